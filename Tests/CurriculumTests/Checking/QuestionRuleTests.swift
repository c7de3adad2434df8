import Testing

@testable import Curriculum

/// Rules that look at one question, or at how questions resemble each other.
@Suite struct QuestionRuleTests {
  @Test("An absolute word in a distractor is told, unless the key has one too")
  func absoluteWords() {
    let marked = Sample.choice("D1-01", "Apa?", ["Bertanya", "Selalu memberi", "Pergi"])
    let even = Sample.choice("D1-02", "Apa?", ["Selalu bertanya", "Selalu memberi", "Pergi"])
    let messages = Rule.absoluteWords.messages(Sample.module([marked, even]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-01 (id): \"selalu\" marks a wrong option") == true)
  }

  @Test(
    "A negative question is told, unless its word is in capitals",
    arguments: [
      ("Bu Ani datang. Manakah yang bukan prinsip?", true),
      ("Semua ini prinsip, kecuali mana?", true),
      ("Manakah yang BUKAN prinsip?", false),
      ("Mengapa warga tidak datang?", false),
      ("Warga tidak datang. Apa sebabnya?", false),
      ("Apa yang tampak di sini, tetapi tidak di sana?", false),
    ])
  func negativeStem(_ prompt: String, _ isFound: Bool) {
    let question = Sample.choice("D1-01", prompt, ["Satu", "Dua"])
    #expect(Rule.negativeStem.messages(Sample.module([question])).isEmpty == !isFound)
  }

  @Test(
    "A negative question in English is told too",
    arguments: [
      ("Which is not a principle?", true), ("What is a principle?", false),
      ("What shows here but not there?", false), ("Why do people not come?", false),
    ])
  func negativeStemInEnglish(_ prompt: String, _ isFound: Bool) {
    let question = Sample.choice(
      "D1-01", "Apa?", ["Satu", "Dua"], english: (prompt, ["One", "Two"]))
    #expect(Rule.negativeStem.messages(Sample.module([question])).isEmpty == !isFound)
  }

  @Test("Prompts that share half of their stems are told once, at the second")
  func nearDuplicates() {
    let questions = [
      Sample.question("D1-01", "Warga desa berkumpul membahas jalan."),
      Sample.question("D1-02", "Perkumpulan warga desa pembahas jalan."),
      Sample.question("D1-03", "Seorang kader menimbang bayi di posyandu."),
    ]
    let messages = Rule.nearDuplicates.messages(Sample.module(questions))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-02 (id): 100 % of its stems are those of D1-01") == true)
  }

  @Test("One prompt may be asked of two stories, but not twice of one")
  func nearDuplicatesInCases() {
    let cases = [
      CaseStudy(id: "K01", title: "Sawah", story: "Petani menanam padi di sawah bersama anaknya."),
      CaseStudy(id: "K02", title: "Laut", story: "Nelayan memperbaiki jala di pantai saat badai."),
    ]
    func ask(_ id: String, of caseID: String) -> Question {
      Sample.question(id, "Prinsip mana yang tampak?", caseID: CaseID(caseID))
    }
    let apart = [ask("K01-1", of: "K01"), ask("K02-1", of: "K02")]
    #expect(Rule.nearDuplicates.messages(Sample.module(apart, cases: cases)).isEmpty)
    let twice = [ask("K01-1", of: "K01"), ask("K01-2", of: "K01")]
    #expect(Rule.nearDuplicates.messages(Sample.module(twice, cases: cases)).count == 1)
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
    "Three or four options are right for a single choice",
    arguments: [(2, 1), (3, 0), (4, 0), (5, 1)])
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

  @Test("A word of the prompt that the key alone repeats is told, in whatever form")
  func keyEcho() {
    let told = Sample.choice("D1-01", "Warga berkumpul. Apa?", ["Perkumpulan", "Lurah", "Camat"])
    let even = Sample.choice("D1-02", "Warga berkumpul. Apa?", ["Perkumpulan", "Lurah", "Warga"])
    let messages = Rule.keyEcho.messages(Sample.module([told, even]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-01 (id)") == true)
  }

  @Test("A text without its English is told with its question")
  func translation() {
    let bare = Sample.choice("D1-01", "Apa?", ["Satu", "Dua"])
    let messages = Rule.translation.messages(Sample.module([bare]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-01: 6 of 6 texts have no English") == true)
    let text = LocalizedText(id: "Apa?", en: "What?")
    var whole = Sample.question("D1-02", text)
    whole.explanation = text
    #expect(Rule.translation.messages(Sample.module([whole])).isEmpty)
  }
}
