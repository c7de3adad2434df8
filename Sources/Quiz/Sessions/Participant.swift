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

  public static func numbered(_ name: String, _ number: Int) -> String { "\(number). \(name)" }
}

extension [RosterEntry] {
  /// Who has a number on the roster.
  /// - Throws: `SessionError.noSuchNumber`.
  public func entry(_ number: Int) throws(SessionError) -> RosterEntry {
    guard let entry = first(where: { $0.number == number }) else { throw .noSuchNumber(number) }
    return entry
  }
}
