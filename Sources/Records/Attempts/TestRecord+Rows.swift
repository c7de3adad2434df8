import Curriculum
import Foundation
import GRDB
import Quiz

extension Database {
  func record(of test: SessionTestID) throws -> TestRecord {
    let arguments: StatementArguments = [test.session, test.role.rawValue]
    let versions = try allRows(
      of: "questionVersion",
      """
      SELECT id, body FROM questionVersion WHERE id IN (
        SELECT versionId FROM response JOIN attempt ON attempt.id = attemptId
        WHERE sessionId = ? AND role = ?)
      """,
      arguments
    ) { (try $0.value("id") as QuestionVersionID, try $0.question()) }
    let questions = Dictionary(uniqueKeysWithValues: versions)
    return TestRecord(
      attempts: try summaries(at: test),
      questions: questions,
      responses: try allRows(
        of: "response",
        """
        SELECT attemptId, participantId, versionId, item, response, mark, isSeen, answeredAt
        FROM response JOIN attempt ON attempt.id = attemptId
        WHERE sessionId = ? AND role = ? ORDER BY startedAt, attempt.rowid, item
        """,
        arguments
      ) { try SessionResponse($0, questions) },
      rulings: try rulings(on: test))
  }

  func rulings(on test: SessionTestID) throws -> [Ruling] {
    try allRows(
      of: "ruling",
      "SELECT * FROM ruling WHERE sessionId = ? AND role = ? ORDER BY madeAt, rowid",
      [test.session, test.role.rawValue]
    ) { row in
      Ruling(
        id: try row.value("id"), test: test, question: try row.value("versionId"),
        verdict: try row.text("verdict") { try? JSON.value(Ruling.Verdict.self, from: $0) },
        reason: try row.value("reason"), madeAt: try row.moment("madeAt"),
        madeBy: try row.value("madeBy"))
    }
  }

  func insert(_ ruling: Ruling, device: DeviceID) throws {
    try run(
      """
      INSERT INTO ruling
        (id, deviceId, sessionId, role, versionId, verdict, reason, madeAt, madeBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        ruling.id, device, ruling.test.session, ruling.test.role.rawValue, ruling.question,
        try JSON.text(ruling.verdict), ruling.reason, ruling.madeAt.milliseconds, ruling.madeBy,
      ])
  }
}

extension SessionResponse {
  init(_ row: StoredRow, _ questions: [QuestionVersionID: Question]) throws {
    let version: QuestionVersionID = try row.value("versionId")
    guard let question = questions[version] else { throw row.damaged("versionId") }
    self.init(
      attempt: try row.value("attemptId"), participant: try row.value("participantId"),
      question: version, item: try row.value("item"), response: try row.response(to: question),
      mark: try row.optional("mark"),
      isSeen: try row.value("isSeen"), answeredAt: try row.optionalMoment("answeredAt"))
  }
}
