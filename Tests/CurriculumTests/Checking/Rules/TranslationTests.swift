import Testing

@testable import Curriculum

@Suite struct TranslationTests {
  @Test("A text without its English is told with its question")
  func translation() {
    let bare = Sample.choice("D1-01", "Apa?", ["Satu", "Dua"])
    let messages = Rule.translation.messages(Sample.module([bare]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-01: 6 of 6 texts have no English") == true)
    let text = LocalizedText(id: "Apa?", en: "What?")
    let whole = Sample.question("D1-02", text, explanation: text)
    #expect(Rule.translation.messages(Sample.module([whole])).isEmpty)
  }
}
