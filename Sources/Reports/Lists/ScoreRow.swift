import Curriculum
import Quiz
import Tables

/// An attempt and its score, as it is listed for people and for other programs.
@dynamicMemberLookup
public struct ScoreRow: ListRow, Sendable {
  public let attempt: AttemptSummary
  /// Who made it.
  public let participant: Participant
  /// The score, 0…100; nil while it is open.
  public var percentage: Double? { attempt.isOpen ? nil : attempt.percentage }

  public init(_ attempt: AttemptSummary, of participant: Participant) {
    self.attempt = attempt
    self.participant = participant
  }

  public subscript<Value>(dynamicMember path: KeyPath<AttemptSummary, Value>) -> Value {
    attempt[keyPath: path]
  }

  public static let columns = [
    "participant", "details", "kind", "blueprint", "startedAt", "submittedAt", "answered", "items",
    "percentage", "secondsSpent", "passed",
  ]

  public var fields: [CSVField] {
    [
      .text(participant.name), .text(participant.details), .text(attempt.purpose.name),
      .text(attempt.purpose.blueprint?.rawValue ?? ""), .text(attempt.startedAt.ISO8601Format()),
      .text(attempt.submittedAt?.ISO8601Format() ?? ""), .count(attempt.answeredCount),
      .count(attempt.itemCount), .number(percentage),
      attempt.secondsSpent.map(CSVField.count) ?? .text(""),
      .text(attempt.isPassed.map(String.init) ?? ""),
    ]
  }

  /// Whoever reads the JSON finds every key.
  public func encode(to encoder: any Encoder) throws {
    let row: JSONObject = [
      "participant": participant.name, "details": participant.details,
      "kind": attempt.purpose.name, "blueprint": attempt.purpose.blueprint,
      "startedAt": attempt.startedAt, "submittedAt": attempt.submittedAt,
      "answered": attempt.answeredCount, "items": attempt.itemCount, "percentage": percentage,
      "secondsSpent": attempt.secondsSpent, "passed": attempt.isPassed,
    ]
    try row.encode(to: encoder)
  }
}
