import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// The participants of a session, in the order of its attendance list.
  public func roster(of session: UUID) throws -> [RosterEntry] {
    try read { try Self.roster(of: session, in: $0) }
  }

  /// Puts people on a session's roster, all or none, in their order, and gives their entries.
  ///
  /// Someone of the same name, organisation and village who is known and not on this roster yet is
  /// taken for the same person; two who are alike in one list are two people.
  /// - Parameter makeID: gives the id of a participant who is new.
  /// - Throws: `RecordsError.emptyName`, `SessionError.noSuchSession`.
  @discardableResult
  public func enrol(
    _ people: [RosterPerson], in session: UUID, at now: Date, makeID: () -> UUID = UUID.init
  ) throws -> [RosterEntry] {
    let people = try people.map { try $0.checked() }
    return try write { database in
      _ = try Self.session(session, in: database)
      let before = try Self.roster(of: session, in: database)
      var enrolled = Set(before.map(\.id))
      let known = Dictionary(
        grouping: try Participant.order(sql: "createdAt, rowid").fetchAll(database),
        by: \.person.nameKey)
      var number = before.map(\.number).max() ?? 0
      return try people.map { person in
        number += 1
        let participant =
          try known[person.nameKey]?
          .first { !enrolled.contains($0.id) && $0.person.likeness(to: person) == .same }
          .map { try Self.complete($0, from: person, in: database) }
          ?? Self.insert(person, id: makeID(), at: now, in: database)
        enrolled.insert(participant.id)
        try database.execute(
          sql: "INSERT INTO enrolment (sessionId, participantId, number) VALUES (?, ?, ?)",
          arguments: [session.uuidString, participant.id.uuidString, number])
        return RosterEntry(number: number, participant: participant)
      }
    }
  }

  /// Takes someone who has taken no test off a session's roster; the numbers close up.
  /// - Throws: `SessionError.hasAttempts`.
  public func remove(_ participant: UUID, fromRosterOf session: UUID) throws {
    try write { database in
      guard try !Self.hasAttempts(session, participant: participant, in: database) else {
        throw SessionError.hasAttempts
      }
      try database.execute(
        sql: "DELETE FROM enrolment WHERE sessionId = ? AND participantId = ?",
        arguments: [session.uuidString, participant.uuidString])
      for (index, entry) in try Self.roster(of: session, in: database).enumerated() {
        try database.execute(
          sql: "UPDATE enrolment SET number = ? WHERE sessionId = ? AND participantId = ?",
          arguments: [index + 1, session.uuidString, entry.id.uuidString])
      }
    }
  }

  /// Changes what is written down about a participant.
  /// - Throws: `RecordsError.emptyName`.
  @discardableResult
  public func change(_ participant: UUID, to person: RosterPerson) throws -> Participant? {
    let person = try person.checked()
    return try write { database in
      guard var changed = try Self.participant(participant, in: database) else { return nil }
      changed.name = person.name
      changed.organisation = person.organisation
      changed.village = person.village
      changed.phone = person.phone
      try changed.update(database)
      return changed
    }
  }

  /// The sessions whose roster a participant is on, the newest first.
  public func sessions(of participant: UUID) throws -> [TrainingSession] {
    try read {
      try TrainingSession.fetchAll(
        $0,
        sql: """
          SELECT trainingSession.* FROM trainingSession
          JOIN enrolment ON sessionId = trainingSession.id
          WHERE participantId = ? ORDER BY trainingSession.number DESC
          """,
        arguments: [participant.uuidString])
    }
  }

  private static func roster(of session: UUID, in database: Database) throws -> [RosterEntry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT participant.*, enrolment.number FROM enrolment
        JOIN participant ON participant.id = participantId
        WHERE sessionId = ? ORDER BY number
        """,
      arguments: [session.uuidString]
    ).map { RosterEntry(number: $0["number"], participant: try Participant(row: $0)) }
  }

  private static func insert(
    _ person: RosterPerson, id: UUID, at now: Date, in database: Database
  ) throws -> Participant {
    let participant = Participant(
      id: id, name: person.name, organisation: person.organisation, village: person.village,
      phone: person.phone, createdAt: now)
    try participant.insert(database)
    return participant
  }

  /// A telephone number that is new is kept.
  private static func complete(
    _ participant: Participant, from person: RosterPerson, in database: Database
  ) throws -> Participant {
    guard let phone = person.phone, phone != participant.phone else { return participant }
    var changed = participant
    changed.phone = phone
    try changed.update(database)
    return changed
  }
}

extension RosterPerson {
  /// The person with cleaned texts.
  /// - Throws: `RecordsError.emptyName` when nothing is left of the name.
  public func checked() throws -> RosterPerson {
    guard let cleaned else { throw RecordsError.emptyName }
    return cleaned
  }
}
