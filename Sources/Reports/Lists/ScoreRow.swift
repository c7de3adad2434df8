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

  public static var columns: [CSVColumn<ScoreRow>] {
    [
      ("participant", { .text($0.participant.name) }),
      ("details", { .text($0.participant.details) }), ("kind", { .text($0.purpose.name) }),
      ("blueprint", { .text($0.purpose.blueprint?.rawValue) }),
      ("startedAt", { .text($0.startedAt.ISO8601Format()) }),
      ("submittedAt", { .text($0.submittedAt?.ISO8601Format()) }),
      ("answered", { .count($0.answeredCount) }), ("items", { .count($0.itemCount) }),
      ("percentage", { .number($0.percentage) }), ("secondsSpent", { .count($0.secondsSpent) }),
      ("passed", { .flag($0.isPassed) }),
    ]
  }
}
