import Foundation

/// A participant of a session, with the place in its attendance list.
public struct RosterEntry: Hashable, Identifiable, Sendable {
  /// The place in the attendance list, from 1.
  public var number: Int
  /// Who it is.
  public var participant: Participant

  /// The participant's id.
  public var id: UUID { participant.id }
}

/// What a trainer writes down about a participant.
public struct RosterPerson: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The organisation or group, or nil.
  public var organisation: String?
  /// The village or ward, or nil.
  public var village: String?
  /// The telephone number, or nil.
  public var phone: String?

  /// Makes a person.
  public init(
    name: String, organisation: String? = nil, village: String? = nil, phone: String? = nil
  ) {
    self.name = name
    self.organisation = organisation
    self.village = village
    self.phone = phone
  }
}
