import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct AttemptTests {
  @Test("In a test an answer may change; in practice it stands")
  func changing() throws {
    var exam = try Samples.exam()
    try exam.apply(.answer(item: 0, response: .choice(1)), at: Samples.moment())
    try exam.apply(.answer(item: 0, response: .choice(0)), at: Samples.moment())
    #expect(exam.mark(of: 0) == .full)

    var practice = try Attempt.practice(
      PracticeFilter(count: 2), from: Samples.bank, Samples.attemptStart())
    try practice.apply(.answer(item: 0, response: .choice(1)), at: Samples.moment())
    #expect(throws: QuizError.alreadyAnswered(0)) {
      try practice.apply(.answer(item: 0, response: .choice(0)), at: Samples.moment())
    }
  }

  @Test("Nothing changes after submitting")
  func afterSubmitting() throws {
    var exam = try Samples.exam()
    try exam.apply(.submit, at: Samples.moment())
    let before = exam
    #expect(throws: QuizError.alreadySubmitted) {
      try exam.apply(.answer(item: 0, response: .choice(0)), at: Samples.moment())
    }
    #expect(exam == before)
  }

  @Test("The result counts every item, in sections what was seen; the line is part of passing")
  func result() throws {
    var exam = try Samples.exam()
    for item in 0..<3 {
      try exam.apply(
        .answer(item: item, response: .choice(item == 2 ? 1 : 0)), at: Samples.moment())
    }
    let result = exam.result
    #expect(result.total == Tally(earned: 2, possible: 4, right: 2))
    #expect(result.isPassed == false)
    #expect(result.sections.values.reduce(0) { $0 + $1.possible } == 3)
    try exam.apply(.answer(item: 2, response: .choice(0)), at: Samples.moment())
    #expect(exam.result.isPassed == true)
  }

  @Test("A blank response is none, and leaves the item unanswered")
  func blank() throws {
    var practice = try Samples.practice(of: Samples.shortAnswer(["daya"]))
    try practice.apply(.answer(item: 0, response: .text("  ")), at: Samples.moment())
    #expect(practice.entries[0].response == nil)
    #expect(practice.unanswered == [0])
  }

  @Test("An item that is not there is refused, whatever is done with it")
  func noSuchItem() throws {
    var exam = try Samples.exam()
    let before = exam
    for action in [
      AttemptAction.answer(item: 4, response: .choice(0)), .flag(item: -1, isFlagged: true),
      .rate(item: 4, .easy), .move(to: 99),
    ] {
      #expect(throws: QuizError.noSuchItem(action.item ?? 0)) {
        try exam.apply(action, at: Samples.moment())
      }
    }
    #expect(exam == before)
  }

  @Test(
    "A response that the question can't have is refused",
    arguments: [
      (Samples.matching(pairs: 2), Response.matches([0, 1, nil])),
      (Samples.matching(pairs: 3), .matches([9, nil, nil])),
      (Samples.ordering(items: 2), .order([2, 0, 1])),
      (Samples.ordering(items: 2), .order([0, 0])),
      (Samples.multipleChoice(right: [0, 1], of: 3), .choices([0, 5])),
      (Samples.multipleChoice(right: [0, 1], of: 3), .choice(0)),
      (Samples.shortAnswer(["daya"]), .truth(true)),
    ])
  func wrongResponse(_ question: Question, _ response: Response) throws {
    var practice = try Samples.practice(of: question)
    #expect(!question.accepts(response))
    #expect(throws: QuizError.wrongResponse(0)) {
      try practice.apply(.answer(item: 0, response: response), at: Samples.moment())
    }
    #expect(practice.entries[0].response == nil)
  }

  @Test(
    "The newest action's date is never before an earlier one's, also when the clock was set back")
  func dates() throws {
    var exam = try Samples.exam()
    try exam.apply(.move(to: 1), at: Samples.moment(300))
    try exam.apply(.move(to: 2), at: Samples.moment(-86_400))
    #expect(exam.lastActionAt == Samples.start.addingTimeInterval(300))
    try exam.apply(.submit, at: Samples.moment(-3_600))
    #expect(
      exam.phase == .submitted(at: Samples.start.addingTimeInterval(300), by: .participant))
  }
}

@Suite struct RestoredAttemptTests {
  @Test("An attempt that is rebuilt from its parts is the same, and asks its own questions")
  func rebuilt() throws {
    var exam = try Samples.exam()
    exam.resume(at: Samples.moment())
    try exam.apply(.answer(item: 1, response: .choice(0)), at: Samples.moment(30))
    try exam.apply(.flag(item: 2, isFlagged: true), at: Samples.moment(40))
    try exam.apply(.move(to: 3), at: Samples.moment(50))
    exam.pause(at: Samples.moment(60))
    let rebuilt = rebuilt(exam, position: 3)
    #expect(rebuilt == exam)
    #expect(rebuilt.questions == exam.questions)
    #expect(rebuilt.flagged == [2])
    #expect(rebuilt.secondsLeft(at: Samples.moment(90_000)) == 540)
  }

  @Test("A place that the attempt does not have is the beginning", arguments: [-1, 4, 99])
  func place(_ position: Int) throws {
    #expect(rebuilt(try Samples.exam(), position: position).position == 0)
  }

  private func rebuilt(_ attempt: Attempt, position: Int) -> Attempt {
    Attempt(
      plan: attempt.plan, questions: attempt.questions, entries: attempt.entries,
      position: position, phase: attempt.phase, lastActionAt: attempt.lastActionAt,
      spent: attempt.spent(at: Samples.moment()), addedTime: attempt.addedTime)
  }
}
