import Curriculum
import GRDB
import Quiz

extension Database {
  func record(of test: SessionTestID) throws -> TestRecord {
    // What was unseen is counted among the responses, which are read anyway.
    var attempts = try summaries(at: test, unseen: "0")
    let answers = StoredAnswers(in: self)
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
      responses[try row.value("attemptId"), default: []].append(try SessionResponse(row, answers))
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
      attempts: attempts, questions: answers.questions, responses: sorted,
      rulings: try rulings(on: test) { answers.questions[$0] })
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
        reason: try row.value("reason"), madeAt: try row.moment("madeAt"),
        madeBy: try row.value("madeBy"))
      guard asked(ruling.question)?.accepts(ruling.verdict) != false else {
        throw row.damaged("verdict")
      }
      return ruling
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
        ruling.id, device, ruling.test.session, ruling.test.role, ruling.question,
        try JSON.text(ruling.verdict), ruling.reason, ruling.madeAt.milliseconds, ruling.madeBy,
      ])
  }
}

extension SessionResponse {
  fileprivate init(_ row: StoredRow, _ answers: StoredAnswers) throws {
    let version = try answers.version(row)
    self.init(
      question: version.id, item: try row.value("item"), response: try version.response(row),
      mark: try row.optional("mark"), isSeen: try row.value("isSeen"),
      answeredAt: try row.optionalMoment("answeredAt"))
  }
}

/// The questions and answers of a test: thousands of rows hold the same few, each of which is read
/// once.
private final class StoredAnswers {
  private let database: Database
  private var versions: [String: Version] = [:]

  init(in database: Database) { self.database = database }

  var questions: [QuestionVersionID: Question] {
    Dictionary(
      versions.values.map { ($0.id, $0.question) }, uniquingKeysWith: { first, _ in first })
  }

  func version(_ row: StoredRow) throws -> Version {
    let text: String = try row.value("versionId")
    if let known = versions[text] { return known }
    let version = Version(
      id: try row.value("versionId"), question: try database.question(text, askedIn: row))
    versions[text] = version
    return version
  }

  final class Version {
    let id: QuestionVersionID
    let question: Question
    private var responses: [String: Response] = [:]

    init(id: QuestionVersionID, question: Question) {
      self.id = id
      self.question = question
    }

    func response(_ row: StoredRow) throws -> Response? {
      guard let text: String = try row.optional("response") else { return nil }
      if let known = responses[text] { return known }
      responses[text] = try row.response(to: question)
      return responses[text]
    }
  }
}

extension Database {
  fileprivate func question(_ version: String, askedIn row: StoredRow) throws -> Question {
    let found = try firstRow(
      of: "questionVersion", "SELECT id, body FROM questionVersion WHERE id = ?", [version])
    guard let found else { throw row.damaged("versionId") }
    return try found.question()
  }
}
