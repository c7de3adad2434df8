import Testing

@testable import Curriculum
@testable import Quiz

/// What a question of four options, the first of which is its key, earns under rulings.
@Suite struct RulingTests {
  private static let single = Samples.question(
    .singleChoice(
      (0..<4).map {
        Question.Option(text: Samples.text("o\($0)"), isCorrect: $0 == 0, why: Samples.text("w"))
      }))

  @Test(
    "The newest of contradicting rulings holds, and another right answer adds to the key",
    arguments: [
      ([], [1, 0, 0, 0]), ([.key(.choice(2))], [0, 0, 1, 0]),
      ([.alsoRight(.choice(2))], [1, 0, 1, 0]),
      ([.alsoRight(.choice(2)), .alsoRight(.choice(3))], [1, 0, 1, 1]),
      ([.alsoRight(.choice(3)), .key(.choice(2))], [0, 0, 1, 0]),
      ([.key(.choice(2)), .alsoRight(.choice(3))], [0, 0, 1, 1]),
      ([.key(.choice(2)), .key(.choice(0))], [1, 0, 0, 0]),
      ([.everybody], [1, 1, 1, 1]), ([.leftOut], [nil, nil, nil, nil]),
      ([.leftOut, .everybody], [1, 1, 1, 1]), ([.everybody, .leftOut], [nil, nil, nil, nil]),
      ([.everybody, .key(.choice(1))], [0, 1, 0, 0]),
      ([.key(.choice(1)), .leftOut, .alsoRight(.choice(3))], [0, 1, 0, 1]),
      ([.key(.choice(1)), .alsoRight(.choice(3)), .original], [1, 0, 0, 0]),
      ([.leftOut, .original, .alsoRight(.choice(2))], [1, 0, 1, 0]),
    ] as [([Ruling.Verdict], [Double?])])
  func verdicts(_ rulings: [Ruling.Verdict], _ marks: [Double?]) {
    let found = (0..<4).map { Self.single.mark(for: .choice($0), under: rulings)?.fraction }
    #expect(found == marks)
  }

  @Test("What was undone, or overruled, holds no more; nor is a question's own key a ruling")
  func holding() {
    for (rulings, holding) in [
      ([.key(.choice(2)), .original], []), ([.key(.choice(2)), .key(.choice(0))], []),
      ([.alsoRight(.choice(3)), .key(.choice(2))], [.key(.choice(2))]),
      ([.alsoRight(.choice(3)), .leftOut], [.leftOut]),
      ([.everybody, .alsoRight(.choice(3))], [.alsoRight(.choice(3))]),
    ] as [([Ruling.Verdict], [Ruling.Verdict])] {
      #expect(Self.single.holding(rulings, \.self) == holding)
    }
    // Taken back, all words of a short answer are right again; its first word alone is a key.
    let short = Samples.shortAnswer(["kuasa", "daya"])
    #expect(short.mark(for: .text("daya"), under: [.key(.text("kuasa"))]) == Mark.none)
    #expect(short.holding([.key(.text("kuasa"))], \.self) == [.key(.text("kuasa"))])
    #expect(short.mark(for: .text("daya"), under: [.key(.text("kuasa")), .original]) == .full)
  }

  @Test("Without a response one earns the point only where everybody does")
  func withoutResponse() {
    let mark = { Self.single.mark(for: nil, under: $0) as Mark? }
    #expect(mark([]) == Mark.none)
    #expect(mark([.key(.choice(1)), .alsoRight(.choice(2))]) == Mark.none)
    #expect(mark([.everybody]) == .full)
    #expect(mark([.leftOut]) == nil)
  }

  @Test(
    "Another key earns parts of the point as the question's own does",
    arguments: [
      (
        Samples.multipleChoice(right: [0, 1], of: 4), Response.choices([2, 3]),
        Response.choices([2]), 0.5
      ),
      (Samples.multipleChoice(right: [0, 1], of: 4), .choices([2, 3]), .choices([2, 3, 0]), 0.5),
      (Samples.multipleChoice(right: [0, 1], of: 4), .choices([2, 3]), .choices([0, 1]), 0),
      (Samples.matching(pairs: 2), .matches([1, 2]), .matches([1, 0]), 0.5),
      (Samples.ordering(items: 3), .order([2, 1, 0]), .order([2, 1, 0]), 1),
      (Samples.ordering(items: 3), .order([2, 1, 0]), .order([0, 1, 2]), 0),
      (Samples.shortAnswer(["daya"]), .text("kekuatan"), .text(" Kekuatan "), 1),
      (Samples.shortAnswer(["daya"]), .text("kekuatan"), .text("kekuatam"), 1),
      (Samples.shortAnswer(["daya"]), .text("kekuatan"), .text("daya"), 0),
    ])
  func parts(_ question: Question, _ key: Response, _ response: Response, _ fraction: Double) {
    #expect(question.mark(for: response, under: [.key(key)])?.fraction == fraction)
  }

  @Test("Of all that is right the best counts")
  func best() {
    let question = Samples.multipleChoice(right: [0, 1], of: 4)
    let rulings = [Ruling.Verdict.alsoRight(.choices([0, 2]))]
    #expect(question.mark(for: .choices([0, 2]), under: rulings) == .full)
    #expect(question.mark(for: .choices([0]), under: rulings)?.fraction == 0.5)
    #expect(question.mark(for: .choices([0, 1]), under: rulings) == .full)
  }

  @Test("What is left out counts neither as earned nor as possible")
  func leftOut() throws {
    let exam = try Samples.exam()
    let ruled = Attempt(
      plan: exam.plan, questions: exam.questions, entries: exam.entries, position: 0,
      phase: .submitted(at: Samples.start, by: .participant), lastActionAt: Samples.start,
      spent: .zero, addedTime: .zero,
      rulings: [exam.questions[1].id: [.leftOut], exam.questions[2].id: [.everybody]])
    #expect(ruled.result.total == Tally(earned: 1, possible: 3, right: 1))
    #expect(ruled.result.marks == [Mark.none, nil, .full, Mark.none])
    // Of the three that count one was seen.
    #expect(ruled.result.sections.values.reduce(0) { $0 + $1.possible } == 1)
    #expect(ruled.mark(of: 1) == nil)
  }
}
