internal import GRDB
import Quiz

/// Training sessions, their tests and their rosters.
public struct Sessions: Sendable {
  let store: Store

  /// All sessions, the newest first.
  public func all() throws -> [TrainingSession] {
    try store.read { try $0.sessions(where: "1 = 1") }
  }

  /// The sessions of which a test is open, the newest first.
  public func withOpenTest() throws -> [TrainingSession] {
    let open = "SELECT sessionId FROM sessionTest WHERE state = 'open'"
    return try store.read { database in
      // Mostly none is, and this is asked at each start.
      guard try database.firstValue(open) as String? != nil else { return [] }
      return try database.sessions(where: "id IN (\(open))")
    }
  }

  /// - Throws: `SessionError.sessionIsGone`.
  public func session(_ id: SessionID) throws -> TrainingSession {
    try store.read { try $0.session(id) }
  }

  /// The session of this number.
  /// - Throws: `SessionError.noSuchSession`.
  public func session(number: Int) throws -> TrainingSession {
    let found = try store.read { try $0.sessions(where: "number = ?", [number]) }
    guard let session = found.first else { throw SessionError.noSuchSession(number: number) }
    return session
  }

  /// The sessions whose roster a participant is on, the newest first.
  public func sessions(of participant: ParticipantID) throws -> [TrainingSession] {
    try store.read {
      try $0.sessions(
        where: "id IN (SELECT sessionId FROM enrolment WHERE participantId = ?)", [participant])
    }
  }

  /// Enters a session, with the next number: each is given once, as it stands on certificates.
  public func add(_ session: TrainingSession) throws -> TrainingSession {
    try store.write { database in
      var added = session
      let device = try database.firstRow(of: "device", "SELECT only, lastSessionNumber FROM device")
      added.number = try (device?.value("lastSessionNumber") ?? 0) + 1
      try database.run("UPDATE device SET lastSessionNumber = ?", [added.number])
      try database.insert(added)
      return added
    }
  }

  /// Changes what is written down about a session, and its tests.
  /// - Parameters:
  ///   - trace: what is noted with each pass mark that changes; nil where none is put right.
  ///   - change: changes the session as it is stored, in the same transaction.
  /// - Throws: `SessionError.isTaken` when a test that someone has started would be gone or ask
  ///   something else; `.termsStand` when one that is over would have had other minutes, or, without
  ///   a trace, one that somebody has submitted another pass mark.
  @discardableResult
  public func change(
    _ id: SessionID, by trace: Repairs.Trace? = nil,
    _ change: (inout TrainingSession) throws -> Void
  ) throws -> TrainingSession {
    try store.write { database in
      let stored = try database.session(id)
      var changed = stored
      try change(&changed)
      for test in stored.tests {
        let (place, typed) = (SessionTestID(test.role, of: id), changed.test(test.role))
        if typed?.blueprint != test.blueprint || typed?.formRule != test.formRule,
          try database.hasAttempts(at: place)
        {
          throw SessionError.isTaken(test.role)
        }
        guard let typed else { continue }
        let (old, new) = (test.terms.passMark, typed.terms.passMark)
        if old != new && trace == nil
          || test.state == .closed && typed.terms.minutes != test.terms.minutes,
          try database.hasAttempts(at: place, onlySubmitted: true)
        {
          throw SessionError.termsStand(test.role)
        }
        if let trace, old != new {
          try database.note(.passMark(from: old, to: new), by: trace, in: id, role: test.role)
        }
      }
      try database.update(changed, from: stored)
      return changed
    }
  }

  /// Takes away a session that nobody has taken a test of; its participants stay known.
  /// - Throws: `SessionError.hasAttempts`.
  public func remove(_ id: SessionID) throws {
    try store.write { database in
      guard try !database.hasAttempts(inSession: id) else { throw SessionError.hasAttempts }
      try database.delete(from: "trainingSession", where: ["id": id])
    }
  }
}

/// The participants of a session.
extension Sessions {
  /// Which form somebody has in which test; the tests' own for who is not on the roster.
  public func formOrder(of participant: ParticipantID, in session: SessionID) throws -> FormOrder {
    try store.read { database in
      let row = try database.firstRow(
        of: "enrolment",
        "SELECT sessionId, formOrder FROM enrolment WHERE sessionId = ? AND participantId = ?",
        [session, participant])
      return try row?.value("formOrder") ?? .straight
    }
  }

  /// In the order of the roster.
  public func roster(of session: SessionID) throws -> [RosterEntry] {
    try store.read { try $0.roster(of: session) }
  }

  /// The number of participants of each session.
  public func rosterCounts() throws -> [SessionID: Int] {
    let counts = try store.allRows(
      of: "enrolment", "SELECT sessionId, COUNT(*) AS count FROM enrolment GROUP BY sessionId"
    ) { (try $0.value("sessionId") as SessionID, try $0.value("count") as Int) }
    return Dictionary(uniqueKeysWithValues: counts)
  }

  /// Puts people on a session's roster, all or none, in their order, and gives their entries.
  /// - Parameter decide: gives the people, by the roster as it is and all participants; who is not
  ///   among these is new.
  @discardableResult
  public func enrol(
    in session: SessionID,
    _ decide: (_ roster: [RosterEntry], _ known: [Participant]) throws -> [Participant]
  ) throws -> [RosterEntry] {
    try store.write { database in
      let seed = try database.session(session).questionSeed
      let known = try database.allRows(
        of: "participant", "SELECT * FROM participant ORDER BY createdAt, rowid", [],
        Participant.init)
      let roster = try database.roster(of: session)
      let people = try decide(roster, known)
      var orders = roster.map(\.formOrder)
      let knownFacts = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0.facts) })
      let last = try database.firstRow(
        of: "trainingSession", "SELECT id, lastRosterNumber FROM trainingSession WHERE id = ?",
        [session])
      var number: Int = try last?.value("lastRosterNumber") ?? 0
      let entries = try people.map { person in
        switch knownFacts[person.id] {
        case nil: try database.insert(person)
        case person.facts: break
        case .some: try database.update(person)
        }
        number += 1
        let order = FormOrder.joining(orders, person.id, seed: seed)
        orders.append(order)
        try database.insert(
          into: "enrolment",
          [
            "sessionId": session, "participantId": person.id, "number": number,
            "formOrder": order,
          ])
        return RosterEntry(number: number, participant: person, formOrder: order)
      }
      // A number is given once: who leaves takes it along.
      try database.update(
        "trainingSession", ["lastRosterNumber": number], where: ["id": session])
      return entries
    }
  }

  /// Takes someone who has taken no test off a session's roster; the other numbers stay.
  ///
  /// What was set aside and has no answers is no test.
  /// - Throws: `SessionError.hasTakenTest`.
  public func remove(_ participant: ParticipantID, fromRosterOf session: SessionID) throws {
    try store.write { database in
      try database.requireRemovable(participant, from: session)
      try database.delete(
        from: "enrolment", where: ["sessionId": session, "participantId": participant])
    }
  }

  /// - Throws: as `remove`.
  public func requireRemovable(_ participant: ParticipantID, from session: SessionID) throws {
    try store.read { try $0.requireRemovable(participant, from: session) }
  }
}
