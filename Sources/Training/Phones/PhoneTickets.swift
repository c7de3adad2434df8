import Quiz
import Records

/// Who may answer on a phone, and who does.
extension Training {
  /// The codes that the participants of a session come in with: each is drawn once, and stays.
  public func codes(of session: SessionID) throws -> [ParticipantID: String] {
    try store.phones.codes(of: session) { Int(world.makeSeed() % UInt64($0)) }
  }

  /// The phones that are in, in the order in which they came.
  public func phones(at occasion: PhoneOccasion) throws -> [PhoneTicket] {
    try store.phones.tickets(for: occasion)
  }

  /// Takes the phone away that somebody has come in with.
  ///
  /// The phone is told, and the name can be taken again with the code. Answers stay.
  public func free(_ participant: ParticipantID, at occasion: PhoneOccasion) throws {
    try store.phones.free(participant, at: occasion)
  }

  /// Lets somebody in at a phone; a phone that was in by this name before is told.
  func admit(_ participant: ParticipantID, to occasion: PhoneOccasion) throws -> Ticket {
    let ticket = Ticket(world.makeSeed(), world.makeSeed())
    try store.phones.admit(ticket.text, participant: participant, to: occasion, at: now.date)
    return ticket
  }
}
