/// Whether two descriptions are of one person, as far as one can tell.
public enum PersonLikeness: Hashable, Sendable {
  /// One name, one organisation and one village, or one telephone number.
  case same
  /// One name, and nothing that tells the two apart, but what one of them lacks might.
  case maybe
  /// Another name, organisation or village.
  case different
}

extension RosterPerson {
  public func likeness(to other: RosterPerson) -> PersonLikeness {
    guard nameKey == other.nameKey else { return .different }
    let details = [(organisation, other.organisation), (village, other.village)]
      .map { ($0?.lowercased(), $1?.lowercased()) }
    guard details.allSatisfy({ $0 == $1 || $0 == nil || $1 == nil }) else { return .different }
    // Degrees may be left out, but may also be what tells two people apart.
    guard name.lowercased() == other.name.lowercased() else { return .maybe }
    if let phone = phoneKey, let otherPhone = other.phoneKey {
      return phone == otherPhone ? .same : .maybe
    }
    return details.allSatisfy { $0 == $1 } ? .same : .maybe
  }

  /// The name without regard to case, degrees, and how it is punctuated: what people of one name have
  /// in common.
  public var nameKey: String { PersonName.key(of: name) }

  /// The digits of the telephone number, with the country's code taken for the 0 that it stands for.
  private var phoneKey: String? {
    guard let digits = phone?.filter({ $0.isASCII && $0.isNumber }), !digits.isEmpty else {
      return nil
    }
    return digits.hasPrefix("62") ? "0" + digits.dropFirst(2) : digits
  }
}

extension [RosterPerson] {
  /// For each who it is of those who are known, and whether that is certain; nil for nobody.
  ///
  /// Nobody is two of the list: it goes first by what is certain, then by the very name, then without
  /// degrees. Where several may be meant none is taken.
  public func matches(among known: [Participant]) -> [(known: Participant, isCertain: Bool)?] {
    let byName = Dictionary(grouping: known) { $0.facts.nameKey }
    var matches: [(known: Participant, isCertain: Bool)?] = map { _ in nil }
    var taken: Set<ParticipantID> = []
    for (likeness, isVeryName) in [
      (PersonLikeness.same, true), (.maybe, true), (.maybe, false),
    ] {
      for (place, person) in enumerated() where matches[place] == nil {
        let alike = (byName[person.nameKey] ?? []).filter {
          !taken.contains($0.id) && $0.facts.likeness(to: person) == likeness
            && (!isVeryName || $0.facts.name.lowercased() == person.name.lowercased())
        }
        guard let first = alike.first, likeness == .same || alike.count == 1 else { continue }
        matches[place] = (first, likeness == .same)
        taken.insert(first.id)
      }
    }
    return matches
  }
}
