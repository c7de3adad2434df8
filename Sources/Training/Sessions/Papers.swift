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
  public func notePrinted(_ certificates: [PrintedCertificate], in session: SessionID) throws {
    try store.settings.notePrinted(certificates, in: session)
  }

  /// The certificates of a session that were printed, by their numbers.
  public func printedCertificates(in session: SessionID) throws -> [PrintedCertificate] {
    try store.settings.printedCertificates(in: session)
  }
}
