internal import GRDB
import Quiz

extension PhoneTicket {
  init(_ row: StoredRow) throws {
    self.init(
      occasion: PhoneOccasion(try row.optional("role"), of: try row.value("sessionId")),
      participant: try row.value("participantId"), createdAt: try row.value("createdAt"),
      lastSeenAt: try row.value("lastSeenAt"), holder: try row.optional("holder"),
      ending: try row.optional("ending"))
  }
}

extension StoredRow {
  /// Four digits, as people are given them.
  fileprivate func code() throws -> String {
    try text("code") { $0.wholeMatch(of: /[0-9]{4}/).map { String($0.output) } }
  }
}

extension Database {
  static var ticketInUse: String {
    "sessionId = ? AND role IS ? AND participantId = ? AND ending IS NULL"
  }

  /// Ends the ticket that somebody has.
  func end(
    _ ending: PhoneTicket.Ending, _ participant: ParticipantID, _ occasion: PhoneOccasion
  ) throws {
    try run(
      "UPDATE phoneTicket SET ending = ? WHERE \(Self.ticketInUse)",
      [ending, occasion.session, occasion.role, participant])
  }

  func codes(of session: SessionID) throws -> [ParticipantID: String] {
    let codes = try allRows(
      of: "participantCode", "SELECT * FROM participantCode WHERE sessionId = ?", [session]
    ) { (try $0.value("participantId") as ParticipantID, try $0.code()) }
    return Dictionary(uniqueKeysWithValues: codes)
  }

  func code(
    of participant: ParticipantID, in session: SessionID
  ) throws -> (code: String, tries: PINTries)? {
    let row = try firstRow(
      of: "participantCode",
      "SELECT * FROM participantCode WHERE sessionId = ? AND participantId = ?",
      [session, participant])
    guard let row else { return nil }
    let tries = try row.optional("lastWrongAt").map {
      PINTries(count: try row.value("wrongTries"), lastAt: $0)
    }
    return (try row.code(), tries ?? .none)
  }

  func set(_ tries: PINTries, of participant: ParticipantID, in session: SessionID) throws {
    try update(
      "participantCode",
      ["wrongTries": tries.count, "lastWrongAt": tries.count == 0 ? nil : tries.lastAt],
      where: ["sessionId": session, "participantId": participant])
  }
}
