import Foundation

/// Someone who learns and is tested.
public struct Participant: Codable, Hashable, Identifiable, Sendable {
  /// The participant's id.
  public var id: UUID
  /// The name as it is shown; cleaned, never empty.
  public var name: String
  /// The organisation or group; cleaned, nil where it is not known.
  public var organisation: String?
  /// The village or ward; cleaned, nil where it is not known.
  public var village: String?
  /// The telephone number; cleaned, nil where it is not known.
  public var phone: String?
  /// When the participant was first entered.
  public var createdAt: Date

  /// Makes a participant.
  public init(
    id: UUID, name: String, organisation: String? = nil, village: String? = nil,
    phone: String? = nil, createdAt: Date
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.village = village
    self.phone = phone
    self.createdAt = createdAt
  }

  /// What tells people of one name apart: the organisation and the village, as far as known.
  public var details: String { [organisation, village].compactMap(\.self).joined(separator: ", ") }
}
