import Testing

@testable import Curriculum

@Suite struct NiceWordsTests {
  @Test(
    "Nice words count for a text and harsh ones against it, whatever form they have",
    arguments: [
      ("Berunding dan menyepakati jadwal", 2), ("Kesepakatan warga", 1),
      ("Pemberian uang oleh dinas", -3), ("Catatan tentang jalan", 0),
      // A phrase is one thing.
      ("Memberi tahu warga", -1), ("Pilihan warga sendiri", 2), ("Sendiri", 0),
      // After a negation it is the other way round.
      ("Memutuskan tanpa bertanya", -2), ("Tidak menghukum siapa pun", 1),
    ])
  func indonesian(_ text: String, _ score: Int) {
    #expect(self.score(text, .indonesian) == score)
  }

  @Test(
    "The same in English",
    arguments: [
      ("Ask and listen", 2), ("Paying fines", -2), ("Decide for them", -1), ("Decides alone", 0),
      ("Without asking", -1),
    ])
  func english(_ text: String, _ score: Int) {
    #expect(self.score(text, .english) == score)
  }

  private func score(_ text: String, _ language: Language) -> Int {
    NiceWords.of(language).score(of: Words.tokens(in: text).map { Words.stem($0, language) })
  }
}
