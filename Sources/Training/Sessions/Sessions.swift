import Curriculum
import Quiz
import Records

/// Training sessions and their rosters.
extension Training {
  /// All sessions, the newest first.
  public func sessions() throws -> [TrainingSession] { try store.sessions.all() }

  /// - Throws: `SessionError.sessionIsGone`.
  public func session(_ id: SessionID) throws -> TrainingSession { try store.sessions.session(id) }

  /// - Throws: `SessionError.noSuchSession`.
  public func session(number: Int) throws -> TrainingSession {
    try store.sessions.session(number: number)
  }

  /// What a session teaches, as people call it; by its id where nothing is drawn and that is not the
  /// module at hand.
  public func moduleTitle(of session: TrainingSession) throws -> LocalizedText {
    do {
      return try outline(of: session).title
    } catch SessionError.otherModule(let module) {
      return LocalizedText(id: module.rawValue)
    }
  }

  /// The sessions whose roster somebody is on, the newest first.
  public func sessions(of participant: ParticipantID) throws -> [TrainingSession] {
    try store.sessions.sessions(of: participant)
  }

  /// Enters a session, with the next number; its tests are not open yet.
  /// - Throws: `SessionError` where a fact or a term is out of range.
  public func addSession(
    _ facts: TrainingSession.Facts, tests: [SessionTest]
  ) throws -> TrainingSession {
    let tests = try tests.map { test in
      var checked = try test.checked()
      checked.state = .unopened
      return checked
    }
    let session = TrainingSession(
      id: SessionID(world.makeID()), number: 1, facts: try facts.checked(), module: try moduleID,
      questionSeed: world.makeSeed(), createdAt: now.date, tests: tests)
    try check(session, insteadOf: nil)
    return try store.sessions.add(session)
  }

  /// Changes what is written down about a session, and its tests, as far as it is not as it was shown;
  /// whether these are open stays.
  /// - Parameter reason: why pass marks change, noted with each; nil where no outcome rests on one.
  /// - Throws: `SessionError` where a fact or a term is out of range, or a test would become another
  ///   one while another module is open; `.isTaken` when it is one that someone has started;
  ///   `.termsStand` when one that somebody has submitted would have had others.
  @discardableResult
  public func change(
    _ shown: TrainingSession, to facts: TrainingSession.Facts, tests: [SessionTest],
    because reason: Reason? = nil
  ) throws -> TrainingSession {
    var typed = shown
    typed.facts = try facts.checked()
    typed.tests = try tests.map { try $0.checked() }
    return try store.sessions.change(shown.id, by: reason.map(begin)) { stored in
      stored.take(typed, insteadOf: shown)
      stored.facts = try stored.facts.checked()
      try check(stored, insteadOf: shown)
    }
  }

  /// The module at hand is that of tests that are new or taken away; it has what new ones ask, and what
  /// became another test while it is open can be drawn.
  private func check(_ session: TrainingSession, insteadOf shown: TrainingSession?) throws {
    try session.checkFollowUp()
    let new = session.tests.filter { test in
      let old = shown?.test(test.role)
      return old?.blueprint != test.blueprint || old?.formRule != test.formRule
    }
    let areAllThere = shown?.tests.allSatisfy { session.test($0.role) != nil } ?? true
    if new.isEmpty && areAllThere { return }
    try requireModule(of: session)
    if session.swapsForms { try session.checkForms(outline: module.outline()) }
    for test in new where test.state == .open {
      for order in FormOrder.allCases {
        _ = try session.questions(
          of: test.role, for: order, outline: module.outline(), bank: module.bank())
      }
    }
  }

  func requireModule(of session: TrainingSession) throws {
    guard try session.module == moduleID else { throw SessionError.otherModule(session.module) }
  }

  /// The follow-up to tests, on a day some weeks later: it asks what neither form has asked.
  /// - Throws: `SessionError.noFormForFollowUp`.
  public func followUp(to tests: [SessionTest], on day: Day, terms: Terms) throws -> SessionTest {
    guard let blueprint = try module.outline().followUp(to: tests)?.id else {
      throw SessionError.noFormForFollowUp
    }
    return SessionTest(role: .followUp, blueprint: blueprint, terms: terms, day: day)
  }

  /// What speaks against opening a test now.
  public func doubts(aboutOpening test: SessionTestID) throws -> [OpeningDoubt] {
    let session = try session(test.session)
    let open = session.tests.first { $0.state == .open && $0.role != test.role }
    let day = session.test(test.role)?.day
    let later = try session.tests.first {
      try $0.role > test.role && !attempts(at: SessionTestID($0.role, of: session.id)).isEmpty
    }
    return (open.map { [.otherIsOpen($0.role)] } ?? [])
      + (day.flatMap { $0 > Day(of: now.date) ? [.isPlanned($0)] : nil } ?? [])
      + (later.map { [.wasBegun($0.role)] } ?? [])
  }

