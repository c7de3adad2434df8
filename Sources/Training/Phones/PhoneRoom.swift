import Foundation
import Quiz
import Records

/// The phones that answer a test while the program serves them.
///
/// The time of an attempt runs from its start until it is submitted, or the program serves no more:
/// a page that is closed, or a phone that sleeps, stops nothing. So there is one deadline, here. After
/// the program was gone the time goes on when the phone asks again.
///
/// A value whose calls come one after the other; each that changes something is on disk when it
/// returns.
public struct PhoneRoom: Sendable {
  public let training: Training
  public let occasion: PhoneOccasion
  /// The attempts that phones go on with.
  var seats: [ParticipantID: Sitting] = [:]
  /// Signs of life that are not stored yet.
  private var seen: [ParticipantID: Date] = [:]
  private var seenStoredAt: Duration
  var news: [PhoneNews] = []
  /// Those who ask to be let in without a code, each until it is forgotten.
  var asking: [ParticipantID: Duration] = [:]
  /// The tickets that stand for those who vote by theirs of a test.
  var fromTests: [ParticipantID: Ticket] = [:]
  var wrongFrom = AddressTries()
  /// Until when the trainer lets somebody in without a code.
  var letIn: [ParticipantID: Duration] = [:]

  /// Long enough to walk back to one's phone.
  public static let minutesToComeIn = 5

  private static let storingInterval: Duration = .seconds(10)

  /// - Throws: `SessionError.testNotOpen`.
  public init(_ occasion: PhoneOccasion, in training: Training) throws {
    self.occasion = occasion
    self.training = training
    self.seenStoredAt = training.now.running
    try requireOpen()
    // Nobody who is on the roster is without a code.
    _ = try training.codes(of: session)
  }

  public var session: SessionID { occasion.session }

  /// Votes can be taken as long as there is the session; of one that was deleted no test is open.
  public var isOpen: Bool {
    get throws {
      do {
        let session = try training.session(session)
        return occasion.role.map(session.isOpen) ?? true
      } catch SessionError.sessionIsGone {
        return false
      }
    }
  }

  /// - Throws: `SessionError.testNotOpen`.
  public func requireOpen() throws {
    if let role = occasion.role, try !isOpen { throw SessionError.testNotOpen(role) }
  }

  /// Whose ticket it is, and notes the sign of life.
  ///
  /// Who is in for a test of the session has shown who it is, and votes by the same ticket: the test
  /// goes on by it afterwards.
  /// - Throws: `TicketError`.
  public mutating func guest(with ticket: Ticket) throws -> ParticipantID {
    guard let stored = try training.store.phones.ticket(ticket.text),
      stored.occasion.session == session
    else { throw TicketError.unknown }
    if let ending = stored.ending { throw TicketError.ended(ending) }
    if stored.occasion != occasion {
      guard occasion.role == nil else { throw TicketError.otherOccasion }
      if let ticket = try ticketToVote(of: stored.participant) { return try guest(with: ticket) }
    }
    seen[stored.participant] = training.now.date
    return stored.participant
  }

  /// What happened since this was asked last.
  public mutating func takeNews() -> [PhoneNews] {
    defer { news = [] }
    return news
  }
}

/// As time passes.
extension PhoneRoom {
  /// Looks, every second or two, how all attempts stand: ends those that have no time left, takes over
  /// what the trainer changed, and stores the time that ran; forgets who asked to come in long ago.
  public mutating func keepUp() throws {
    let now = training.now.running
    asking = asking.filter { $0.value > now }
    letIn = letIn.filter { $0.value > now }
    let damage = try changeAll { try $0.keepUp(&$1) }
    if now - seenStoredAt >= Self.storingInterval { try storeSeen() }
    if let damage { throw damage }
  }

  /// Takes all attempts away from the phones: their time stands.
  public mutating func close() throws {
    try storeSeen()
    let damage = try changeAll { try $0.leave(&$1) }
    seats = [:]
    if let damage { throw damage }
  }

  /// Does something with all attempts, also where one of them is damaged.
  /// - Returns: what was wrong with the first that is.
  /// - Throws: what is in the way of all.
  private mutating func changeAll(
    _ body: (Training, inout Sitting) throws -> Void
  ) throws -> (any Error)? {
    var damage: (any Error)?
    for participant in seats.keys {
      do {
        _ = try change(participant, body)
      } catch {
        switch error {
        case StoreError.cannotWrite, StoreError.unreadable: throw error
        default: damage = damage ?? error
        }
      }
    }
    return damage
  }

  private mutating func storeSeen() throws {
    try training.store.phones.note(seen, at: occasion)
    seen = [:]
    seenStoredAt = training.now.running
  }
}
