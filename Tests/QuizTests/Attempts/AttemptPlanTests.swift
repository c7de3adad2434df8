import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct AttemptPlanTests {
  @Test("One seed gives one attempt, another seed another", arguments: [1, 2, 99] as [UInt64])
  func seeds(_ seed: UInt64) throws {
    let items = { (seed: UInt64) in
      try Attempt.practice(
        PracticeFilter(count: 12), from: Samples.bank, Samples.attemptStart(seed: seed)
      ).plan.items
    }
    let first = try items(seed)
    #expect(try items(seed) == first)
    #expect(try items(seed &+ 1) != first)
  }

  @Test("Who is asked the same questions has each in an order of options of their own")
  func sameQuestions() throws {
    let attempts = try (1...20).map {
      try Attempt.asking(
        Samples.bank.questions, for: .test("t", Terms(minutes: 10, passMark: 60)),
        Samples.attemptStart(seed: $0))
    }
    #expect(Set(attempts.map { $0.plan.items.map(\.order) }).count > 1)
  }

  @Test("An ordering never starts in its right order", arguments: 0..<100)
  func ordering(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let order = Samples.ordering(items: 2).body.displayOrder(using: &generator)
    #expect(order == [1, 0])
  }

  @Test("What asks nothing is no attempt")
  func nothing() {
    #expect(throws: QuizError.noQuestions) {
      try Attempt.practice(
        PracticeFilter(statements: [StatementID("G9")!], count: 5), from: Samples.bank,
        Samples.attemptStart())
    }
    #expect(throws: QuizError.noQuestions) {
      try Attempt.asking([], for: .review, from: Samples.bank, Samples.attemptStart())
    }
  }

  @Test("An attempt starts at its first item, open, with nothing answered and its time standing")
  func start() throws {
    let exam = try Samples.exam()
    #expect(exam.isOpen && !exam.isRunning && exam.position == 0)
    #expect(exam.entries.map(\.isSeen) == [true, false, false, false])
    #expect(exam.unanswered == [0, 1, 2, 3])
    #expect(exam.lastActionAt == Samples.start)
    #expect(exam.secondsLeft(at: Samples.moment(5000)) == 600)
  }
}
