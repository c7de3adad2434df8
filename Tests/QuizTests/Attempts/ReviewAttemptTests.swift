import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct ReviewAttemptTests {
  private func review() throws -> Attempt {
    let queue = ReviewQueue(Samples.state(), read: [], newLimit: 3)
    return try Attempt.asking(
      queue.entries, for: .review, from: Samples.bank, Samples.attemptStart())
  }

  @Test("The items keep the queue's order, and say why they are asked")
  func reasons() throws {
    let review = try review()
    #expect(review.questions.map(\.id) == ["D1-01", "D2-01", "D3-01"])
    #expect(review.plan.items.allSatisfy { $0.reason == .new })
  }

  @Test("What the bank has lost since it was picked is not asked")
  func lostQuestion() throws {
    let queue = ReviewQueue(Samples.state(), read: [], newLimit: 3)
    let bank = QuestionBank(
      questions: Samples.bank.questions.filter { $0.id != "D2-01" })
    let review = try Attempt.asking(queue.entries, for: .review, from: bank, Samples.attemptStart())
    #expect(review.questions.map(\.id) == ["D1-01", "D3-01"])
    #expect(review.plan.items.map(\.question) == ["D1-01", "D3-01"])
  }

  @Test("An answer that was taken back can be given anew, and the item is on the screen again")
  func undo() throws {
    var review = try review()
    let fresh = review.entries
    try review.apply(.answer(item: 0, response: .choice(1)), at: Samples.moment())
    try review.apply(.rate(item: 0, .doubtful), at: Samples.moment())
    #expect(throws: QuizError.alreadyAnswered(0)) {
      try review.apply(.answer(item: 0, response: .choice(0)), at: Samples.moment())
    }
    try review.apply(.move(to: 1), at: Samples.moment())
    try review.apply(.answer(item: 0, response: nil), at: Samples.moment())
    var expected = fresh
    expected[1].isSeen = true
    #expect(review.entries == expected)
    #expect(review.position == 0)
    try review.apply(.answer(item: 0, response: .choice(0)), at: Samples.moment())
    #expect(review.mark(of: 0) == .full)
  }

  @Test("A review that ends early holds what was answered, and nothing counts as wrong")
  func early() throws {
    var review = try review()
    try review.apply(.answer(item: 1, response: .choice(0)), at: Samples.moment())
    try review.apply(.submit, at: Samples.moment())
    #expect(review.questions.map(\.id) == ["D2-01"])
    #expect(review.plan.items.count == 1)
    #expect(review.result.total == Tally(earned: 1, possible: 1, right: 1))
  }

  @Test("A review without any answer ends with nothing in it")
  func empty() throws {
    var review = try review()
    try review.apply(.submit, at: Samples.moment())
    #expect(review.questions.isEmpty && review.entries.isEmpty && review.plan.items.isEmpty)
    #expect(review.position == 0)
  }
}
