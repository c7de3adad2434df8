import Foundation

/// What lets one phone in, as one participant, for one occasion, as it is kept.
public struct PhoneTicket: Hashable, Sendable {
  /// Why a ticket no longer lets anybody in.
  public enum Ending: String, Sendable {
    /// The participant came in with another phone.
    case replaced
    /// The trainer freed the name.
    case freed
  }

  public var occasion: PhoneOccasion
  public var participant: ParticipantID
  public var createdAt: Date
  /// The last sign of life of the phone, to about ten seconds.
  public var lastSeenAt: Date
  /// What the phone goes on with the attempt by; nil before it has started.
  public var holder: UUID?
  /// nil while it lets in.
  public var ending: Ending?

  public init(
    occasion: PhoneOccasion, participant: ParticipantID, createdAt: Date, lastSeenAt: Date,
    holder: UUID?, ending: Ending?
  ) {
    self.occasion = occasion
    self.participant = participant
    self.createdAt = createdAt
    self.lastSeenAt = lastSeenAt
    self.holder = holder
    self.ending = ending
  }
}
