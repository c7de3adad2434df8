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

/// Printed certificates that say what was so before.
extension Training {
  /// What stands on a certificate.
  private struct Content {
    var facts: TrainingSession.Facts
    var holder: RosterPerson?
    var letterhead: Letterhead
    /// Whether the result printed is still the holder's.
    var holds: Bool

    func isOutdated(by now: Content) -> Bool {
      (facts, holder, letterhead) != (now.facts, now.holder, now.letterhead) || holds && !now.holds
    }
  }

  /// Does something, and tells which printed certificates say since then what no longer holds: their
  /// numbers, by the numbers of their sessions.
  public func certificatesOutdated<Result>(
    by act: () throws -> Result
  ) throws -> (Result, [Int: [Int]]) {
    // A row that can't be read stops nothing that is put right.
    let contents = { (try? printedContents()) ?? [:] }
    let before = contents()
    let result = try act()
    let after = before.isEmpty ? [:] : contents()
    let outdated = before.reduce(into: [Int: [Int]]()) { outdated, session in
      let now = after[session.key] ?? [:]
      let numbers = session.value.filter { number, content in
        now[number].map(content.isOutdated) ?? false
      }
      if !numbers.isEmpty { outdated[session.key] = numbers.keys.sorted() }
    }
    return (result, outdated)
  }

  /// What would stand on all certificates that were printed, by their sessions' numbers and their own.
  private func printedContents() throws -> [Int: [Int: Content]] {
    let letterhead = try letterhead()
    var contents: [Int: [Int: Content]] = [:]
    for session in try sessions() {
      let printed = try printedCertificates(in: session.id)
      if printed.isEmpty { continue }
      let roster = try roster(of: session.id).keyed(by: \.number)
      let test = session.decidingTest.map { SessionTestID($0.role, of: session.id) }
      let attempts = try test.map { try self.attempts(at: $0).keyed(by: \.participant) } ?? [:]
      var facts = session.facts
      if !letterhead.signingPlace.isEmpty { facts.place = "" }
      for certificate in printed {
        let entry = roster[certificate.number]
        var holder = entry?.participant.facts
        holder?.phone = nil
        contents[session.number, default: [:]][certificate.number] = Content(
          facts: facts, holder: holder, letterhead: letterhead,
          holds: certificate.holds(for: entry.flatMap { attempts[$0.id] }))
      }
    }
    return contents
  }
}
