import Classroom
import Curriculum
import Foundation
import Testing

@testable import Quiz
@testable import Records
@testable import Training

@Suite struct WeightsTests {
  private let room: Classroom
  private let person: ParticipantID
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    person = try room.addPerson()
  }

  private var otherWeights: FSRSWeights {
    var values = FSRSWeights.standard.values
    values[2] = 5
    return FSRSWeights(values)!
  }

  /// Answers three questions, the second of them wrong, on the day and after more days.
  private func study(after days: [Int]) throws {
    let bank = try training.module.bank()
    for days in days {
      room.clocks.pass(.days(days))
      let entries = bank.headers.filter { $0.form == .practice }.prefix(3).map {
        ReviewQueue.Entry(question: $0, reason: .new)
      }
      var sitting = try training.start(
        .asking(entries, for: .review, from: bank, training.newStart()), by: person)
      for (item, question) in sitting.attempt.questions.enumerated() {
        let response = item == 1 ? question.mistake : question.key
        try training.perform(.answer(item: item, response: response), on: &sitting)
      }
    }
  }

  private func adopt(_ weights: FSRSWeights) throws {
    try training.learning(of: person).adopt(ReviewScheduler(weights), count: 9)
  }

  @Test("Weights of one's own hold for all cards, as if they always had; the log stays as it was")
  func adopted() throws {
    try study(after: [0, 3, 8])
    let log = try room.reviews(of: person)
    #expect(try training.reviewSettings(of: person).weights == nil)
    try adopt(otherWeights)
    #expect(try training.reviewSettings(of: person).weights == otherWeights)
    #expect(try training.reviewRules(of: person).scheduler.fsrs.weights == otherWeights)
    #expect(try room.reviews(of: person) == log)
    let scheduler = ReviewScheduler(otherWeights)
    var card: ReviewCard?
    for days in [0, 3, 8] {
      let now = (card?.lastReview ?? Clocks.start).addingTimeInterval(Double(days) * 86_400)
      card = scheduler.card(card, after: .good, at: now, days: days)
    }
    #expect(try training.reviewState(of: person).cards["D1-01"] == card)
  }

  @Test("Weights that were fitted to fewer reviews are adopted with all that were noted by then")
  func notedMeanwhile() throws {
    try study(after: [0, 3])
    let count = try training.store.reviews.log(of: person, module: training.moduleID).count
    // Another program notes reviews while the weights are fitted.
    try study(after: [8])
    try training.learning(of: person).adopt(ReviewScheduler(otherWeights), count: count)
    let cards = try training.reviewState(of: person).cards
    #expect(cards.count == 3)
    #expect(cards.values.allSatisfy { $0.lastReview == training.now.date })
    #expect(try training.reviewSettings(of: person).reviewsAtFit == 6)
  }

  @Test("With too few reviews nothing is fitted, and nothing changes")
  func tooFew() throws {
    try study(after: [0, 3])
    let state = try training.reviewState(of: person).cards
    #expect(try !training.canFitWeights(of: person))
    #expect(try training.fitWeights(of: person) == .tooFew(6))
    #expect(try training.reviewSettings(of: person) == .usual)
    #expect(try training.reviewState(of: person).cards == state)
  }
}
