import Curriculum
internal import GRDB
import Quiz

extension Database {
  func record(of test: SessionTestID) throws -> TestRecord {
    // What was unseen is counted among the responses, which are read anyway.
    var attempts = try summaries(at: test, unseen: "0")
    // Thousands of rows are about the same few, each of which is read once.
    var questions: [QuestionVersionID: Question] = [:]
    // By the attempt's id as it is stored, which is not read anew for each of its many rows.
    var responses: [String: [SessionResponse]] = [:]
    // Sorted here: the database would sort whole rows, which come attempt by attempt as it is.
    try eachRow(
      of: "response",
      """
      SELECT attemptId, versionId, item, response, mark, isSeen, answeredAt
      FROM attempt CROSS JOIN response ON attempt.id = attemptId
      WHERE sessionId = ? AND role = ?
      """,
      test.arguments
    ) { row in
      let version: QuestionVersionID = try row.value("versionId")
      let question = try questions[version] ?? self.question(version, askedIn: row)
      questions[version] = question
      responses[try row.value("attemptId"), default: []]
        .append(try SessionResponse(row, to: question, version))
    }
    // Also of those that were set aside, for rulings on what only they were asked.
    var sorted: [AttemptID: [SessionResponse]] = [:]
    let aside = try summaries(at: test, areSetAside: true, unseen: "0").map(\.id)
    for id in attempts.map(\.id) + aside {
      sorted[id] = (responses[id.description] ?? []).sorted { $0.item < $1.item }
    }
    for place in attempts.indices {
      attempts[place].unseenCount = sorted[attempts[place].id]?.count { !$0.isSeen } ?? 0
    }
    return TestRecord(
      attempts: attempts, questions: questions, responses: sorted,
      rulings: try rulings(on: test) { questions[$0] })
  }

  /// - Parameter asked: the question of a version; nil where it is not looked at.
  func rulings(
    on test: SessionTestID, asked: (QuestionVersionID) -> Question?
  ) throws -> [Ruling] {
    try allRows(
      of: "ruling",
      "SELECT * FROM ruling WHERE sessionId = ? AND role = ? ORDER BY madeAt, rowid",
      test.arguments
    ) { row in
      let ruling = Ruling(
        id: try row.value("id"), test: test, question: try row.value("versionId"),
        verdict: try row.text("verdict") { try? JSON.value(Ruling.Verdict.self, from: $0) },
        reason: try row.value("reason"), madeAt: try row.value("madeAt"),
        madeBy: try row.value("madeBy"))
      guard asked(ruling.question)?.accepts(ruling.verdict) != false else {
        throw row.damaged("verdict")
      }
      return ruling
    }
  }

  func insert(_ ruling: Ruling) throws {
    try insert(
      into: "ruling",
      ruling.test.key + [
        "id": ruling.id, "versionId": ruling.question, "verdict": try JSON.text(ruling.verdict),
        "reason": ruling.reason, "madeAt": ruling.madeAt, "madeBy": ruling.madeBy,
      ], isOfDevice: true)
  }
}

extension SessionResponse {
  fileprivate init(_ row: StoredRow, to question: Question, _ version: QuestionVersionID) throws {
    self.init(
      question: version, item: try row.value("item"), response: try row.response(to: question),
      mark: try row.optional("mark"), isSeen: try row.value("isSeen"),
      answeredAt: try row.optional("answeredAt"))
  }
}

extension Database {
  fileprivate func question(_ version: QuestionVersionID, askedIn row: StoredRow) throws -> Question
  {
    let found = try firstRow(
      of: "questionVersion", "SELECT id, body FROM questionVersion WHERE id = ?", [version])
    guard let found else { throw row.damaged("versionId") }
    return try found.question()
  }
}
