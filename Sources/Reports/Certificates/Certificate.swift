import Quiz

/// What a certificate says.
public struct Certificate: Hashable, Sendable {
  /// Its number: `007/S12/XI/2026` is the seventh participant of session 12, which ended in November
  /// 2026 by what was known when it was first printed.
  public var number: String
  /// The number on the roster.
  public var rosterNumber: Int
  /// The participant's name.
  public var name: String
  /// The organisation and the village, as far as known.
  public var details: String
  /// Whether the participant has passed.
  public var isPassed: Bool
  /// The score in percent.
  public var percentage: Double
}

extension SessionReport {
  /// A certificate for everyone who has submitted the test that decides, in the order of the
  /// roster.
  /// - Parameter passedOnly: leaves out those who have not passed.
  public func certificates(passedOnly: Bool = false) -> [Certificate] {
    guard let role = decidingTest?.role else { return [] }
    return people.compactMap { person in
      guard let percentage = person.percentage(role) else { return nil }
      let isPassed = person.scores[role]?.attempt.isPassed ?? false
      guard isPassed || !passedOnly else { return nil }
      return Certificate(
        number: certificateNumber(of: person), rosterNumber: person.entry.number,
        name: person.name, details: person.entry.participant.details, isPassed: isPassed,
        percentage: percentage)
    }
  }

  private func certificateNumber(of person: PersonResult) -> String {
    if let first = printed.first(where: { $0.number == person.entry.number }) {
      return first.fullNumber
    }
    let months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    let number = String(person.entry.number)
    let padding = String(repeating: "0", count: max(0, 3 - number.count))
    let day = session.facts.endsOn
    return "\(padding)\(number)/S\(session.number)/\(months[day.month - 1])/\(day.year)"
  }
}
