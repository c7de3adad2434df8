import Quiz
import Records

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

  /// Who asks to be let in without a code, and who was let in and has not come yet.
  public var atDoor: (asking: Set<ParticipantID>, letIn: Set<ParticipantID>) {
    (Set(asking.keys), Set(letIn.keys))
  }

  /// Lets somebody in without a code, once, for some minutes.
  public mutating func letIn(_ participant: ParticipantID) {
    turnAway(participant)
    letIn[participant] = comeInBy
  }

  /// Forgets that somebody asks to be let in; whoever asks again is heard again.
  public mutating func turnAway(_ participant: ParticipantID) { asking[participant] = nil }

  private var comeInBy: Duration {
    training.now.running + .seconds(60 * Self.minutesToComeIn)
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
    let roster = try training.roster(of: session)
    let claimed: [RosterEntry]
    switch claim {
    case .number(let number): claimed = roster.filter { $0.number == number }
    case .name(let name):
      let key = RosterPerson(name: name).nameKey
      claimed = roster.filter { $0.participant.facts.nameKey == key }
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

  mutating func comeIn(_ id: ParticipantID) throws -> Ticket {
    // What this name's earlier phone had in front of it goes on at the new one.
    let ticket = try training.admit(id, to: occasion)
    if let seat = seats[id] {
      try training.store.phones.set(holder: seat.holder, for: id, at: test)
    }
    asking[id] = nil
    letIn[id] = nil
    news.append(.arrived(id))
    return ticket
  }

  /// The same is told whether there is such a name or not.
  private mutating func ask(_ id: ParticipantID?) throws -> Admission {
    guard let id else { return .asked }
    if let end = letIn[id], training.now.running < end { return .admitted(try comeIn(id)) }
    if asking.updateValue(comeInBy, forKey: id) == nil { news.append(.asked(id)) }
    return .asked
  }
}
