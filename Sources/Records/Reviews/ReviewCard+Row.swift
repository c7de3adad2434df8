import Curriculum
import Foundation
import GRDB
import Quiz

extension ReviewCard {
  /// The columns that hold a card, in the order of `columnValues`.
  static let columns = [
    "phase", "step", "stability", "difficulty", "lastRating", "lastReviewAt", "dueAt",
  ]

  /// Reads a card from columns with this suffix; nil where there is none.
  init?(row: Row, suffix: String = "") {
    guard let name: String = row["phase" + suffix],
      let phase = Phase(name: name, step: row["step" + suffix]),
      let rating = ReviewRating(rawValue: row["lastRating" + suffix])
    else { return nil }
    self.init(
      phase: phase,
      memory: FSRS.Memory(
        stability: row["stability" + suffix], difficulty: row["difficulty" + suffix]),
      lastRating: rating, lastReview: row.storedDate("lastReviewAt" + suffix),
      due: row.storedDate("dueAt" + suffix))
  }

  /// The values of `columns`.
  var columnValues: [(any DatabaseValueConvertible)?] {
    [
      phase.name.rawValue, phase.step, memory.stability, memory.difficulty, lastRating.rawValue,
      lastReview, due,
    ]
  }
}

/// How far a question is learnt, as the records name it.
public enum ReviewPhaseName: String, Codable, Hashable, Sendable {
  /// In the learning steps, or about to enter them.
  case learning
  /// Learnt.
  case review
  /// Forgotten, in the relearning steps.
  case relearning
}

extension ReviewCard.Phase {
  /// The phase without its step.
  var name: ReviewPhaseName {
    switch self {
    case .learning: .learning
    case .review: .review
    case .relearning: .relearning
    }
  }

  /// The step, where there is one.
  var step: Int? {
    switch self {
    case .learning(let step), .relearning(let step): step
    case .review: nil
    }
  }

  init?(name: String, step: Int?) {
    switch ReviewPhaseName(rawValue: name) {
    case .learning: self = .learning(step: step ?? 0)
    case .review: self = .review
    case .relearning: self = .relearning(step: step ?? 0)
    case nil: return nil
    }
  }
}
