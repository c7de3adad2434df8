import Quiz
import Records

/// What stands on papers, and which certificates were printed.
extension Training {
  public func letterhead() throws -> Letterhead { try store.settings.letterhead() }

  /// Changes what is not as it was shown.
  /// - Throws: `SessionError` for the first that is out of range.
  public func set(_ typed: Letterhead, insteadOf shown: Letterhead) throws {
    let typed = try typed.checked()
    try store.settings.change { stored in
      stored.take(typed, insteadOf: shown)
      stored = try stored.checked()
    }
  }

  /// Notes certificates that were printed, for what changes later to name them.
  public func notePrinted(_ certificates: [PrintedCertificate], in session: SessionID) throws {
    try store.settings.notePrinted(certificates, in: session, at: now.date)
  }

  /// The certificates of a session that were printed, by their numbers.
  public func printedCertificates(in session: SessionID) throws -> [PrintedCertificate] {
    try store.settings.printedCertificates(in: session)
  }
}
