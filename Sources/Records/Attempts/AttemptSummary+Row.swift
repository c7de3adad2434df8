internal import GRDB
import Quiz

extension AttemptPurpose {
  /// Reads `AttemptSummary.purposeColumns`.
  init(_ row: StoredRow) throws {
    switch try row.value("kind") as Kind {
    case .practice: self = .practice
    case .review: self = .review
    case .exam: self = .test(try row.value("blueprint"), try Terms(row))
    case .sessionTest:
      let test = SessionTestID(try row.value("role"), of: try row.value("sessionId"))
      self = .test(try row.value("blueprint"), try Terms(row), of: test)
    }
  }
}

extension Terms {
  fileprivate init(_ row: StoredRow) throws {
    guard let passMark: Int = try row.optional("termsPassMark") else {
      throw row.damaged("passMark")
    }
    self.init(minutes: try row.minutes(in: "termsMinutes"), passMark: passMark)
  }
}

extension StoredRow {
  /// A time limit, which is one that can be added up.
  func minutes(in column: String = "minutes") throws -> Int? {
    do {
      let minutes: Int? = try optional(column)
      if minutes.map((0...Int(Int32.max)).contains) ?? true { return minutes }
    } catch is DamagedRow {}
    throw damaged("minutes")
  }
}

extension AttemptSummary {
  /// The terms of a session's test stand with the test, so that they hold for all alike.
  static let purposeColumns = """
    kind, sessionId, role, attempt.blueprint AS blueprint,
    COALESCE(sessionTest.minutes, attempt.minutes) AS termsMinutes,
    COALESCE(sessionTest.passMark, attempt.passMark) AS termsPassMark
    """

  static let unseenColumn = """
    (SELECT COUNT(*) FROM response WHERE attemptId = attempt.id AND isSeen = 0)
    """

  /// - Parameter unseen: what counts the items that were never on the screen.
  static func selection(
    where condition: String, order: String, unseen: String = unseenColumn
  ) -> String {
    """
    SELECT attempt.id AS id, participantId, module, origin, startedAt, submittedAt, endedBy,
      itemCount, answeredCount, earned, isCounted, spent, position, addedTime,
      \(unseen) AS unseenCount, \(purposeColumns)
    FROM attempt LEFT JOIN sessionTest USING (sessionId, role)
    WHERE \(condition) ORDER BY \(order)
    """
  }

  init(_ row: StoredRow) throws {
    self.init(
      id: try row.value("id"), participant: try row.value("participantId"),
      module: try row.value("module"), purpose: try AttemptPurpose(row),
      origin: try row.value("origin"), startedAt: try row.value("startedAt"),
      phase: try Attempt.Phase(row), itemCount: try row.value("itemCount"),
      answeredCount: try row.value("answeredCount"), earned: try row.value("earned"),
      unseenCount: try row.value("unseenCount"), isCounted: try row.value("isCounted"),
      spent: try row.value("spent"))
  }
}

extension Attempt.Phase {
  init(_ row: StoredRow) throws {
    self =
      try row.optional("submittedAt").map { .submitted(at: $0, by: try row.value("endedBy")) }
      ?? .open
  }
}

extension SessionProgress {
  init(_ row: StoredRow) throws {
    self.init(
      try AttemptSummary(row), item: try row.value("position"),
      addedTime: try row.value("addedTime"))
  }
}

extension Database {
  func summaries(
    where condition: String, _ arguments: Arguments, order: String,
    unseen: String = AttemptSummary.unseenColumn
  ) throws -> [AttemptSummary] {
    try allRows(
      of: "attempt", AttemptSummary.selection(where: condition, order: order, unseen: unseen),
      arguments, AttemptSummary.init)
  }

  /// - Parameter participant: nil for everybody.
  func summaries(
    at test: SessionTestID, of participant: ParticipantID? = nil, areSetAside: Bool = false,
    unseen: String = AttemptSummary.unseenColumn
  ) throws -> [AttemptSummary] {
    try summaries(
      where: "sessionId = ? AND role = ? AND isSetAside = \(areSetAside ? 1 : 0)"
        + (participant == nil ? "" : " AND participantId = ?"),
      test.arguments + (participant.map { [$0] } ?? []), order: "startedAt, attempt.rowid",
      unseen: unseen)
  }

  func attempt(of participant: ParticipantID, at test: SessionTestID) throws -> AttemptID? {
    try firstValue(
      """
      SELECT id FROM attempt
      WHERE sessionId = ? AND role = ? AND participantId = ? AND isSetAside = 0
      """,
      test.arguments + [participant])
  }

  func requireNew(_ test: SessionTestID, by participant: ParticipantID) throws {
    let isEnrolled: Bool? = try firstValue(
      "SELECT EXISTS (SELECT 1 FROM enrolment WHERE sessionId = ? AND participantId = ?)",
      [test.session, participant])
    guard isEnrolled == true else { throw SessionError.notEnrolled(participant) }
    if let started = try attempt(of: participant, at: test) {
      throw SessionError.alreadyStarted(started)
    }
  }

  /// That one's attempt at a test can become another's.
  func requireMovable(
    _ test: SessionTestID, of participant: ParticipantID, to person: ParticipantID
  ) throws {
    if person == participant { throw SessionError.samePerson }
    try requireNew(test, by: person)
  }
}
