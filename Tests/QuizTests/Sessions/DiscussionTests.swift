import Foundation
import Testing

@testable import Curriculum
@testable import Quiz

@Suite struct DiscussionTests {
  private static let text = LocalizedText(id: "?")

  private static func question(_ body: Question.Body) throws -> Question {
    Question(
      id: "D1-01", statement: StatementID("D1")!, level: .apply, form: .practice, prompt: text,
      explanation: text, body: body, caseStudy: nil)
  }

  private static let choice = Question.Body.singleChoice(
    ["a", "b", "c", "d"].map {
      .init(text: LocalizedText(id: $0), isCorrect: $0 == "c", why: text)
    })
  private static let claim = Question.Body.trueFalse(
    .init(answer: false, whyTrue: text, whyFalse: text))

  private func discussion(_ body: Question.Body = choice, seed: UInt64 = 1) throws -> Discussion {
    try #require(
      Discussion(
        Self.question(body), seed: seed, id: DiscussionID(UUID()),
        at: Date(timeIntervalSince1970: 0)))
  }

  @Test(
    "What a vote calls for follows from the share that is right",
    arguments: [
      (0, 10, Discussion.Advice.explain), (34, 66, .explain), (35, 65, .talk), (70, 30, .talk),
      (71, 29, .goOn), (5, 0, .goOn),
    ])
  func advice(right: Int, wrong: Int, advice: Discussion.Advice) throws {
    var discussion = try discussion()
    #expect(discussion.advice == nil)
    discussion.hands[.first] = [wrong, 0, right, 0]
    #expect(discussion.advice == advice)
  }

  @Test("Phones and hands count alike, each vote by itself")
  func counts() throws {
    var discussion = try discussion()
    let people = (0..<3).map { _ in ParticipantID(UUID()) }
    discussion.votes[.first] = [people[0]: 2, people[1]: 0]
    discussion.hands[.first] = [1, 0, 1, 0]
    discussion.votes[.second] = [people[2]: 2]
    #expect(discussion.counts(in: .first) == [2, 0, 2, 0])
    #expect(discussion.shareRight(in: .first) == 0.5)
    #expect(discussion.counts(in: .second) == [0, 0, 1, 0])
    #expect(discussion.shareRight(in: .second) == 1)
  }

  @Test("A claim has its two answers in one order, options an order of the class")
  func order() throws {
    #expect(try discussion(Self.claim).order == [0, 1])
    #expect(try Self.question(Self.claim).ballotKey == 1)
    #expect(try Self.question(Self.choice).ballotKey == 2)
    let orders = try (1...20).map { try discussion(seed: $0).order }
    #expect(Set(orders).count > 5)
    #expect(orders.allSatisfy { $0.sorted() == [0, 1, 2, 3] })
    #expect(try discussion(seed: 3).order == discussion(seed: 3).order)
  }

  @Test("What has no one choice of several can't be voted on")
  func otherTypes() throws {
    let ordering = Question.Body.ordering(["a", "b", "c"].map { LocalizedText(id: $0) })
    #expect(
      Discussion(
        try Self.question(ordering), seed: 1, id: DiscussionID(UUID()),
        at: Date(timeIntervalSince1970: 0)) == nil)
  }
}
