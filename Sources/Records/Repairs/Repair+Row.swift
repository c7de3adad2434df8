internal import GRDB
import Quiz

extension Database {
  /// What was put right in a session, the oldest first.
  func repairs(of session: SessionID) throws -> [Repair] {
    try allRows(
      of: "repair", "SELECT * FROM repair WHERE sessionId = ? ORDER BY madeAt, rowid", [session]
    ) { row in
      Repair(
        id: try row.value("id"), role: try row.optional("role"),
        person: try row.optional("person"),
        change: try row.text("change") { try? JSON.value(Repair.Change.self, from: $0) },
        reason: try row.value("reason"), madeAt: try row.value("madeAt"),
        madeBy: try row.value("madeBy"))
    }
  }

  func note(
    _ change: Repair.Change, by trace: Repairs.Trace, in session: SessionID?,
    role: TestRole? = nil, of person: ParticipantID? = nil
  ) throws {
    let name = try person.map { try numberedName(of: $0, in: session) }
    try insert(
      into: "repair",
      [
        "id": trace.makeID(), "sessionId": session, "role": role, "person": name,
        "change": try JSON.text(change), "reason": trace.reason, "madeAt": trace.madeAt,
        "madeBy": trace.madeBy,
      ], isOfDevice: true)
  }

  /// Keeps an attempt and lets it count nowhere, or takes it back.
  /// - Returns: false where it is so already.
  @discardableResult
  func set(aside isSetAside: Bool, _ attempt: AttemptID) throws -> Bool {
    try run(
      "UPDATE attempt SET isSetAside = ?1, holder = NULL WHERE id = ?2 AND isSetAside <> ?1",
      [isSetAside, attempt])
    return changesCount > 0
  }

  /// The name with the number on a session's roster before it, where there is one.
  func numberedName(of person: ParticipantID, in session: SessionID?) throws -> String {
    let name = try participant(person)?.name ?? ""
    let number: Int? = try firstValue(
      "SELECT number FROM enrolment WHERE sessionId = ? AND participantId = ?", [session, person])
    return number.map { RosterEntry.numbered(name, $0) } ?? name
  }

  /// Gives an attempt that has just started the time that its participant was given before.
  func takeAllowance(
    of participant: ParticipantID, at test: SessionTestID, for attempt: AttemptID
  ) throws -> Duration {
    let given = try allowance(of: participant, at: test)
    if given > .zero { try update("attempt", ["addedTime": given], where: ["id": attempt]) }
    return given
  }

  /// The time that a participant was given for a test.
  func allowance(of participant: ParticipantID, at test: SessionTestID) throws -> Duration {
    try firstValue(
      """
      SELECT milliseconds FROM allowance WHERE sessionId = ? AND role = ? AND participantId = ?
      """,
      test.arguments + [participant]) ?? .zero
  }
}
