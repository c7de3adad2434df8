import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct SimulatedLearnerTests {
  @Test("Who reviews what is due for 60 days recalls about nine in ten", arguments: 1...8)
  func sixtyDays(_ seed: Int) {
    var learner = Learner(seed: UInt64(seed))
    for day in 0..<60 { learner.study(onDay: day) }
    #expect(learner.reviews > 300)
    let recall = Double(learner.recalled) / Double(learner.reviews)
    #expect((0.85...0.95).contains(recall), "\(recall) of \(learner.reviews)")
    #expect(learner.cards.count > 100)
    #expect(learner.cards.values.allSatisfy { $0.memory.difficulty <= 10 })
  }

  @Test("No more new questions are met on a day than its limit, but for those that stand in")
  func limit() {
    var learner = Learner(seed: 1)
    for day in 0..<20 {
      let before = learner.cards.count
      let dueBefore = learner.queue(onDay: day).dueCount
      learner.study(onDay: day)
      #expect(learner.cards.count - before <= max(Learner.newLimit, dueBefore))
    }
  }
}

/// Someone whose memory is as FSRS describes it, who studies at another hour each day.
private struct Learner {
  static let newLimit = 5
  private static let bank = QuestionBank(
    questions: (1...28).flatMap { statement in
      (1...5).map { Samples.singleChoice(id: "D\(statement)-0\($0)", statement: "D\(statement)") }
    })

  private let scheduler = ReviewScheduler()
  private var generator: SeededGenerator
  private(set) var cards: [QuestionID: ReviewCard] = [:]
  /// The reviews a day or more after the one before, and how many of them were right.
  private(set) var reviews = 0
  private(set) var recalled = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  func queue(onDay day: Int, hour: Double = 12) -> ReviewQueue {
    ReviewQueue(state(at: time(day, hour)), read: [], newLimit: Self.newLimit)
  }

  private func time(_ day: Int, _ hour: Double) -> Date {
    Samples.calendar.start(ofDay: 21_000 + day).addingTimeInterval((hour - 4) * 3600)
  }

  private func state(at now: Date) -> ReviewState {
    Samples.state(cards, bank: Self.bank, at: now)
  }

  /// Answers all that is due, then once more what was forgotten.
  mutating func study(onDay day: Int) {
    let hour = 6 + Double(generator.draw(below: 16))
    let now = time(day, hour)
    let asked = queue(onDay: day, hour: hour).entries
    for entry in asked { answer(entry.question.id, at: now) }
    let later = now.addingTimeInterval(600)
    let again = ReviewQueue(forgottenIn: state(at: later), among: Set(asked.map(\.question.id)))
    for entry in again.entries { answer(entry.question.id, at: later) }
  }

  private mutating func answer(_ question: QuestionID, at now: Date) {
    let card = cards[question]
    let days = card.map { Samples.calendar.days(from: $0.lastReview, to: now) } ?? 0
    let chance = card.map { scheduler.fsrs.retrievability(of: $0.memory, afterDays: days) } ?? 0.6
    let isRight = happens(chance)
    if days > 0 {
      reviews += 1
      recalled += isRight ? 1 : 0
    }
    let rating: ReviewRating =
      isRight ? (happens(0.15) ? .hard : happens(0.1) ? .easy : .good) : .again
    cards[question] = scheduler.card(
      card, after: rating, at: now, days: days, seed: generator.next())
  }

  private mutating func happens(_ chance: Double) -> Bool {
    Double(generator.draw(below: 1_000_000)) < chance * 1_000_000
  }
}
