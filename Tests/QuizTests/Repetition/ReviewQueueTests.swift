import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct ReviewQueueTests {
  private func queue(
    _ cards: [QuestionID: ReviewCard], read: Set<StatementID> = [], newLimit: Int = 0,
    bank: QuestionBank = Samples.bank
  ) -> ReviewQueue {
    ReviewQueue(Samples.state(cards, bank: bank), read: read, newLimit: newLimit)
  }

  private func ids(_ queue: ReviewQueue) -> [QuestionID] { queue.entries.map(\.question.id) }

  @Test("What is likeliest forgotten comes first, a short step before all")
  func order() {
    let cards: [QuestionID: ReviewCard] = [
      "D1-01": Samples.card(stability: 20, daysAgo: 21, interval: 20, rating: .again),
      "D2-01": Samples.card(stability: 2, daysAgo: 9, rating: .again),
      "D3-01": Samples.card(stability: 8, daysAgo: 9, rating: .again),
      "E1-01": Samples.card(
        daysAgo: 0.5, interval: 0.01, rating: .again, phase: .relearning(step: 0)),
      "E2-01": Samples.card(daysAgo: 1, interval: 5),
    ]
    #expect(ids(queue(cards)) == ["E1-01", "D2-01", "D3-01", "D1-01"])
  }

  private func isDue(_ card: ReviewCard) -> Bool {
    Samples.rules.dueBounds(at: Samples.start).hold(card)
  }

  @Test("A review is due from the beginning of its day, a step when it is over")
  func due() {
    // The start is 08:00; the review was at 20:00 five days ago.
    #expect(isDue(Samples.card(daysAgo: 4.5, interval: 5)))
    #expect(!isDue(Samples.card(daysAgo: 3.5, interval: 5)))
    let step = ReviewCard.Phase.learning(step: 0)
    #expect(!isDue(Samples.card(daysAgo: 0, interval: 0.001, phase: step)))
    #expect(isDue(Samples.card(daysAgo: 0.002, interval: 0.001, phase: step)))
  }

  @Test("A review noted while the clock was years ahead is due, not lost")
  func clockAhead() {
    #expect(isDue(Samples.card(daysAgo: -1500, interval: 5)))
  }

  @Test("New questions keep to the limit, and begin with the lessons that were read")
  func new() {
    let read: Set = [StatementID("E1")!, StatementID("D2")!]
    #expect(ids(queue([:], read: read, newLimit: 3)) == ["D2-01", "E1-01", "D2-03"])
    #expect(queue([:], newLimit: 0).entries.isEmpty)
    #expect(queue([:], newLimit: -2).entries.isEmpty)
    #expect(queue([:], newLimit: 100).newCount == 20)
  }

  @Test("Questions of the tests are never asked")
  func forms() {
    let asked = queue([:], newLimit: 100).entries.map(\.question)
    #expect(asked.allSatisfy { $0.form == .practice })
    let cards: [QuestionID: ReviewCard] = ["D1-05": Samples.card(daysAgo: 9)]
    #expect(queue(cards).entries.isEmpty)
  }

  @Test("New questions stand spread among the due ones, and no statement follows itself")
  func mixing() {
    let due = ["D1", "D2", "D3", "E1"].map {
      (QuestionID("\($0)-01"), Samples.card(daysAgo: 9, rating: .again))
    }
    let queue = queue(Dictionary(uniqueKeysWithValues: due), newLimit: 2)
    #expect(queue.entries.map { $0.reason == .new } == [false, true, false, false, true, false])
    let statements = queue.entries.map(\.question.statement)
    #expect(zip(statements, statements.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test("A short round leaves nothing out that is due for what is new")
  func rounds() {
    let due = ["D1-01", "D1-02", "D2-01", "D2-02", "D3-01", "E1-01", "E2-01"].map {
      (QuestionID($0), Samples.card(daysAgo: 9, rating: .again))
    }
    let queue = queue(Dictionary(uniqueKeysWithValues: due), newLimit: 5)
    #expect(queue.dueCount == 7 && queue.newCount == 5)
    for (count, new) in [(5, 0), (10, 3)] {
      let round = queue.round(of: count)
      #expect(round.count == count && Set(round.map(\.question.id)).count == count)
      #expect(round.count { $0.reason == .new } == new)
      // The new ones stand among the due.
      #expect(round.first?.reason != .new && round.last?.reason != .new)
    }
    #expect(queue.round(of: nil) == queue.entries && queue.round(of: 12) == queue.entries)
  }

  @Test("After a right answer another question of the statement is asked: first one that was met")
  func variants() {
    var cards: [QuestionID: ReviewCard] = ["D1-01": Samples.card(daysAgo: 6)]
    #expect(ids(queue(cards)) == ["D1-03"])
    #expect(queue(cards).entries.map(\.reason) == [.variant])
    cards["D1-02"] = Samples.card(stability: 90, daysAgo: 20, interval: 90)
    #expect(ids(queue(cards)) == ["D1-02"])
    cards["D1-01"]?.lastRating = .again
    #expect(ids(queue(cards)) == ["D1-01"])
  }

  @Test("Where two of a statement are due, the one answered right last comes second")
  func dueVariants() {
    let cards: [QuestionID: ReviewCard] = [
      "D1-01": Samples.card(stability: 2, daysAgo: 6),
      "D1-02": Samples.card(stability: 9, daysAgo: 8),
    ]
    #expect(ids(queue(cards)) == ["D1-02", "D1-01"])
  }

  @Test("A statement with one question keeps it")
  func noVariant() {
    let bank = QuestionBank(
      questions: [Samples.singleChoice(id: "D1-01", statement: "D1")])
    #expect(ids(queue(["D1-01": Samples.card(daysAgo: 6)], bank: bank)) == ["D1-01"])
  }

  @Test("A new question that stands in counts as one of the day's new ones")
  func variantsAreNew() {
    let cards: [QuestionID: ReviewCard] = ["D1-01": Samples.card(daysAgo: 6)]
    #expect(queue(cards, newLimit: 3).newCount == 2)
  }

  @Test("Asked once more are those of the session whose answer was wrong")
  func forgotten() {
    let step = ReviewCard.Phase.relearning(step: 0)
    let cards: [QuestionID: ReviewCard] = [
      "D1-01": Samples.card(daysAgo: 0, interval: 0.01, rating: .again, phase: step),
      "D2-01": Samples.card(daysAgo: 0),
      "D3-01": Samples.card(daysAgo: 0, interval: 0.01, rating: .again, phase: step),
    ]
    let queue = ReviewQueue(forgottenIn: Samples.state(cards), among: ["D1-01", "D2-01"])
    #expect(ids(queue) == ["D1-01"])
  }

  @Test(
    "Whatever was answered, a queue asks each question once and leaves out nothing due",
    arguments: 1...100)
  func properties(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var cards: [QuestionID: ReviewCard] = [:]
    for header in Samples.bank.headers where generator.draw(below: 3) > 0 {
      let rating = ReviewRating(rawValue: 1 + Int(generator.draw(below: 4))) ?? .good
      cards[header.id] = Samples.card(
        stability: 1 + Double(generator.draw(below: 30)),
        daysAgo: Double(generator.draw(below: 200)) / 10,
        interval: Double(1 + generator.draw(below: 12)), rating: rating)
    }
    let state = Samples.state(cards)
    let limit = Int(generator.draw(below: 8))
    let queue = ReviewQueue(state, read: [], newLimit: limit)
    let asked = queue.entries.map(\.question)
    #expect(Set(asked.map(\.id)).count == asked.count)
    #expect(asked.allSatisfy { $0.form == .practice })
    #expect(queue.newCount <= limit)
    let due = state.dueCards.map(\.question)
    #expect(queue.dueCount == due.count)
    let variants = queue.entries.filter { $0.reason == .variant }.map(\.question.statement)
    for question in due where !asked.contains(question) {
      #expect(variants.contains(question.statement))
    }
    for entry in queue.entries {
      switch entry.reason {
      case .due, .step: #expect(due.contains(entry.question))
      case .new: #expect(cards[entry.question.id] == nil)
      case .variant: #expect(!due.contains(entry.question))
      case .lowMastery: Issue.record("no reason of a review's")
      }
    }
  }
}
