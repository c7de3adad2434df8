internal import GRDB
import Quiz

extension Participant {
  init(_ row: StoredRow) throws {
    self.init(
      id: try row.value("id"),
      facts: RosterPerson(
        name: try row.value("name"), organisation: try row.optional("organisation"),
        village: try row.optional("village"), phone: try row.optional("phone")),
      createdAt: try row.moment("createdAt"))
  }
}

extension Database {
  func participant(_ id: ParticipantID) throws -> Participant? {
    try firstRow(of: "participant", "SELECT * FROM participant WHERE id = ?", [id])
      .map(Participant.init)
  }

  /// - Throws: `SessionError.noSuchParticipant`.
  func known(_ id: ParticipantID) throws -> Participant {
    guard let participant = try participant(id) else { throw SessionError.noSuchParticipant(id) }
    return participant
  }

  func insert(_ participant: Participant) throws {
    try run(
      """
      INSERT INTO participant (name, organisation, village, phone, id, createdAt)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      participant.facts.values + [participant.id, participant.createdAt.milliseconds])
  }

  func update(_ participant: Participant) throws {
    try run(
      "UPDATE participant SET name = ?, organisation = ?, village = ?, phone = ? WHERE id = ?",
      participant.facts.values + [participant.id])
  }
}

extension RosterPerson {
  fileprivate var values: Arguments { [name, organisation, village, phone] }
}
