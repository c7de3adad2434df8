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
  private var seats: [ParticipantID: Sitting] = [:]
  /// Signs of life that are not stored yet.
  private var seen: [ParticipantID: Date] = [:]
  private var seenStoredAt: Duration
  private var news: [PhoneNews] = []
  /// Those who ask to be let in without a code.
  public private(set) var asking: Set<ParticipantID> = []
  /// The tickets that stand for those who vote by theirs of a test.
  private var fromTests: [ParticipantID: Ticket] = [:]
  private var wrongFrom = AddressTries()
  /// Until when the trainer lets somebody in without a code.
  private var letIn: [ParticipantID: Duration] = [:]

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

  /// The test that is taken here.
  /// - Throws: `TicketError.unknown` where none is.
  private var test: SessionTestID {
    get throws {
      guard case .test(let test) = occasion else { throw TicketError.unknown }
      return test
    }
  }

  /// What happened since this was asked last.
  public mutating func takeNews() -> [PhoneNews] {
    defer { news = [] }
    return news
  }
}

/// Why a ticket lets nobody in.
public enum TicketError: Error, Hashable, Sendable {
  case unknown
  case ended(PhoneTicket.Ending)
  /// It is of another occasion of the session: the class does something else now.
  case otherOccasion
}

/// What a phone that is let in can do.
public enum PhonePlace: Sendable {
  /// The test has not been started.
  case waiting
  /// The test goes on here.
  case answering(Attempt)
  /// The test goes on at another place, such as the laptop.
  case elsewhere(AttemptID)
  case done(Attempt)
  /// The test is closed, and was not started.
  case closed
}

/// Coming in.
extension PhoneRoom {
  /// How somebody says who they are.
  public enum Claim: Hashable, Sendable {
    /// The number on the roster.
    case number(Int)
    case name(String)
  }

  public enum Admission: Hashable, Sendable {
    case admitted(Ticket)
    /// There is no such name, or the code is another.
    case wrong(secondsToWait: Int)
    /// The code was not looked at.
    case tooSoon(secondsToWait: Int)
    /// No code was given: the trainer is asked, and the same claim tried again comes in.
    case asked
  }

  /// Lets somebody in without a code, once, for some minutes.
  public mutating func letIn(_ participant: ParticipantID) {
    letIn[participant] = training.now.running + .seconds(60 * Self.minutesToComeIn)
  }

  /// Lets somebody in who knows the code.
  /// - Parameter address: where the try comes from; who guesses at many names is slowed down too.
  /// - Throws: `SessionError.testNotOpen`.
  public mutating func admit(
    _ claim: Claim, code: String, from address: String = ""
  ) throws -> Admission {
    try requireOpen()
    let now = training.now.running
    let wait = wrongFrom.secondsToWait(address, at: now)
    guard wait == 0 || code.isEmpty else { return .tooSoon(secondsToWait: wait) }
    let admission = try admitKnown(claim, code: code)
    if case .wrong = admission, Phones.canBeCode(code) { wrongFrom.add(address, at: now) }
    return admission
  }

  private mutating func admitKnown(_ claim: Claim, code: String) throws -> Admission {
    let codes = try training.codes(of: session)
    let claimed = try training.roster(of: session).filter { entry in
      switch claim {
      case .number(let number): entry.number == number
      case .name(let name):
        entry.participant.facts.nameKey == RosterPerson(name: name).nameKey
      }
    }
    // Of two with one name the code tells who it is.
    let entry = claimed.first { codes[$0.id] == code } ?? claimed.first
    if code.isEmpty { return try ask(entry?.id) }
    guard let id = entry?.id else { return .wrong(secondsToWait: 0) }
    let check = try training.store.phones.check(code, of: id, in: session, at: training.now.date)
    switch check {
    case .wrong(let wait):
      news.append(.wrongCode(id))
      return .wrong(secondsToWait: wait)
    case .tooSoon(let wait): return .tooSoon(secondsToWait: wait)
    case .right: return .admitted(try comeIn(id))
    }
  }

  private mutating func comeIn(_ id: ParticipantID) throws -> Ticket {
    // What this name's earlier phone had in front of it goes on at the new one.
    let ticket = try training.admit(id, to: occasion)
    if let seat = seats[id] {
      try training.store.phones.set(holder: seat.holder, for: id, at: test)
    }
    asking.remove(id)
    letIn[id] = nil
    news.append(.arrived(id))
    return ticket
  }

  /// The same is told whether there is such a name or not.
  private mutating func ask(_ id: ParticipantID?) throws -> Admission {
    guard let id else { return .asked }
    if let end = letIn[id], training.now.running < end { return .admitted(try comeIn(id)) }
    if asking.insert(id).inserted { news.append(.asked(id)) }
    return .asked
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
}

/// Voting together.
extension PhoneRoom {
  /// Counts one who is in for a test among those who vote, until another phone comes in by that name.
  private mutating func ticketToVote(of participant: ParticipantID) throws -> Ticket? {
    if let ticket = fromTests[participant] { return ticket }
    guard try !training.phones(at: occasion).contains(where: { $0.participant == participant })
    else { return nil }
    fromTests[participant] = try comeIn(participant)
    return fromTests[participant]
  }

