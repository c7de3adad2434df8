import Foundation

/// What is written down about a person.
public struct PersonFacts: Codable, Hashable, Sendable {
  /// Never empty once it is checked.
  public var name: String
  /// The organisation or group, or nil.
  public var organisation: String?
  /// The village or ward, or nil.
  public var village: String?
  public var phone: String?

  public init(
    name: String, organisation: String? = nil, village: String? = nil, phone: String? = nil
  ) {
    self.name = name
    self.organisation = organisation
    self.village = village
    self.phone = phone
  }

  /// The person with cleaned texts.
  /// - Throws: `SessionError.emptyName` when nothing is left of the name.
  public func checked() throws(SessionError) -> PersonFacts {
    guard let name = CleanText(name).orNil else { throw .emptyName }
    return PersonFacts(
      name: name, organisation: organisation.flatMap { CleanText($0).orNil },
      village: village.flatMap { CleanText($0).orNil },
      phone: phone.flatMap { CleanText($0).orNil })
  }

  /// What tells people of one name apart: the organisation and the village, as far as known.
  public var details: String { [organisation, village].compactMap(\.self).joined(separator: ", ") }
}

/// Someone who learns and is tested.
@dynamicMemberLookup
public struct Participant: Codable, Hashable, Identifiable, Sendable {
  public var id: ParticipantID
  public var facts: PersonFacts
  /// When the participant was first entered.
  public var createdAt: Date

  public init(id: ParticipantID, facts: PersonFacts, createdAt: Date) {
    self.id = id
    self.facts = facts
    self.createdAt = createdAt
  }

  public subscript<Value>(dynamicMember path: KeyPath<PersonFacts, Value>) -> Value {
    facts[keyPath: path]
  }
}

/// A participant of a session.
public struct RosterEntry: Hashable, Identifiable, Sendable {
  /// The number in the attendance list, from 1: given once, and never another's.
  public var number: Int
  public var participant: Participant

  public init(number: Int, participant: Participant) {
    self.number = number
    self.participant = participant
  }

  public var id: ParticipantID { participant.id }
}
