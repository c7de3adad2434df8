import Testing

@testable import Curriculum

@Suite struct LearntWeightsTests {
  @Test("A word that is often right elsewhere is chosen, and one that is often wrong is not")
  func learns() throws {
    let weights = LearntWeights(of: try items(of: "D2", ["Bertanya", "Memberi", "Pergi"]))
    let scores = try scores(["Menanyai warga", "Memberikan uang", "Lurah"], weights)
    #expect(scores[0] > scores[2] && scores[2] > scores[1])
  }

  @Test("Nothing is learnt from questions of the same statement")
  func heldOut() throws {
    let options = ["Bertanya", "Memberi", "Pergi"]
    let own = LearntWeights(of: try items(of: "D1", options))
    #expect(try scores(options, own) == [0, 0, 0])
    let both = LearntWeights(
      of: try items(of: "D1", options) + items(of: "D2", ["Pergi", "Bertanya", "Memberi"]))
    let scores = try scores(options, both)
    #expect(scores[2] > scores[0])
  }

  @Test("Words that nobody has seen say nothing")
  func unseen() throws {
    let weights = LearntWeights(of: try items(of: "D2", ["Bertanya", "Memberi", "Pergi"]))
    for score in try scores(["Kader desa", "Lurah", "Camat"], weights) {
      #expect(abs(score) < 1e-12)
    }
  }

  /// Three questions of a statement whose first option is right.
  private func items(of statement: String, _ options: [String]) throws -> [ChoiceItem] {
    try (1...3).map { number in
      let question = Sample.choice(
        "\(statement)-0\(number)", "Apa?", options, statement: statement)
      return try #require(ChoiceItem(question, in: .indonesian, Vocabulary()))
    }
  }

  /// What the weights make of a question of D1.
  private func scores(_ options: [String], _ weights: LearntWeights) throws -> [Double] {
    let item = try #require(
      ChoiceItem(Sample.choice("D1-09", "Apa?", options), in: .indonesian, Vocabulary()))
    return item.options.map { weights.score(of: $0, without: item.statement) }
  }
}