  /// Opens a test: it may be taken, and its questions are drawn, so that whoever starts it finds them.
  /// - Parameter reason: why one that was closed is opened again, and by whom; nil for none.
  /// - Throws: `SessionError.noSuchTest`, `.otherModule`, `QuizError.notEnoughQuestions`;
  ///   `.closedNeedsReason` where it is closed and there is no reason.
  @discardableResult
  public func open(_ test: SessionTestID, because reason: Reason? = nil) throws -> TrainingSession {
    try draw(test)
    if let reason { try store.repairs.reopen(test, by: begin(reason)) }
    return try store.sessions.change(test.session) { session in
      if session.test(test.role)?.state == .closed {
        throw SessionError.closedNeedsReason(test.role)
      }
      try session.changeTest(test.role) { $0.state = .open }
    }
  }

  /// Closes a test: nobody may start or resume it, and the attempts at it that are still open are
  /// submitted with the answers that they have.
  /// - Returns: how many were submitted.
  /// - Throws: `SessionError.noSuchTest`, `.neverOpened`.
  @discardableResult
  public func close(_ test: SessionTestID) throws -> Int {
    defer { store.settle() }
    return try store.attempts.close(test, at: now)
  }

  /// Takes away a session that nobody has taken a test of; its participants stay known.
  /// - Throws: `SessionError.hasAttempts`.
  public func remove(_ session: SessionID) throws { try store.sessions.remove(session) }

  /// The participants of a session, in the order of the roster.
  public func roster(of session: SessionID) throws -> [RosterEntry] {
    try store.sessions.roster(of: session)
  }

  /// The same for a test: everybody with the order of forms in which they took it, where they did.
  public func roster(at test: SessionTestID) throws -> [RosterEntry] {
    let session = try session(test.session)
    let taken = try attempts(at: test).keyed(by: \.participant)
    return try roster(of: test.session).map { entry in
      var entry = entry
      let order = taken[entry.id]?.purpose.blueprint
        .flatMap { session.formOrder(of: test.role, by: $0) }
      entry.formOrder = order ?? entry.formOrder
      return entry
    }
  }

  /// The number of participants of each session.
  public func rosterCounts() throws -> [SessionID: Int] { try store.sessions.rosterCounts() }

  /// Puts people on a session's roster, all or none, in their order, and gives their entries.
  ///
  /// Someone who is known, is the same as far as one can tell, and is not on this roster yet is taken
  /// for the same person; two who are alike in one list are two people.
  /// - Parameter areKnown: whether those who may be known, as `mayBeKnown` tells, are.
  /// - Throws: `SessionError.emptyName`, `.sessionIsGone`.
  @discardableResult
  public func enrol(
    _ people: [RosterPerson], in session: SessionID, areKnown: Bool = false
  ) throws -> [RosterEntry] {
    try enrol(in: session, isKnown: { _ in areKnown }) { _ in people }
  }

  /// The same, for people who are chosen by the roster as it is then: another terminal may have entered
  /// some of them meanwhile.
  /// - Parameter isKnown: whether whoever `mayBeKnown` tells is that one.
  @discardableResult
  public func enrol(
    in session: SessionID, isKnown: (Participant) -> Bool,
    _ choose: ([RosterEntry]) -> [RosterPerson]
  ) throws -> [RosterEntry] {
    let date = now.date
    return try store.sessions.enrol(in: session) { roster, known in
      let people = try choose(roster).map { try $0.checked() }
      let enrolled = Set(roster.map(\.id))
      let matches = people.matches(among: known.filter { !enrolled.contains($0.id) })
      return zip(people, matches).map { person, match in
        let same = match.flatMap { $0.isCertain || isKnown($0.known) ? $0.known : nil }
        var participant =
          same
          ?? Participant(id: ParticipantID(world.makeID()), facts: person, createdAt: date)
        // A telephone number that is new is kept, and what was not known yet.
        if let phone = person.phone { participant.facts.phone = phone }
        participant.facts.organisation = participant.facts.organisation ?? person.organisation
        participant.facts.village = participant.facts.village ?? person.village
        return participant
      }
    }
  }

  /// Those of a list who may be somebody that is known and not on the roster: one name, and nothing
  /// that tells the two apart, but less is known of one of them.
  public func mayBeKnown(
    _ people: [RosterPerson], in session: SessionID
  ) throws -> [(person: RosterPerson, known: Participant)] {
    let roster = Set(try roster(of: session).map(\.id))
    let others = try store.people.all().filter { !roster.contains($0.id) }
    return zip(people, people.matches(among: others)).compactMap { person, match in
      match.flatMap { $0.isCertain ? nil : (person, $0.known) }
    }
  }

  /// Takes someone who has taken no test off a session's roster; the other numbers stay.
  /// - Throws: `SessionError.hasTakenTest`.
  public func remove(_ participant: ParticipantID, fromRosterOf session: SessionID) throws {
    try store.sessions.remove(participant, fromRosterOf: session)
  }

  /// - Throws: as `remove`.
  public func requireRemovable(_ participant: ParticipantID, from session: SessionID) throws {
    try store.sessions.requireRemovable(participant, from: session)
  }
}

extension SessionTest {
  fileprivate func checked() throws(SessionError) -> SessionTest {
    var checked = self
    checked.terms = try terms.checked()
    return checked
  }
}
