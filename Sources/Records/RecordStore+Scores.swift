import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// A participant's attempts, newest first; all participants' when nil.
  public func attempts(by participant: UUID? = nil) throws -> [AttemptSummary] {
    try summaries(
      where: participant == nil ? "1" : "participantId = ?",
      arguments: participant.map { [$0.uuidString] } ?? [])
  }

  /// A participant's unfinished attempts of self-study, the one that was worked on last first.
  public func openAttempts(by participant: UUID, module: ModuleID) throws -> [AttemptSummary] {
    try summaries(
      where: "participantId = ? AND module = ? AND submittedAt IS NULL "
        + "AND sessionId IS NULL",
      arguments: [participant.uuidString, module], order: "lastActionAt DESC")
  }

  func summaries(
    where condition: String, arguments: StatementArguments, order: String = "startedAt DESC"
  ) throws -> [AttemptSummary] {
    try read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT attempt.*,
            (SELECT COUNT(response) FROM response WHERE attemptId = attempt.id) AS answeredCount
          FROM attempt WHERE \(condition) ORDER BY \(order)
          """,
        arguments: arguments
      ).compactMap(Self.summary)
    }
  }

  private static func summary(_ row: Row) -> AttemptSummary? {
    guard let id = UUID(uuidString: row["id"]),
      let participant = UUID(uuidString: row["participantId"]),
      let kind = AttemptPlan.Kind(rawValue: row["kind"])
    else { return nil }
    return AttemptSummary(
      id: id, participant: participant, module: row["module"], kind: kind,
      session: row["sessionId"], origin: AttemptOrigin(rawValue: row["origin"]) ?? .screen,
      blueprint: row["blueprint"], startedAt: row.storedDate("startedAt"),
      submittedAt: row.storedDate("submittedAt"),
      itemCount: row["itemCount"], answeredCount: row["answeredCount"], earned: row["earned"],
      isPassed: row["isPassed"])
  }
}
