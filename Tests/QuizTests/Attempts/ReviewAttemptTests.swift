import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct ReviewAttemptTests {
  private func review() throws -> Attempt {
    let queue = ReviewQueue(Samples.state(), read: [], newLimit: 3)
    let plan = try AttemptPlan.asking(
      queue.entries, kind: .review, from: Samples.bank, module: "m", seed: 1, id: UUID(),
      at: Samples.start)
    return Attempt(plan: plan, bank: Samples.bank)
  }

  @Test("The items keep the queue's order, and say why they are asked")
  func reasons() throws {
    let review = try review()
    #expect(review.questions.map(\.id) == ["D1-01", "D2-01", "D3-01"])
    #expect(review.plan.items.allSatisfy { $0.reason == .new })
  }

  @Test("An answer that was taken back can be given anew, and the item is on the screen again")
  func undo() throws {
    var review = try review()
    let fresh = review.entries
    try review.apply(.answer(item: 0, response: .choice(1)), at: Samples.start)
    try review.apply(.rate(item: 0, .doubtful), at: Samples.start)
    #expect(throws: QuizError.alreadyAnswered(0)) {
      try review.apply(.answer(item: 0, response: .choice(0)), at: Samples.start)
    }
    try review.apply(.move(to: 1), at: Samples.start)
    try review.apply(.answer(item: 0, response: nil), at: Samples.start)
    #expect(review.entries == fresh)
    #expect(review.position == 0)
    try review.apply(.answer(item: 0, response: .choice(0)), at: Samples.start)
    #expect(review.mark(of: 0) == .full)
  }

  @Test("A review that ends early holds what was answered, and nothing counts as wrong")
  func early() throws {
    var review = try review()
    try review.apply(.answer(item: 1, response: .choice(0)), at: Samples.start)
    try review.apply(.submit, at: Samples.start)
    #expect(review.questions.map(\.id) == ["D2-01"])
    #expect(review.plan.items.count == 1)
    #expect(review.result.total == Tally(earned: 1, possible: 1, right: 1))
  }
}
