import Quiz
import Records

/// What stands on papers, and which certificates were printed.
extension Training {
  public func letterhead() throws -> Letterhead { try store.settings.letterhead() }

  /// - Throws: `SessionError` for the first that is out of range.
  public func set(_ letterhead: Letterhead) throws {
    try store.settings.set(letterhead.checked())
  }

  /// Notes certificates that were printed, for what changes later to name them.
  public func notePrinted(
    _ certificates: [(number: Int, isPassed: Bool, percentage: Double)], in session: SessionID
  ) throws {
    let date = now.date
    try store.settings.notePrinted(
      certificates.map {
        PrintedCertificate(
          number: $0.number, isPassed: $0.isPassed, percentage: $0.percentage, printedAt: date)
      }, in: session)
  }

  /// The certificates of a session that were printed, by their numbers.
  public func printedCertificates(in session: SessionID) throws -> [PrintedCertificate] {
    try store.settings.printedCertificates(in: session)
  }
}
