import Foundation
internal import GRDB
import Quiz

/// What a trainer puts right, each in one transaction with its trace.
public struct Repairs: Sendable {
  let store: Store

  /// What is noted with all that one repair puts right.
  public struct Trace {
    /// Why.
    let reason: String
    /// The name of whoever does it.
    let madeBy: String
    let madeAt: Date
    /// Makes the identity of each note.
    let makeID: () -> UUID

    public init(reason: String, madeBy: String, madeAt: Date, makeID: @escaping () -> UUID) {
      (self.reason, self.madeBy, self.madeAt, self.makeID) = (reason, madeBy, madeAt, makeID)
    }
  }

  /// How many repairs and rulings a session has.
  public func count(in session: SessionID) throws -> Int {
    try store.count(
      """
      SELECT (SELECT COUNT(*) FROM repair WHERE sessionId = ?1)
        + (SELECT COUNT(*) FROM ruling WHERE sessionId = ?1)
      """, [session])
  }
}

/// Time.
extension Repairs {
  /// Lets submitted attempts go on, at whichever place; their test is opened where it is closed.
  /// - Parameter time: the least that is to be left; what is left already, where that is more, stays.
  /// - Throws: `SessionError.noTimeLeft` where there would be none.
  public func giveBack(
    _ attempts: [AttemptID], atLeast time: Duration = .zero, by trace: Trace
  ) throws {
    try store.write { database in
      for id in attempts {
        let stored = try database.attempt(id)
        let attempt = stored.attempt
        guard let test = attempt.plan.purpose.sessionTest, !attempt.isOpen else { continue }
        let spent = attempt.spent(at: Moment(date: trace.madeAt, running: .zero))
        let left = attempt.timeLimit.map { max(.zero, $0 - spent) }
        let missing = left.map { max(.zero, time - $0) } ?? .zero
        if let left, (left + missing).wholeSeconds == 0 { throw SessionError.noTimeLeft }
        // Where the clock ran over, what it ran over is given too.
        let over = attempt.timeLimit.map { max(.zero, spent - $0) } ?? .zero
        try database.run(
          """
          UPDATE attempt SET submittedAt = NULL, endedBy = NULL, holder = NULL,
            addedTime = addedTime + ?,
            (itemCount, answeredCount) = (SELECT COUNT(*), COUNT(response) FROM response
              WHERE attemptId = attempt.id)
          WHERE id = ?
          """,
          [missing + over, id])
        try database.run(
          "UPDATE response SET mark = NULL WHERE attemptId = ? AND response IS NULL", [id])
        try database.run(
          """
          UPDATE sessionTest SET state = 'open'
          WHERE sessionId = ? AND role = ? AND state = 'closed'
          """,
          test.arguments)
        try database.note(
          .givenBack(secondsLeft: left.map { ($0 + missing).wholeSeconds }), by: trace,
          in: test.session, role: test.role, of: stored.participant)
      }
    }
  }

  /// Gives participants more time for a test, whether they have started it or not; who has submitted
  /// it is not counted, and has it only should they begin anew.
  /// - Parameter participants: nil for all on the roster, latecomers not among them.
  /// - Returns: to how many it was given.
  /// - Throws: `SessionError.noSuchTest`, `.notEnrolled`, `.allSubmitted`.
  @discardableResult
  public func extend(
    _ test: SessionTestID, for participants: [ParticipantID]?, by time: Duration, _ trace: Trace
  ) throws -> Int {
    try store.write { database in
      try database.session(test.session).required(test.role)
      let roster = try database.roster(of: test.session).map(\.id)
      let people = participants ?? roster
      if let stranger = people.first(where: { !roster.contains($0) }) {
        throw SessionError.notEnrolled(stranger)
      }
      var given = 0
      for person in people {
        // Also for an attempt that takes the place of this one, should it be set aside, or prove to be
        // somebody else's.
        try database.run(
          """
          INSERT INTO allowance (sessionId, role, participantId, milliseconds)
          VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET milliseconds = milliseconds + excluded.milliseconds
          """,
          test.arguments + [person, time])
        if let attempt = try database.attempt(of: person, at: test) {
          try database.run(
            "UPDATE attempt SET addedTime = addedTime + ? WHERE id = ? AND submittedAt IS NULL",
            [time, attempt])
          guard database.changesCount > 0 else { continue }
        }
        given += 1
        try database.note(
          .extended(seconds: time.wholeSeconds), by: trace, in: test.session, role: test.role,
          of: person)
      }
      guard given > 0 || people.isEmpty else { throw SessionError.allSubmitted(test.role) }
      return given
    }
  }

