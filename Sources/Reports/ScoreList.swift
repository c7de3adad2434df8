import Curriculum
import Foundation
import Quiz
import Tables
import Training

/// Attempts and their scores, as they are listed for people and for other programs.
public struct ScoreList {
  /// One attempt; the names of its keys in JSON and CSV are documented and stay.
  public struct Row: Encodable, Sendable {
    /// Who made it.
    public var participant: String
    /// What tells people of one name apart; empty where nothing does.
    public var details: String
    /// Why it was made.
    public var kind: AttemptPurpose
    /// The blueprint's id, for a test.
    public var blueprint: BlueprintID?
    /// When it started.
    public var startedAt: Date
    /// When it was submitted; nil while it is open.
    public var submittedAt: Date?
    /// The number of items with a response.
    public var answered: Int
    /// The number of items.
    public var items: Int
    /// The score, 0…100; nil while it is open.
    public var percentage: Double?
    /// Whether it was passed; nil where nothing is passed or failed.
    public var passed: Bool?

    private enum Key: String, CodingKey {
      case participant, details, kind, blueprint, startedAt, submittedAt, answered, items
      case percentage, passed
    }

    /// Writes every key, with null for what there is none of.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(participant, forKey: .participant)
      try container.encode(details, forKey: .details)
      try container.encode(kind.name, forKey: .kind)
      try container.encode(blueprint, forKey: .blueprint)
      try container.encode(startedAt, forKey: .startedAt)
      try container.encode(submittedAt, forKey: .submittedAt)
      try container.encode(answered, forKey: .answered)
      try container.encode(items, forKey: .items)
      try container.encode(percentage, forKey: .percentage)
      try container.encode(passed, forKey: .passed)
    }
  }

  /// The attempts, participant by participant, newest first.
  public let rows: [Row]

  /// Lists the attempts of `participant`; everybody's when nil.
  /// - Throws: `StoreError`.
  public init(of participant: ParticipantID?, in training: Training) throws {
    let names = Dictionary(uniqueKeysWithValues: try training.participants().map { ($0.id, $0) })
    var rows: [Row] = []
    try training.eachAttempt(of: participant) { attempt in
      guard let person = names[attempt.participant] else { return }
      rows.append(
        Row(
          participant: person.name, details: person.details, kind: attempt.purpose,
          blueprint: attempt.purpose.blueprint, startedAt: attempt.startedAt,
          submittedAt: attempt.submittedAt, answered: attempt.answeredCount,
          items: attempt.itemCount, percentage: attempt.isOpen ? nil : attempt.percentage,
          passed: attempt.isPassed))
    }
    self.rows = rows
  }

  /// The list as CSV, for a spreadsheet.
  public var csv: String {
    var text = CSVText(
      columns: [
        "participant", "details", "kind", "blueprint", "startedAt", "submittedAt", "answered",
        "items", "percentage", "passed",
      ], style: .spreadsheet)
    for row in rows {
      let fields: [CSVField] = [
        .text(row.participant), .text(row.details), .text(row.kind.name),
        .text(row.blueprint?.rawValue ?? ""), .text(Self.moment(row.startedAt)),
        .text(row.submittedAt.map(Self.moment) ?? ""), .count(row.answered), .count(row.items),
        .number(row.percentage), .text(row.passed.map { $0 ? "true" : "false" } ?? ""),
      ]
      text.append(fields)
    }
    return text.text
  }

  private static func moment(_ date: Date) -> String { date.ISO8601Format() }
}
