import Curriculum
import Foundation
import Quiz
import Tables

/// An attempt and its score, as it is listed for people and for other programs.
public struct ScoreRow: ListRow, Sendable {
  /// Who made it.
  public var participant: String
  /// What tells people of one name apart; empty where nothing does.
  public var details: String
  /// Why it was made, as files call it.
  public var kind: String
  /// The blueprint's id, for a test.
  @Explicit public var blueprint: BlueprintID?
  public var startedAt: Date
  /// When it was submitted; nil while it is open.
  @Explicit public var submittedAt: Date?
  /// The number of items with a response.
  public var answered: Int
  /// The number of items.
  public var items: Int
  /// The score, 0…100; nil while it is open.
  @Explicit public var percentage: Double?
  /// How long it took; nil on paper.
  @Explicit public var secondsSpent: Int?
  /// Whether it was passed; nil where nothing is passed or failed.
  @Explicit public var passed: Bool?

  public init(_ attempt: AttemptSummary, of participant: Participant) {
    self.participant = participant.name
    self.details = participant.details
    self.kind = attempt.purpose.name
    self.startedAt = attempt.startedAt
    self.answered = attempt.answeredCount
    self.items = attempt.itemCount
    self.blueprint = attempt.purpose.blueprint
    self.submittedAt = attempt.submittedAt
    self.percentage = attempt.isOpen ? nil : attempt.percentage
    self.secondsSpent = attempt.secondsSpent
    self.passed = attempt.isPassed
  }

  public static let columns = [
    "participant", "details", "kind", "blueprint", "startedAt", "submittedAt", "answered", "items",
    "percentage", "secondsSpent", "passed",
  ]

  public var fields: [CSVField] {
    [
      .text(participant), .text(details), .text(kind), .text(blueprint?.rawValue ?? ""),
      .text(startedAt.ISO8601Format()), .text(submittedAt?.ISO8601Format() ?? ""),
      .count(answered), .count(items), .number(percentage),
      secondsSpent.map(CSVField.count) ?? .text(""), .text(passed.map(String.init) ?? ""),
    ]
  }
}
