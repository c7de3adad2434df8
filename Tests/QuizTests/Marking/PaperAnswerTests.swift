import Testing

@testable import Curriculum
@testable import Quiz

@Suite struct PaperAnswerTests {
  static let single = Samples.singleChoice(id: "D1-01", statement: "D1")
  static let multiple = Samples.multipleChoice(right: [0, 1], of: 4)
  static let truth = Samples.question(
    .trueFalse(.init(answer: true, whyTrue: Samples.text("w"), whyFalse: Samples.text("w"))))
  /// Two items, and three answers to choose from.
  static let matching = Samples.matching(pairs: 2)
  static let ordering = Samples.ordering(items: 3)
  static let short = Samples.shortAnswer(["daya"])

  @Test(
    "Letters on paper stand for what the paper shows there",
    arguments: [
      (single, [2, 0, 1], "a", Response.choice(2)), (single, [2, 0, 1], " C ", .choice(1)),
      (multiple, [3, 2, 1, 0], "AC", .choices([3, 1])),
      (multiple, [3, 2, 1, 0], "c, a", .choices([3, 1])),
      (truth, [], "B", .truth(true)), (truth, [], "salah", .truth(false)),
      (truth, [], "T", .truth(true)), (truth, [], "f", .truth(false)),
      (matching, [2, 0, 1], "CB", .matches([1, 0])),
      (matching, [2, 0, 1], "1c 2a", .matches([1, 2])),
      (matching, [2, 0, 1], "-B", .matches([nil, 0])),
      (matching, [2, 0, 1], "2a 1c", .matches([1, 2])),
      (matching, [2, 0, 1], "2. A", .matches([nil, 2])),
      (ordering, [1, 2, 0], "CAB", .order([0, 1, 2])),
      (short, [], "  daya   warga ", .text("daya warga")),
    ])
  func reads(_ question: Question, _ order: [Int], _ written: String, _ response: Response) throws {
    #expect(try question.response(onPaper: written, order: order) == response)
    for language in Language.allCases {
      let again = question.written(response, order: order, in: language)
      #expect(try question.response(onPaper: again, order: order) == response)
    }
  }

  @Test(
    "Nothing written is no answer",
    arguments: [single, multiple, truth, matching, ordering, short], ["", "   "])
  func blank(_ question: Question, _ written: String) throws {
    #expect(try question.response(onPaper: written, order: [0, 1, 2, 3]) == nil)
  }

  @Test(
    "What can't be an answer is told with what was expected",
    arguments: [
      (single, "D", PaperFormat.letter(last: "C")), (single, "AB", .letter(last: "C")),
      (multiple, "AA", .letters(last: "D")), (multiple, "AX", .letters(last: "D")),
      (truth, "ya", .truth), (matching, "C", .letterForEach(items: 2, last: "C")),
      (matching, "CBA", .letterForEach(items: 2, last: "C")),
      (matching, "1A 1B", .letterForEach(items: 2, last: "C")),
      (matching, "A1 B2", .letterForEach(items: 2, last: "C")),
      (matching, "1A 3B", .letterForEach(items: 2, last: "C")), (ordering, "AB", .order(last: "C")),
      (ordering, "AAB", .order(last: "C")), (single, "1", .letter(last: "C")),
    ])
  func refuses(_ question: Question, _ written: String, _ format: PaperFormat) {
    #expect(throws: PaperError(found: written, expected: format)) {
      try question.response(onPaper: written, order: Array(0..<question.body.shownCount))
    }
  }

  @Test("True and false have the letters of the language that is written in")
  func truthLetters() {
    let written = Language.allCases.map { language in
      [true, false].map { Self.truth.written(.truth($0), order: [], in: language) }
    }
    #expect(written == [["B", "S"], ["T", "F"]])
  }

  @Test("A test on paper becomes a submitted attempt, its blank answers unanswered")
  func attempt() throws {
    let paper = try Samples.exam(minutes: nil)
    let items = paper.plan.items
    let attempt = try paper.answered(onPaper: ["A", "", "b"])
    #expect(attempt.phase == .submitted(at: Samples.start, by: .participant))
    #expect(
      attempt.entries.map(\.response)
        == [.choice(items[0].order[0]), nil, .choice(items[2].order[1]), nil])
    #expect(attempt.spent(at: Samples.moment(1000)) == .zero)
  }

  @Test("An answer on paper that can't be read is told with its item")
  func unreadable() throws {
    let error = PaperItemError(
      item: 1, error: PaperError(found: "?", expected: .letter(last: "C")))
    #expect(throws: error) {
      try Samples.exam().answered(onPaper: ["A", "?"])
    }
  }
}
