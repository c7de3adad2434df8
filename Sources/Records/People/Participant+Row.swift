internal import GRDB
import Quiz

extension Participant {
  init(_ row: StoredRow) throws {
    self.init(
      id: try row.value("id"),
      facts: RosterPerson(
        name: try row.value("name"), organisation: try row.optional("organisation"),
        village: try row.optional("village"), phone: try row.optional("phone")),
      createdAt: try row.value("createdAt"))
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
    try insert(
      into: "participant",
      ["id": participant.id, "createdAt": participant.createdAt] + participant.facts.values)
  }

  func update(_ participant: Participant) throws {
    try update("participant", participant.facts.values, where: ["id": participant.id])
  }
}

extension RosterPerson {
  fileprivate var values: Values {
    ["name": name, "organisation": organisation, "village": village, "phone": phone]
  }
}
