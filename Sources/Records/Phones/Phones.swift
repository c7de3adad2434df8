import Foundation
internal import GRDB
import Quiz

/// Who answers on a phone: the codes that let in, and the tickets that keep a place.
public struct Phones: Sendable {
  let store: Store

  /// How many codes there are: of four digits, and no leading zero, which a spreadsheet would take
  /// away.
  private static let codeCount = 9000

  /// Whether a text can be a code.
  public static func canBeCode(_ text: String) -> Bool {
    text.count == 4 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The codes of a session's participants; those who have none yet are given one.
  /// - Parameter draw: gives a number below its argument.
  /// - Throws: `SessionError.tooManyForCodes`.
  public func codes(of session: SessionID, draw: (Int) -> Int) throws -> [ParticipantID: String] {
    try store.write { database in
      var codes = try database.codes(of: session)
      var taken = Set(codes.values)
      let without = try database.roster(of: session).filter { codes[$0.id] == nil }
      guard taken.count + without.count <= Self.codeCount else {
        throw SessionError.tooManyForCodes(most: Self.codeCount)
      }
      for entry in without {
        var number = draw(Self.codeCount)
        // The next that is free, however chance has it.
        while !taken.insert(String(1000 + number)).inserted {
          number = (number + 1) % Self.codeCount
        }
        let code = String(1000 + number)
        codes[entry.id] = code
        try database.insert(
          into: "participantCode",
          ["sessionId": session, "participantId": entry.id, "code": code])
      }
      return codes
    }
  }

  /// Whether codes were given out in a session.
  public func hasCodes(in session: SessionID) throws -> Bool {
    try store.read { try !$0.codes(of: session).isEmpty }
  }

  /// Takes a try at a participant's code; wrong ones make one wait as with the trainer's PIN, and what
  /// can be no code, such as nothing, costs no try.
  public func check(
    _ code: String, of participant: ParticipantID, in session: SessionID, at now: Date
  ) throws -> PINCheck {
    try store.write { database in
      guard let (known, tries) = try database.code(of: participant, in: session) else {
        return .wrong(secondsToWait: 0)
      }
      let settled = tries.settled(at: now)
      let wait = settled.secondsToWait(at: now)
      let isTry = wait == 0 && Self.canBeCode(code)
      let isRight = isTry && known == code
      let counted = isRight ? PINTries.none : isTry ? settled.addingOne(at: now) : settled
      // Also where it is too soon: the wait goes by the clock as it is now.
      if counted != tries { try database.set(counted, of: participant, in: session) }
      if wait > 0 { return .tooSoon(secondsToWait: wait) }
      return isRight ? .right : .wrong(secondsToWait: counted.secondsToWait(at: now))
    }
  }

  /// Forgets the wrong tries at a participant's code.
  public func forgive(_ participant: ParticipantID, in session: SessionID) throws {
    try store.write { try $0.set(.none, of: participant, in: session) }
  }
}

/// Tickets: only a digest of each is kept, so that a copy of the database lets nobody in.
extension Phones {
  /// Lets somebody in with a new ticket; an older one is replaced.
  public func admit(
    _ ticket: String, participant: ParticipantID, to occasion: PhoneOccasion, at now: Date
  ) throws {
    try store.write { database in
      try database.end(.replaced, participant, occasion)
      try database.insert(
        into: "phoneTicket",
        [
          "digest": sha256(of: ticket), "sessionId": occasion.session,
          "role": occasion.role, "participantId": participant, "createdAt": now,
          "lastSeenAt": now,
        ])
    }
  }

  public func ticket(_ ticket: String) throws -> PhoneTicket? {
    try store.read { database in
      try database.firstRow(
        of: "phoneTicket", "SELECT * FROM phoneTicket WHERE digest = ?",
        [sha256(of: ticket)]
      ).map(PhoneTicket.init)
    }
  }

  /// The tickets that let in, in the order in which they were given.
  public func tickets(for occasion: PhoneOccasion) throws -> [PhoneTicket] {
    try store.allRows(
      of: "phoneTicket",
      """
      SELECT * FROM phoneTicket WHERE sessionId = ? AND role IS ? AND ending IS NULL
      ORDER BY createdAt, digest
      """,
      [occasion.session, occasion.role], PhoneTicket.init)
  }

  /// The ticket that lets a participant in.
  public func ticket(
    of participant: ParticipantID, for occasion: PhoneOccasion
  ) throws -> PhoneTicket? {
    try store.read { database in
      try database.firstRow(
        of: "phoneTicket", "SELECT * FROM phoneTicket WHERE \(Database.ticketInUse)",
        [occasion.session, occasion.role, participant]
      ).map(PhoneTicket.init)
    }
  }

  /// Takes somebody's place away: the phone there is told, and the name can be taken again.
  public func free(_ participant: ParticipantID, at occasion: PhoneOccasion) throws {
    try store.write { try $0.end(.freed, participant, occasion) }
  }

  /// Notes what a phone goes on with its attempt by.
  public func set(holder: UUID, for participant: ParticipantID, at test: SessionTestID) throws {
    try store.run(
      "UPDATE phoneTicket SET holder = ? WHERE \(Database.ticketInUse)",
      [holder, test.session, test.role, participant])
  }

  /// Notes when phones gave their last sign of life.
  public func note(_ seen: [ParticipantID: Date], at occasion: PhoneOccasion) throws {
    guard !seen.isEmpty else { return }
    try store.write { database in
      for (participant, date) in seen {
        try database.run(
          "UPDATE phoneTicket SET lastSeenAt = ? WHERE \(Database.ticketInUse)",
          [date, occasion.session, occasion.role, participant])
      }
    }
  }
}
