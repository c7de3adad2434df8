import Testing

@testable import Curriculum

@Suite struct TrickTests {
  @Test(
    "Each trick finds the key that gives itself away, and no other",
    arguments: [
      ("longest-option", ["Kader desa setempat", "Lurah", "Camat"]),
      ("shortest-option", ["Kader", "Lurah baru", "Camat baru"]),
      ("most-long-words", ["Pendampingan keluarga", "Bantuan modal usaha baru", "Uang tunai"]),
      ("fewest-long-words", ["Uang tunai", "Pendampingan", "Penyuluhan keluarga"]),
      ("like-the-prompt", ["Pendamping bertanya", "Lurah memerintah", "Camat pergi"]),
      ("unlike-the-prompt", ["Lurah memerintah", "Mendampingi lagi", "Menanyakan lagi"]),
      ("like-the-others", ["Kader melatih ibu", "Kader melatih anak", "Lurah menyapa ibu"]),
      ("unlike-the-others", ["Lurah menyapa", "Kader melatih ibu", "Kader melatih anak"]),
      ("no-absolute-words", ["Kader", "Hanya lurah", "Selalu camat"]),
      ("position-1", ["Kader", "Lurah", "Camat"]),
      ("nicest-by-list", ["Berunding dengan warga", "Menghukum warga", "Membayar warga"]),
      ("alphabetically-first", ["bidan", "Camat", "Lurah"]),
      ("alphabetically-last", ["Tetangga", "lurah", "“Camat"]),
    ])
  func solves(_ id: String, _ options: [String]) throws {
    let trick = try #require(Self.tricks.first { $0.id == id })
    #expect(try guess(trick, options).hit == 1)
    for key in 1...2 { #expect(try guess(trick, options, key: key).hit == 0) }
  }

  @Test("Options that a trick can't tell apart share the hit")
  func ties() throws {
    let longest = try #require(Self.tricks.first { $0.id == "longest-option" })
    let alike = try #require(Self.tricks.first { $0.id == "like-the-prompt" })
    let options = ["Kader", "Lurah", "RT"]
    #expect(try guess(longest, options).hit == 0.5)
    #expect(try guess(alike, options).hit == guess(alike, options).chance)
  }

  @Test(
    "In a multiple choice a trick ticks as many options as are right, and is marked as people are",
    arguments: [
      // Two of four are right: the longest two, one of them, none of them.
      (["aaaa", "aaa", "aa", "a"], [0, 1], 1.0), (["aaaa", "aaa", "aa", "a"], [0, 2], 0),
      (["aaaa", "aaa", "aa", "a"], [2, 3], 0),
      // The second tick is a guess among three, of whom one is right.
      (["aaaa", "ab", "ac", "ad"], [0, 1], 1.0 / 3),
      // All alike: both right in one of six pairs.
      (["ab", "ac", "ad", "ae"], [0, 1], 1.0 / 6),
    ] as [([String], [Int], Double)])
  func multipleChoice(_ texts: [String], _ keys: [Int], _ mark: Double) throws {
    let options = texts.enumerated().map { index, text in
      Question.Option(
        text: LocalizedText(id: text), isCorrect: keys.contains(index), why: "Sebab.")
    }
    let question = Sample.question("D1-01", "Apa?", .multipleChoice(options))
    let item = try #require(ChoiceItem(question, in: .indonesian, Vocabulary()))
    let longest = try #require(Self.tricks.first { $0.id == "longest-option" })
    #expect(abs(longest.guess(item).hit - mark) < 1e-12)
    #expect(abs(longest.guess(item).chance - 1.0 / 6) < 1e-12)
  }

  private static let tricks =
    Trick.byForm + [Trick.position(0)] + Trick.byMeaning(learntFrom: [])

  private func guess(_ trick: Trick, _ options: [String], key: Int = 0) throws -> TrickGuess {
    let question = Sample.choice("D1-01", "Dampingan bertanya.", options, key: key)
    return trick.guess(try #require(ChoiceItem(question, in: .indonesian, Vocabulary())))
  }
}
