import Foundation
import Quiz

/// A participant of a session, with the place in its attendance list.
public struct RosterEntry: Hashable, Identifiable, Sendable {
  /// The place in the attendance list, from 1.
  public var number: Int
  /// Who it is.
  public var participant: Participant

  /// The participant's id.
  public var id: UUID { participant.id }
}

extension Participant {
  /// What is written down about the participant.
  public var person: RosterPerson {
    RosterPerson(name: name, organisation: organisation, village: village, phone: phone)
  }
}
