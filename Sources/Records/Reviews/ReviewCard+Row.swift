import Foundation
import GRDB
import Quiz

extension ReviewCard {
  /// The columns that hold a card, in the order of `values`.
  static let columns = [
    "phase", "step", "stability", "difficulty", "lastRating", "lastReviewAt", "dueAt",
  ]

  /// Reads a card from columns with this suffix; nil where there is none.
  init?(_ row: StoredRow, suffix: String) throws {
    guard try (row.optional("phase" + suffix) as String?) != nil else { return nil }
    try self.init(required: row, suffix: suffix)
  }

  /// The same where there always is one.
  init(required row: StoredRow, suffix: String = "") throws {
    self.init(
      phase: Phase(name: try row.choice("phase" + suffix), step: try row.optional("step" + suffix)),
      memory: FSRS.Memory(
        stability: try row.value("stability" + suffix),
        difficulty: try row.value("difficulty" + suffix)),
      lastRating: try row.choice("lastRating" + suffix),
      lastReview: try row.moment("lastReviewAt" + suffix), due: try row.moment("dueAt" + suffix))
  }

  /// The values of `columns`, NULL where there is no card.
  static func values(of card: ReviewCard?) -> StatementArguments {
    [
      card?.phase.name.rawValue, card?.phase.step, card?.memory.stability,
      card?.memory.difficulty, card?.lastRating.rawValue, card?.lastReview.milliseconds,
      card?.due.milliseconds,
    ]
  }
}

extension ReviewLogLine {
  init(_ row: StoredRow) throws {
    self.init(
      question: try row.value("question"), date: try row.moment("reviewedAt"),
      rating: try row.choice("rating"),
      phase: try row.optionalChoice("phaseBefore") ?? .learning,
      interval: try row.value("interval"))
  }
}

extension ReviewLogEntry {
  init(_ row: StoredRow) throws {
    self.init(
      participant: try row.value("participantId"), question: try row.value("question"),
      date: try row.moment("reviewedAt"), rating: try row.choice("rating"),
      before: try ReviewCard(row, suffix: "Before"), elapsedDays: try row.value("elapsedDays"),
      interval: try row.value("interval"))
  }
}
