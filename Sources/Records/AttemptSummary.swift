import Curriculum
import Foundation
import Quiz

/// What lists and charts show of an attempt.
public struct AttemptSummary: Codable, Hashable, Identifiable, Sendable {
  /// The attempt's id.
  public var id: UUID
  /// Whose attempt it is.
  public var participant: UUID
  /// The module's id.
  public var module: ModuleID
  /// Why the attempt was made.
  public var kind: AttemptPlan.Kind
  /// The training session that it belongs to, or nil.
  public var session: UUID?
  /// How its answers came in.
  public var origin: AttemptOrigin
  /// The blueprint's id, for a test.
  public var blueprint: BlueprintID?
  /// When it started.
  public var startedAt: Date
  /// When it was submitted; nil while it is open.
  public var submittedAt: Date?
  /// The number of items.
  public var itemCount: Int
  /// The number of items with a response.
  public var answeredCount: Int
  /// The points earned, one an item at most.
  public var earned: Double
  /// Whether it was passed; nil while open and where nothing is passed or failed.
  public var isPassed: Bool?

  /// The score in percent of all items, 0…100.
  public var percentage: Double { itemCount > 0 ? 100 * earned / Double(itemCount) : 0 }
  /// Whether it has not been submitted.
  public var isOpen: Bool { submittedAt == nil }
}

/// How the answers of an attempt came in.
public enum AttemptOrigin: String, Codable, Hashable, Sendable {
  /// Given here, on the screen.
  case screen
  /// Given on paper, and entered by the trainer.
  case paper
  /// Given elsewhere, and read from a file.
  case imported = "import"
}