  /// The time that a participant was given for a test, besides the limit.
  public func allowance(of participant: ParticipantID, at test: SessionTestID) throws -> Duration {
    try store.read { try $0.allowance(of: participant, at: test) }
  }
}

/// Whose test it is, and whether it counts.
extension Repairs {
  /// Makes an attempt another participant's.
  /// - Throws: as `requireMovable`.
  public func move(_ attempt: AttemptID, to person: ParticipantID, by trace: Trace) throws {
    try change(attempt, by: trace) { database, test, participant in
      try database.requireMovable(test, of: participant, to: person)
      // Who has no other test that counts goes on with the other form, whichever half that is.
      if try !database.hasTest(person, in: test.session) {
        try database.giveForm(of: participant, to: person, in: test.session)
      }
      try database.update(
        "attempt", ["participantId": person, "holder": nil], where: ["id": attempt])
      // A phone that is in under the wrong name must not begin the test again under it.
      try database.end(.freed, participant, .test(test))
      return .moved(to: try database.numberedName(of: person, in: test.session))
    }
  }

  /// - Throws: `SessionError.samePerson`, `.notEnrolled`, or `.alreadyStarted` where the one who is to
  ///   get it has taken the test.
  public func requireMovable(
    _ test: SessionTestID, of participant: ParticipantID, to person: ParticipantID
  ) throws {
    try store.read { try $0.requireMovable(test, of: participant, to: person) }
  }

  /// Keeps an attempt and lets it count nowhere, or takes it back; its participant may take the test
  /// anew meanwhile.
  /// - Throws: `SessionError.alreadyStarted` where one is taken back and another took its place.
  public func setAside(_ isSetAside: Bool, _ attempt: AttemptID, by trace: Trace) throws {
    try change(attempt, by: trace) { database, test, participant in
      if !isSetAside { try database.requireNew(test, by: participant) }
      guard try database.set(aside: isSetAside, attempt) else { return nil }
      // Rulings that were made meanwhile passed it over.
      if !isSetAside {
        let stored = try database.attempt(attempt).attempt
        if !stored.isOpen { try database.saveMarks(of: stored) }
      }
      return isSetAside ? .setAside : .takenBack
    }
  }

  /// Lets an attempt count in the figures of its class, or not.
  public func count(_ isCounted: Bool, _ attempt: AttemptID, by trace: Trace) throws {
    try change(attempt, by: trace) { database, _, _ in
      try database.run(
        "UPDATE attempt SET isCounted = ?1 WHERE id = ?2 AND isCounted <> ?1", [isCounted, attempt])
      return database.changesCount > 0 ? .counted(isCounted) : nil
    }
  }

  /// Changes an attempt at a session's test, and leaves the trace of what changed with whose it was.
  private func change(
    _ attempt: AttemptID, by trace: Trace,
    _ body: (Database, SessionTestID, ParticipantID) throws -> Repair.Change?
  ) throws {
    try store.write { database in
      let stored = try database.attempt(attempt)
      guard let test = stored.attempt.plan.purpose.sessionTest else {
        throw StoreError.noSuchAttempt(attempt)
      }
      guard let change = try body(database, test, stored.participant) else { return }
      try database.note(
        change, by: trace, in: test.session, role: test.role, of: stored.participant)
    }
  }

  /// The attempts at a test that were set aside, the oldest first.
  public func setAside(at test: SessionTestID) throws -> [AttemptSummary] {
    try store.read { try $0.summaries(at: test, areSetAside: true) }
  }
}
