import Curriculum
import Foundation

@testable import Quiz

extension Samples {
  static let calendar = ReviewCalendar(timeZone: .gmt)
  static let rules = ReviewRules(calendar: calendar)
  static let day: TimeInterval = 86_400

  /// A learnt card of this stability, reviewed `daysAgo` and due after `interval` days.
  static func card(
    stability: Double = 5, daysAgo: Double, interval: Double = 5, rating: ReviewRating = .good,
    phase: ReviewCard.Phase = .review
  ) -> ReviewCard {
    let last = start.addingTimeInterval(-daysAgo * day)
    return ReviewCard(
      phase: phase, memory: FSRS.Memory(stability: stability, difficulty: 5), lastRating: rating,
      lastReview: last, due: last.addingTimeInterval(interval * day))
  }

  static func state(
    _ cards: [QuestionID: ReviewCard] = [:], bank: QuestionBank = bank, at now: Date = start
  ) -> ReviewState {
    ReviewState(headers: bank.headers, cards: cards, rules: rules, at: now)
  }
}
