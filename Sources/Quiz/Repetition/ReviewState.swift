import Curriculum
import Foundation

/// All that the reviews of one participant in one module rest on, at one moment.
public struct ReviewState: Sendable {
  /// The questions that reviews may ask: never those of the tests.
  public let questions: [QuestionHeader]
  /// Where each answered question stands, by its id.
  public let cards: [String: ReviewCard]
  /// The memory model.
  public let fsrs: FSRS
  /// How days are counted.
  public let calendar: ReviewCalendar
  /// The present time.
  public let now: Date

  /// Puts a state together; of `headers` only the questions for practice count.
  public init(
    headers: [QuestionHeader], cards: [String: ReviewCard], fsrs: FSRS, calendar: ReviewCalendar,
    at now: Date
  ) {
    self.questions = headers.filter { $0.form == .practice }
    self.cards = cards
    self.fsrs = fsrs
    self.calendar = calendar
    self.now = now
  }

  /// The probability that a card is recalled now, 0…1.
  public func retrievability(of card: ReviewCard) -> Double {
    fsrs.retrievability(
      of: card.memory, afterDays: calendar.days(from: card.lastReview, to: now))
  }

  /// How well a question is known now, 0…1: the probability of recall, but nothing while it was
  /// never answered, and while its last answer was wrong.
  ///
  /// FSRS holds that what was just seen is recalled for certain, whatever the answer was; to show
  /// that as knowledge would be a lie to the person who has just answered wrong.
  public func mastery(of question: String) -> Double {
    guard let card = cards[question], card.wasRecalled else { return 0 }
    return retrievability(of: card)
  }

  /// Whether a card is to be reviewed: after days from the beginning of its day, after a step when
  /// the step is over.
  public func isDue(_ card: ReviewCard) -> Bool {
    // A review that lies days ahead was noted while the clock was wrong.
    if calendar.days(from: card.lastReview, to: now) < -1 { return true }
    return card.phase == .review
      ? calendar.days(from: card.due, to: now) >= 0 : card.due <= now
  }

  /// The questions whose review is due.
  public var due: [QuestionHeader] {
    questions.filter { cards[$0.id].map(isDue) ?? false }
  }
}