  /// What the class votes on now; nil where it waits for the next question.
  public func discussion() throws -> Discussion? { try training.discussion(in: session) }

  /// Takes a vote, one a person a round; it can be changed while the round is open.
  /// - Returns: whether it was taken: it comes too late once the class has gone on.
  /// - Throws: `QuizError.noSuchItem` for a choice that there is not.
  public func vote(
    _ choice: Int, in round: Discussion.Round, of id: DiscussionID, by participant: ParticipantID
  ) throws -> Bool {
    guard let discussion = try discussion(), discussion.id == id else { return false }
    guard discussion.order.contains(choice) else { throw QuizError.noSuchItem(choice) }
    return try training.store.discussions.vote(choice, in: round, of: id, by: participant)
  }
}

/// Taking the test.
extension PhoneRoom {
  /// Where somebody is; what was in front of a phone when the program ended is so again.
  public mutating func place(of participant: ParticipantID) throws -> PhonePlace {
    if let sitting = seats[participant] { return .answering(sitting.attempt) }
    guard let id = try training.store.attempts.attempt(of: participant, at: test) else {
      return try isOpen ? .waiting : .closed
    }
    let standing = try training.store.attempts.standing(of: id)
    if standing.isSubmitted { return .done(try training.attempt(id)) }
    guard try isAtPhone(of: participant, standing.holder) else { return .elsewhere(id) }
    try sit(participant, training.resume(id, from: .phone))
    return try seats[participant].map { .answering($0.attempt) } ?? place(of: participant)
  }

  private func isAtPhone(of participant: ParticipantID, _ holder: UUID?) throws -> Bool {
    let ticket = try training.phones(at: occasion).first { $0.participant == participant }
    return holder != nil && holder == ticket?.holder
  }

  /// Starts somebody's test at the phone, or goes on with it there.
  /// - Throws: `SessionError`, or what the content throws.
  public mutating func sitDown(_ participant: ParticipantID) throws {
    guard seats[participant] == nil else { return }
    let isNew = try training.store.attempts.attempt(of: participant, at: test) == nil
    try sit(participant, training.take(test, by: participant, origin: .phone))
    if isNew { news.append(.started(participant)) }
  }

  private mutating func sit(_ participant: ParticipantID, _ sitting: Sitting) throws {
    guard sitting.attempt.isOpen else { return }
    try training.store.phones.set(holder: sitting.holder, for: participant, at: test)
    seats[participant] = sitting
  }

  /// Does something in the attempt that a phone has in front of it.
  /// - Returns: whether it was done; otherwise the attempt is over, or goes on elsewhere.
  public mutating func perform(
    _ actions: [AttemptAction], by participant: ParticipantID
  ) throws -> Bool {
    // After the program was gone the phone sits down again first.
    if seats[participant] == nil { _ = try place(of: participant) }
    return try change(participant) { training, sitting in
      if !actions.isEmpty { try training.perform(actions, on: &sitting) }
    }
  }

  /// Ends somebody's test.
  public mutating func submit(_ participant: ParticipantID) throws {
    _ = try perform([.submit], by: participant)
  }

  private mutating func change(
    _ participant: ParticipantID, _ body: (Training, inout Sitting) throws -> Void
  ) throws -> Bool {
    guard var sitting = seats[participant] else { return false }
    do {
      try body(training, &sitting)
    } catch QuizError.timeIsUp {
      // It was submitted by the clock, here and on disk.
      leave(participant, sitting.attempt)
      return false
    } catch StoreError.attemptIsSubmitted {
      leave(participant, try training.attempt(sitting.attempt.id))
      return false
    } catch StoreError.attemptIsElsewhere(let id) {
      seats[participant] = nil
      if try isAtPhone(of: participant, training.store.attempts.standing(of: id).holder) {
        news.append(.isServedTwice(participant))
      }
      return false
    } catch StoreError.noSuchAttempt {
      seats[participant] = nil
      return false
    }
    if sitting.attempt.isOpen {
      seats[participant] = sitting
    } else {
      leave(participant, sitting.attempt)
    }
    return true
  }

  private mutating func leave(_ participant: ParticipantID, _ attempt: Attempt) {
    seats[participant] = nil
    if attempt.isOpen { return }
    news.append(
      .ended(
        participant, answered: attempt.answeredCount, of: attempt.questions.count,
        by: attempt.phase.ender))
  }
}

/// As time passes.
extension PhoneRoom {
  /// Looks, every second or two, how all attempts stand: ends those that have no time left, takes over
  /// what the trainer changed, and stores the time that ran.
  public mutating func keepUp() throws {
    for participant in seats.keys {
      _ = try change(participant) { try $0.keepUp(&$1) }
    }
    guard training.now.running - seenStoredAt >= Self.storingInterval else { return }
    try storeSeen()
  }

  /// Takes all attempts away from the phones: their time stands.
  public mutating func close() throws {
    try storeSeen()
    for participant in seats.keys {
      _ = try change(participant) { try $0.leave(&$1) }
    }
    seats = [:]
  }

  private mutating func storeSeen() throws {
    try training.store.phones.note(seen, at: occasion)
    seen = [:]
    seenStoredAt = training.now.running
  }
}
