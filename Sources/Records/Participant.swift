import Foundation

/// Someone who learns and is tested.
public struct Participant: Codable, Hashable, Identifiable, Sendable {
  /// The participant's id.
  public var id: UUID
  /// The name as it is shown; cleaned, never empty.
  public var name: String
  /// When the participant was first entered.
  public var createdAt: Date

  /// Makes a participant.
  public init(id: UUID, name: String, createdAt: Date) {
    self.id = id
    self.name = name
    self.createdAt = createdAt
  }
}
