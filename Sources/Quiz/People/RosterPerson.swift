/// What a trainer writes down about a participant.
public struct RosterPerson: Hashable, Sendable {
  public var name: String
  /// The organisation or group; nil where it is not known.
  public var organisation: String?
  /// The village or ward; nil where it is not known.
  public var village: String?
  /// The telephone number; nil where it is not known.
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
  /// - Throws: `SessionError.emptyName` when no letter or digit is left of the name, or it is a number.
  public func checked() throws(SessionError) -> RosterPerson {
    guard let name = CleanedText.of(name), name.contains(where: { $0.isLetter || $0.isNumber }),
      !name.allSatisfy(\.isNumber)
    else {
      throw .emptyName
    }
    return RosterPerson(
      name: name, organisation: organisation.flatMap(CleanedText.of),
      village: village.flatMap(CleanedText.of), phone: phone.flatMap(CleanedText.of))
  }

  /// What tells people of one name apart: the organisation and the village, as far as known.
  public var details: String { [organisation, village].compactMap(\.self).joined(separator: ", ") }

  /// The name with what tells it apart.
  public var nameAndDetails: String {
    [name, details].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
