import Testing

@testable import Curriculum

@Suite struct TranslationTests {
  @Test("A text without its English is told with its question")
  func translation() {
    let text = LocalizedText(id: "Apa?", en: "What?")
    let messages = Rule.translation.messages(
      Sample.module([
        Sample.choice("D1-01", "Apa?", ["Satu", "Dua"]),
        Sample.question("D1-02", text, explanation: text),
      ])
    ).filter { $0.contains("D1-0") }
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-01: 6 of 6 texts have no English") == true)
  }

  @Test("So is what the outline names: the module, its sections, statements and tests")
  func outline() {
    let messages = Rule.translation.messages(Sample.module([]))
    for (name, texts) in [("m", 2), ("D", 1), ("D1", 1), ("D2", 1)] {
      #expect(messages.contains { $0.contains("\(name): \(texts) of \(texts) texts have no") })
    }
  }
}
