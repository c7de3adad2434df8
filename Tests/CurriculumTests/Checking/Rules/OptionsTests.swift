import Testing

@testable import Curriculum

@Suite struct OptionsTests {
  @Test("An option much longer than the shortest is told with its place")
  func long() {
    let question = Sample.choice(
      "D1-01", "Apa?",
      ["Bertanya kepada warga lebih dahulu tentang keadaan", "Memberi bantuan uang kepada warga"])
    var module = Sample.module([question])
    let node = {
      YAMLNode(content: $0, place: ContentPlace(file: "questions/D.yaml", line: 9), index: 0)
    }
    module.questionNodes["D1-01"] = node(
      .mapping([(node(.text("options")), node(.list([node(.text("Bertanya"))])))]))
    let messages = Rule.optionLength.messages(module)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("questions/D.yaml:9:1: warning: D1-01 (id)") == true)
  }

  @Test("Short options may differ by a few letters, and long ones by less than half")
  func alike() {
    let long = "Bertanya kepada warga lebih dahulu tentang keadaan"
    let questions = [
      Sample.choice("D1-01", "Apa?", ["Ya", "Barangkali"]),
      Sample.choice("D1-02", "Apa?", [long, long + " hidup mereka"]),
    ]
    #expect(Rule.optionLength.messages(Sample.module(questions)).isEmpty)
  }

  @Test("An absolute word in a distractor is told, unless the key has one too")
  func absoluteWords() {
    let marked = Sample.choice("D1-01", "Apa?", ["Bertanya", "Selalu memberi", "Pergi"])
    let even = Sample.choice("D1-02", "Apa?", ["Selalu bertanya", "Selalu memberi", "Pergi"])
    let messages = Rule.absoluteWords.messages(Sample.module([marked, even]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-01 (id): \"selalu\" marks a wrong option") == true)
  }

  @Test("A wrong option that stands in three questions is told, unless it is a key elsewhere")
  func repeatedDistractors() {
    let questions = (1...3).map {
      Sample.choice("D1-0\($0)", "Apa?", ["Kunci \($0)", "Memberi uang.", "kemiskinan"])
    }
    let key = Sample.choice("D1-04", "Apa?", ["Kemiskinan", "Lain"])
    let messages = Rule.repeatedDistractors.messages(Sample.module(questions + [key]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("\"Memberi uang.\" stands in D1-01, D1-02, D1-03") == true)
    #expect(Rule.repeatedDistractors.messages(Sample.module(Array(questions.prefix(2)))).isEmpty)
  }

  @Test(
    "Three to five options are right for a single choice",
    arguments: [(2, 1), (3, 0), (5, 0), (6, 1)])
  func optionCount(_ count: Int, _ findings: Int) {
    let question = Sample.choice("D1-01", "Apa?", (1...count).map { "Pilihan \($0)" })
    #expect(Rule.optionCount.messages(Sample.module([question])).count == findings)
  }

  @Test(
    "An option that stands for others is told",
    arguments: [
      ("Semua jawaban benar", true), ("A dan B benar", true), ("None of the above", true),
      ("Semua warga", false), ("Ada dan benar", false),
    ])
  func catchAll(_ option: String, _ isFound: Bool) {
    let question = Sample.choice("D1-01", "Apa?", ["Satu", option])
    #expect(Rule.catchAllOptions.messages(Sample.module([question])).isEmpty == !isFound)
  }
}
