import Curriculum
internal import GRDB
import Quiz

extension TrainingSession {
  init(_ row: StoredRow, tests: [SessionTest]) throws {
    self.init(
      id: try row.value("id"), number: try row.value("number"),
      facts: Facts(
        title: try row.value("title"), place: try row.value("place"),
        startsOn: try row.value("startsOn"), endsOn: try row.value("endsOn"),
        trainer: try row.value("trainer"), hours: try row.value("hours")),
      module: try row.value("module"),
      questionSeed: try row.seed("questionSeed"), createdAt: try row.value("createdAt"),
      tests: tests)
  }
}

extension SessionTest {
  init(_ row: StoredRow) throws {
    self.init(
      role: try row.value("role"), blueprint: try row.value("blueprint"),
      formRule: try row.value("formRule"), state: try row.value("state"),
      terms: Terms(minutes: try row.minutes(), passMark: try row.value("passMark")),
      day: try row.optional("day"))
  }
}

extension Database {
  func sessions(
    where condition: String, _ arguments: Arguments = []
  ) throws -> [TrainingSession] {
    let tests = try allRows(
      of: "sessionTest",
      """
      SELECT * FROM sessionTest
      WHERE sessionId IN (SELECT id FROM trainingSession WHERE \(condition))
      """,
      arguments
    ) { (session: try $0.value("sessionId") as SessionID, test: try SessionTest($0)) }
    let testsOfSession = Dictionary(grouping: tests, by: \.session)
    return try allRows(
      of: "trainingSession",
      "SELECT * FROM trainingSession WHERE \(condition) ORDER BY number DESC", arguments
    ) { try TrainingSession($0, tests: (testsOfSession[$0.value("id")] ?? []).map(\.test)) }
  }

  func session(_ id: SessionID) throws -> TrainingSession {
    guard let session = try sessions(where: "id = ?", [id]).first else {
      throw SessionError.sessionIsGone
    }
    return session
  }

  func insert(_ session: TrainingSession) throws {
    try insert(
      into: "trainingSession",
      session.facts.values + [
        "id": session.id, "number": session.number, "module": session.module,
        "questionSeed": Int64(bitPattern: session.questionSeed), "createdAt": session.createdAt,
      ], isOfDevice: true)
    for test in session.tests { try set(test, of: session.id) }
  }

  func update(_ session: TrainingSession, from stored: TrainingSession) throws {
    try update("trainingSession", session.facts.values, where: ["id": session.id])
    for test in stored.tests where session.test(test.role) == nil {
      try delete(from: "sessionTest", where: SessionTestID(test.role, of: session.id).key)
    }
    for test in session.tests { try set(test, of: session.id) }
  }

  private func set(_ test: SessionTest, of session: SessionID) throws {
    try put(
      into: "sessionTest", at: SessionTestID(test.role, of: session).key,
      [
        "blueprint": test.blueprint, "formRule": test.formRule, "state": test.state,
        "minutes": test.terms.minutes, "passMark": test.terms.passMark, "day": test.day,
      ])
  }

  func roster(of session: SessionID) throws -> [RosterEntry] {
    try allRows(
      of: "enrolment",
      """
      SELECT participant.*, enrolment.* FROM enrolment
      LEFT JOIN participant ON participant.id = participantId
      WHERE sessionId = ? ORDER BY number
      """,
      [session]
    ) { row in
      if try (row.optional("id") as String?) == nil { throw row.damaged("participantId") }
      return RosterEntry(
        number: try row.value("number"),
        participant: try Participant(row.part(of: "participant")),
        formOrder: try row.value("formOrder"))
    }
  }

  func hasAttempts(at test: SessionTestID, onlySubmitted: Bool = false) throws -> Bool {
    try firstValue(
      """
      SELECT EXISTS (SELECT 1 FROM attempt
        WHERE sessionId = ? AND role = ? AND (submittedAt IS NOT NULL OR NOT ?))
      """,
      test.arguments + [onlySubmitted]) ?? false
  }

  func hasAttempts(inSession session: SessionID) throws -> Bool {
    try firstValue("SELECT EXISTS (SELECT 1 FROM attempt WHERE sessionId = ?)", [session]) ?? false
  }

  /// Whether somebody has a test in a session that counts there, or was set aside with answers.
  func hasTest(_ participant: ParticipantID, in session: SessionID) throws -> Bool {
    try firstValue(
      """
      SELECT EXISTS (SELECT 1 FROM attempt
        WHERE sessionId = ? AND participantId = ? AND (isSetAside = 0 OR EXISTS (
          SELECT 1 FROM response WHERE attemptId = attempt.id AND response IS NOT NULL)))
      """,
      [session, participant]) ?? false
  }

  func requireRemovable(_ participant: ParticipantID, from session: SessionID) throws {
    if try hasTest(participant, in: session) {
      throw SessionError.hasTakenTest(try numberedName(of: participant, in: session))
    }
  }
}

extension TrainingSession.Facts {
  fileprivate var values: Values {
    [
      "title": title, "place": place, "startsOn": startsOn, "endsOn": endsOn, "trainer": trainer,
      "hours": hours,
    ]
  }
}
