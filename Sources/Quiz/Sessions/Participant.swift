import Foundation

/// Someone who learns and is tested.
@dynamicMemberLookup
public struct Participant: Hashable, Identifiable, Sendable {
  public var id: ParticipantID
  public var facts: RosterPerson
  /// When the participant was first entered.
  public var createdAt: Date

  public init(id: ParticipantID, facts: RosterPerson, createdAt: Date) {
    self.id = id
    self.facts = facts
    self.createdAt = createdAt
  }

  public subscript<Value>(dynamicMember path: KeyPath<RosterPerson, Value>) -> Value {
    facts[keyPath: path]
  }
}

/// A participant of a session.
public struct RosterEntry: Hashable, Identifiable, Sendable {
  /// The number on the roster, from 1: given once, and never another's.
  public var number: Int
  public var participant: Participant
  /// Which form the participant has before and after, where forms are swapped.
  public var formOrder: FormOrder

  public init(number: Int, participant: Participant, formOrder: FormOrder = .straight) {
    self.number = number
    self.participant = participant
    self.formOrder = formOrder
  }

  public var id: ParticipantID { participant.id }

  /// The name with the number before it, which tells namesakes apart wherever people stand in a list.
  public var numberedName: String { Self.numbered(participant.name, number) }

  /// The same with what else is known, where somebody is chosen or let in by it.
  public var numberedNameAndDetails: String { Self.numbered(participant.nameAndDetails, number) }

  public static func numbered(_ name: String, _ number: Int) -> String { "\(number). \(name)" }
}

/// Where somebody stands: the number of a session, and the one on its roster.
public struct RosterPlace: Hashable, Sendable {
  public let session: Int
  public let number: Int

  public init(session: Int, number: Int) {
    self.session = session
    self.number = number
  }
}

extension [Participant] {
  /// Those of whom others have the same, such as the name: they are to be told apart by more.
  public func alike(by same: (Participant) -> String) -> Set<ParticipantID> {
    let groups = Dictionary(grouping: self) { same($0).lowercased() }
    return Set(groups.values.filter { $0.count > 1 }.joined().map(\.id))
  }
}

extension [RosterEntry] {
  /// Who has a number on the roster.
  /// - Throws: `SessionError.noSuchNumber`.
  public func entry(_ number: Int) throws(SessionError) -> RosterEntry {
    guard let entry = first(where: { $0.number == number }) else { throw .noSuchNumber(number) }
    return entry
  }
}
