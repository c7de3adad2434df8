import Curriculum
import Foundation
internal import GRDB
import Quiz

/// Participants.
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
