import Curriculum
import Foundation
internal import GRDB
import Quiz

/// Participants, and what they have read.
public struct People: Sendable {
  let store: Store

  /// All participants, by name.
  public func all() throws -> [Participant] {
    try store.allRows(
      of: "participant",
      "SELECT * FROM participant ORDER BY name COLLATE NOCASE, createdAt", [], Participant.init)
  }

  /// Whether more than one participant is known.
  public func areSeveral() throws -> Bool {
    try store.count("SELECT COUNT(*) FROM (SELECT 1 FROM participant LIMIT 2)", []) > 1
  }

  /// The participant of this id, or nil.
  public func participant(_ id: ParticipantID) throws -> Participant? {
    try store.read { try $0.participant(id) }
  }

  /// The participants of this name, without regard to case.
  public func named(_ name: String) throws -> [Participant] {
    let wanted = name.lowercased()
    return try all().filter { $0.name.lowercased() == wanted }
  }

  public func add(_ participant: Participant) throws {
    try store.write { try $0.insert(participant) }
  }

  /// Changes what is written down about a participant.
  /// - Parameter change: changes it as it is stored, in the same transaction.
  /// - Throws: `SessionError.noSuchParticipant`.
  public func change(
    _ id: ParticipantID, _ change: (inout RosterPerson) -> Void
  ) throws -> Participant {
    try store.write { database in
      var participant = try database.known(id)
      change(&participant.facts)
      try database.update(participant)
      return participant
    }
  }

  /// Where each participant stands on rosters, the newest session first.
  public func rosterPlaces() throws -> [ParticipantID: [RosterPlace]] {
    let places = try store.allRows(
      of: "enrolment",
      """
      SELECT participantId, trainingSession.number AS session, enrolment.number
      FROM enrolment
      JOIN trainingSession ON trainingSession.id = sessionId
      ORDER BY trainingSession.number DESC
      """
    ) { row in
      let place = RosterPlace(session: try row.value("session"), number: try row.value("number"))
      return (try row.value("participantId") as ParticipantID, place)
    }
    return Dictionary(grouping: places, by: \.0).mapValues { $0.map(\.1) }
  }
}

/// What a participant has read of a module's lessons.
extension People {
  /// The statements that a participant has read to their end.
  public func statementsRead(
    by participant: ParticipantID, module: ModuleID
  ) throws -> Set<StatementID> {
    try statements(in: "lessonProgress", of: participant, module: module, where: "place IS NULL")
  }

  /// Where a participant left the statements that were not read to their end.
  public func placesLeft(
    by participant: ParticipantID, module: ModuleID
  ) throws -> [StatementID: Int] {
    let places = try store.allRows(
      of: "lessonProgress",
      """
      SELECT * FROM lessonProgress
      WHERE participantId = ? AND module = ? AND place IS NOT NULL
      """,
      [participant, module]
    ) { (try $0.statementID(), try $0.value("place") as Int) }
    return Dictionary(uniqueKeysWithValues: places)
  }

  /// Notes that a participant has read a statement's lesson to its end, or left it before; what was
  /// read once stays so.
  /// - Parameter place: where it was left, more than 0; nil for its end.
  public func noteRead(
    _ statement: StatementID, upTo place: Int? = nil, by participant: ParticipantID,
    module: ModuleID, at now: Date
  ) throws {
    try store.run(
      """
      INSERT INTO lessonProgress (participantId, module, statement, readAt, place)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET readAt = excluded.readAt, place = excluded.place
        WHERE excluded.place IS NULL OR lessonProgress.place IS NOT NULL
      """,
      [participant, module, statement.description, now.milliseconds, place])
  }

  /// The statement that a participant read last, be it to its end or not; nil before the first.
  public func lastRead(by participant: ParticipantID, module: ModuleID) throws -> StatementID? {
    try store.read {
      try $0.firstRow(
        of: "lessonProgress",
        """
        SELECT * FROM lessonProgress
        WHERE participantId = ? AND module = ? ORDER BY readAt DESC, statement DESC LIMIT 1
        """,
        [participant, module]
      )?.statementID()
    }
  }

  /// The statements that a participant has put a bookmark on.
  public func bookmarks(
    of participant: ParticipantID, module: ModuleID
  ) throws -> Set<StatementID> {
    try statements(in: "bookmark", of: participant, module: module)
  }

  /// Puts a bookmark on a statement, or takes it off.
  public func setBookmark(
    _ isSet: Bool, on statement: StatementID, by participant: ParticipantID, module: ModuleID,
    at now: Date
  ) throws {
    try store.write {
      try isSet
        ? $0.run(
          """
          INSERT INTO bookmark (participantId, module, statement, createdAt) VALUES (?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
          [participant, module, statement.description, now.milliseconds])
        : $0.run(
          "DELETE FROM bookmark WHERE participantId = ? AND module = ? AND statement = ?",
          [participant, module, statement.description])
    }
  }

  private func statements(
    in table: String, of participant: ParticipantID, module: ModuleID,
    where condition: String = "TRUE"
  ) throws -> Set<StatementID> {
    try Set(
      store.allRows(
        of: table,
        "SELECT * FROM \(table) WHERE participantId = ? AND module = ? AND \(condition)",
        [participant, module]
      ) { try $0.statementID() })
  }
}
