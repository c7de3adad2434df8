import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// The attempts of a session at one test, or at both, in the order of their start.
  public func sessionAttempts(
    _ session: UUID, kind: AttemptPlan.Kind? = nil
  ) throws -> [AttemptSummary] {
    try summaries(
      where: "sessionId = ?1 AND kind = COALESCE(?2, kind)",
      arguments: [session.uuidString, kind?.rawValue], order: "startedAt, rowid")
  }

  /// What everyone answered in one test of a session: an attempt after the other, each in the order
  /// of its questions; the unanswered ones are there too.
  public func sessionResponses(
    _ session: UUID, kind: AttemptPlan.Kind
  ) throws -> [SessionResponse] {
    try read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT response.*, participantId FROM response JOIN attempt ON attempt.id = attemptId
          WHERE sessionId = ? AND kind = ? ORDER BY startedAt, attempt.rowid, item
          """,
        arguments: [session.uuidString, kind.rawValue]
      ).compactMap(Self.sessionResponse)
    }
  }

  private static func sessionResponse(_ row: Row) throws -> SessionResponse? {
    guard let statement = StatementID(row["statement"]) else { return nil }
    return SessionResponse(
      attempt: row["attemptId"], participant: row["participantId"], question: row["question"],
      item: row["item"], section: row["section"], statement: statement,
      response: try (row["response"] as String?).map { try JSON.value(Response.self, from: $0) },
      mark: row["mark"], answeredAt: row["answeredAt"])
  }

  /// How far everyone who has started a test of a session is, in the order of their start.
  public func sessionProgress(
    _ session: UUID, kind: AttemptPlan.Kind
  ) throws -> [SessionProgress] {
    try read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT attempt.*, json_extract(plan, '$.timeLimit') AS timeLimit,
            (SELECT COUNT(response) FROM response WHERE attemptId = attempt.id) AS answeredCount,
            (SELECT item FROM response WHERE attemptId = attempt.id AND question = position)
              AS item
          FROM attempt WHERE sessionId = ? AND kind = ? ORDER BY startedAt, rowid
          """,
        arguments: [session.uuidString, kind.rawValue]
      ).map { row in
        SessionProgress(
          id: row["id"], participant: row["participantId"],
          origin: AttemptOrigin(rawValue: row["origin"]) ?? .screen, item: row["item"] ?? 0,
          itemCount: row["itemCount"], answeredCount: row["answeredCount"],
          startedAt: row["startedAt"], lastActionAt: row["lastActionAt"],
          timeLimit: row["timeLimit"], submittedAt: row["submittedAt"],
          isSubmittedByClock: row["byClock"])
      }
    }
  }
}
