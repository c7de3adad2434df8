import Curriculum
import Foundation

/// All that the reviews of one participant in one module rest on, at one moment.
public struct ReviewState: Sendable {
  /// Where each answered question stands, by its id.
  public let cards: [QuestionID: ReviewCard]
  /// How reviews are scheduled, and how days are counted.
  public let rules: ReviewRules
  /// The present time.
  public let now: Date
  /// The questions that reviews may ask, with their cards, each looked up once.
  let standing: [(question: QuestionHeader, card: ReviewCard?)]

  /// Puts a state together; of `headers` only the questions for practice count.
  public init(
    headers: [QuestionHeader], cards: [QuestionID: ReviewCard], rules: ReviewRules, at now: Date
  ) {
    self.cards = cards
    self.standing = headers.compactMap { $0.form == .practice ? ($0, cards[$0.id]) : nil }
    self.rules = rules
    self.now = now
  }

  /// The questions that reviews may ask: never those of the tests.
  public var questions: [QuestionHeader] { standing.map { $0.question } }

  /// Of each statement the question that was answered last.
  var lastAnswered: [StatementID: (question: QuestionID, card: ReviewCard)] {
    var last: [StatementID: (question: QuestionID, card: ReviewCard)] = [:]
    for case (let question, let card?) in standing {
      if let known = last[question.statement], known.card.lastReview >= card.lastReview { continue }
      last[question.statement] = (question.id, card)
    }
    return last
  }

  /// The probability that a card is recalled now, 0…1.
  public func retrievability(of card: ReviewCard) -> Double {
    rules.scheduler.fsrs.retrievability(
      of: card.memory, afterDays: rules.days(since: card, at: now))
  }

  /// How well a question is known now, 0…1: the probability of recall, but nothing while it was
  /// never answered, and while its last answer was wrong.
  ///
  /// FSRS holds that what was just seen is recalled for certain, whatever the answer was; to show
  /// that as knowledge would be a lie to the person who has just answered wrong.
  public func mastery(of question: QuestionID) -> Double {
    guard let card = cards[question], card.wasRecalled else { return 0 }
    return retrievability(of: card)
  }

  /// The questions whose review is due, with their cards.
  var dueCards: [(question: QuestionHeader, card: ReviewCard)] {
    let bounds = rules.dueBounds(at: now)
    return standing.compactMap { question, card in
      card.flatMap { bounds.hold($0) ? (question, $0) : nil }
    }
  }
}
