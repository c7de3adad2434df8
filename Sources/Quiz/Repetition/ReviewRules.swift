import Foundation

/// How one participant's reviews are scheduled, and how their days are counted.
public struct ReviewRules: Hashable, Sendable {
  /// Says when a question is asked again.
  public var scheduler: ReviewScheduler
  /// Says which day a moment belongs to.
  public var calendar: ReviewCalendar

  /// Makes rules.
  public init(scheduler: ReviewScheduler = ReviewScheduler(.standard), calendar: ReviewCalendar) {
    self.scheduler = scheduler
    self.calendar = calendar
  }

  /// The card after a review; nil before it stands for a new question.
  /// - Parameter seed: equal seeds move an interval by equal days.
  public func card(
    _ card: ReviewCard?, after rating: ReviewRating, at now: Date, seed: UInt64
  ) -> ReviewCard {
    scheduler.card(card, after: rating, at: now, days: days(since: card, at: now), seed: seed)
  }

  /// Whole days since a card's last review; 0 for a new question.
  public func days(since card: ReviewCard?, at now: Date) -> Int {
    card.map { calendar.days(from: $0.lastReview, to: now) } ?? 0
  }

  /// What is due at one moment, as limits that stored cards can be compared with.
  public struct DueBounds: Hashable, Sendable {
    /// Cards that are learnt are due from the beginning of their day: before this, tomorrow's.
    public let endOfDay: Date
    /// Steps are due when they are over.
    public let now: Date
    /// A review on this day or later was noted while the clock was wrong.
    public let wrongClock: Date

    /// Whether a card is due.
    func hold(_ card: ReviewCard) -> Bool {
      card.lastReview >= wrongClock
        || (card.phase == .review ? card.due < endOfDay : card.due <= now)
    }
  }

  public func dueBounds(at now: Date) -> DueBounds {
    let today = calendar.day(of: now)
    return DueBounds(
      endOfDay: calendar.start(ofDay: today + 1), now: now,
      wrongClock: calendar.start(ofDay: today + 2))
  }
}
