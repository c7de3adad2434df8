import Testing

@testable import Curriculum

@Suite struct PromptsTests {
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

  @Test("A word of the prompt that the key alone repeats is told, in whatever form")
  func keyEcho() {
    let told = Sample.choice("D1-01", "Warga berkumpul. Apa?", ["Perkumpulan", "Lurah", "Camat"])
    let even = Sample.choice("D1-02", "Warga berkumpul. Apa?", ["Perkumpulan", "Lurah", "Warga"])
    let messages = Rule.keyEcho.messages(Sample.module([told, even]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-01 (id)") == true)
  }
}
