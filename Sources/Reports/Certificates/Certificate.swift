import Quiz

/// A certificate, and whose it is.
public struct Certificate: Hashable, Sendable {
  public let person: PersonResult
  /// What is kept of it once it is printed.
  public let kept: PrintedCertificate
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
        person: person,
        kept: PrintedCertificate(
          number: person.entry.number, fullNumber: certificateNumber(of: person),
          isPassed: isPassed, percentage: percentage))
    }
  }

  /// `007/S12/XI/2026` is the seventh participant of session 12, which ended in November 2026 by what
  /// was known when the certificate was first printed.
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
