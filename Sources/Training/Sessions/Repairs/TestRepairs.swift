import Quiz
import Records

/// Participants' tests put right: their time, whose they are, whether they count.
extension Training {
  /// Lets submitted tests go on, at whichever place, after a power cut or a close by mistake; the
  /// test is opened where it is closed.
  /// - Parameter minutes: the least that is to be left; nil for what was left.
  /// - Throws: `SessionError.minutesOutOfRange`, or `.noTimeLeft` where there would be none.
  public func giveBack(_ attempts: [AttemptID], minutes: Int? = nil, because reason: Reason) throws
  {
    let time = try minutes.map(time) ?? .zero
    try store.repairs.giveBack(attempts, atLeast: time, by: begin(reason))
  }

  /// Gives participants more minutes for a test, before they start it or while it is under way; who
  /// has submitted it is not counted, and has them only should they begin anew.
  /// - Parameter participants: nil for all on the roster.
  /// - Returns: to how many they were given.
  /// - Throws: `SessionError.minutesOutOfRange`, `.noSuchTest`.
  @discardableResult
  public func extend(
    _ test: SessionTestID, for participants: [ParticipantID]? = nil, byMinutes minutes: Int,
    because reason: Reason
  ) throws -> Int {
    try store.repairs.extend(test, for: participants, by: time(minutes), begin(reason))
  }

  /// Makes a test that somebody took under the wrong name the right person's.
  /// - Parameter swaps: whether that one's test becomes this one's: each took it under the other's name.
  /// - Throws: `SessionError.samePerson`, `.notEnrolled`; `.alreadyStarted`, or `.notTaken` where they
  ///   are to be exchanged.
  public func move(
    _ attempt: AttemptID, to participant: ParticipantID, swaps: Bool = false,
    because reason: Reason
  ) throws {
    try store.repairs.move(attempt, to: participant, swaps: swaps, by: begin(reason))
  }

  /// Keeps a test and lets it count nowhere, or takes it back; its participant may take the test anew
  /// meanwhile.
  /// - Throws: `SessionError.alreadyStarted` where another took its place.
  public func setAside(
    _ attempt: AttemptID, _ isSetAside: Bool = true, because reason: Reason
  ) throws {
    try store.repairs.setAside(isSetAside, attempt, by: begin(reason))
  }

  /// The attempts at a test that were set aside, the oldest first.
  public func setAside(at test: SessionTestID) throws -> [AttemptSummary] {
    try store.repairs.setAside(at: test)
  }

  /// Lets somebody's test count in the figures of the class, or not, as one that was cut short.
  public func count(_ attempt: AttemptID, inClass isCounted: Bool, because reason: Reason) throws {
    try store.repairs.count(isCounted, attempt, by: begin(reason))
  }

  private func time(_ minutes: Int) throws(SessionError) -> Duration {
    guard Terms.minutesRange.contains(minutes) else { throw .minutesOutOfRange(minutes) }
    return .seconds(60 * minutes)
  }
}

/// The pass mark.
extension Training {
  /// Whose outcome another pass mark would change, and of whom a printed certificate then holds no more.
  /// - Throws: `SessionError.passMarkOutOfRange`, `.noSuchTest`.
  public func effects(ofPassMark passMark: Int, at test: SessionTestID) throws -> [Effect] {
    let terms = try Terms(minutes: nil, passMark: passMark).checked()
    try session(test.session).required(test.role)
    let printed = try certificates(by: test)
    return try attempts(at: test).filter { !$0.isOpen }.compactMap { attempt in
      let isPassed = terms.passes(attempt.percentage)
      let effect = Effect(
        role: test.role, participant: attempt.participant, before: attempt.percentage,
        after: attempt.percentage, passedBefore: attempt.isPassed, passedAfter: isPassed,
        outdatesCertificate: printed[attempt.participant]?
          .holds(for: attempt.percentage, isPassed: isPassed) == false)
      return effect.changesOutcome ? effect : nil
    }
  }

  /// Changes the pass mark of a test; the outcomes follow.
  /// - Throws: `SessionError.passMarkOutOfRange`, `.noSuchTest`.
  public func setPassMark(_ passMark: Int, of test: SessionTestID, because reason: Reason) throws {
    _ = try Terms(minutes: nil, passMark: passMark).checked()
    // Before all is copied for nothing.
    try session(test.session).required(test.role)
    try store.sessions.change(test.session, by: begin(reason)) { session in
      try session.changeTest(test.role) { $0.terms.passMark = passMark }
    }
  }
}
