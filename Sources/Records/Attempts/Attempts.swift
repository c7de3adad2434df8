import Curriculum
import Foundation
internal import GRDB
import Quiz

/// Attempts with their responses, each question kept as it was asked.
public struct Attempts: Sendable {
  let store: Store

  /// Who goes on with an attempt at one place: a token that the newest place has.
  public typealias Holder = UUID

  /// An attempt, and whose it is.
  public struct Stored: Sendable {
    public var attempt: Attempt
    public var participant: ParticipantID
  }

  /// What may change of an attempt while it is in front of somebody.
  public struct Standing: Hashable, Sendable {
    public var isSubmitted: Bool
    /// Who goes on with it.
    public var holder: Holder?
    public var terms: Terms?
    public var addedTime: Duration
  }

  /// Stores an attempt that has just started; gives the time that its participant has besides the
  /// limit.
  /// - Throws: for a session's test `SessionError.testNotOpen`, `.notEnrolled`, or `.alreadyStarted`
  ///   with the attempt that is there, maybe since a moment ago at another place.
  @discardableResult
  public func start(
    _ attempt: Attempt, by participant: ParticipantID, holder: Holder,
    origin: AttemptOrigin = .screen
  ) throws -> Duration {
    try store.write { database in
      if let test = attempt.plan.purpose.sessionTest {
        guard try database.session(test.session).isOpen(test.role) else {
          throw SessionError.testNotOpen(test.role)
        }
        try database.requireNew(test, by: participant)
      }
      var versions = QuestionVersions()
      try database.insert(
        attempt, by: participant, origin: origin, holder: holder, &versions)
      guard let test = attempt.plan.purpose.sessionTest else { return .zero }
      return try database.takeAllowance(of: participant, at: test, for: attempt.id)
    }
  }

  /// Stores submitted attempts that were made on paper or elsewhere, all or none.
  ///
  /// Whether the test is open does not matter: the trainer enters them.
  /// Such an attempt may take the place of one that came in the same way, to fix it; one that says the
  /// same stays.
  /// - Parameter trace: why one that was there gives way, and by whom; it is noted wherever one does, and
  ///   needed where that was made on a screen, which is set aside, or the test is closed, also for the
  ///   first one then.
  /// - Throws: `SessionError.noSuchTest`, `.notEnrolled`, `.alreadyStarted`, or `.closedNeedsReason`.
  public func enter(
    _ attempts: [(participant: ParticipantID, attempt: Attempt)], at test: SessionTestID,
    origin: AttemptOrigin, by trace: Repairs.Trace? = nil
  ) throws {
    try store.write { database in
      let isClosed = try database.session(test.session).required(test.role).state == .closed
      var versions = QuestionVersions()
      for (participant, attempt) in attempts {
        let before = """
          FROM attempt WHERE sessionId = ? AND role = ? AND participantId = ?
            AND origin IN ('paper', 'import') AND isSetAside = 0
          """
        let key: Arguments = test.arguments + [participant]
        let earlier = try database.firstRow(of: "attempt", "SELECT id, isCounted \(before)", key)
        let old = try earlier.map { try database.attempt($0.value("id")).attempt }
        let changed = old.map(attempt.differences)?.count ?? 0
        if let old, changed == 0, !old.isOpen { continue }
        if isClosed, trace == nil { throw SessionError.closedNeedsReason(test.role) }
        let isCounted: Bool? = try earlier?.value("isCounted")
        try database.run("DELETE \(before)", key)
        if let trace, let onScreen = try database.attempt(of: participant, at: test) {
          try database.set(aside: true, onScreen)
          try database.note(
            .paperOverScreen, by: trace, in: test.session, role: test.role, of: participant)
        } else if let trace, isClosed, old == nil {
          try database.note(
            .paperAfterClosing, by: trace, in: test.session, role: test.role, of: participant)
        }
        try database.requireNew(test, by: participant)
        try database.insert(
          attempt, by: participant, origin: origin, holder: nil, &versions)
        // What the trainer decided about it holds for what takes its place.
        if let isCounted, !isCounted {
          try database.update("attempt", ["isCounted": false], where: ["id": attempt.id])
        }
        if let trace, let old {
          let scores = try [old, database.attempt(attempt.id).attempt].map {
            $0.total.percentage ?? 0
          }
          try database.note(
            .paperCorrected(answers: changed, from: scores[0], to: scores[1]), by: trace,
            in: test.session, role: test.role, of: participant)
        }
      }
      // A sheet may be of another form than its owner's.
      try database.followForms(in: test.session)
    }
  }

  /// An attempt, and the action after which it is so; nil where only its time ran.
  public typealias Step = (attempt: Attempt, action: AttemptAction?)

  /// Stores what was done with an attempt since it was stored last, step by step, all or nothing.
  /// - Parameter rules: how the reviews that answers are get scheduled; nil in tests.
  /// - Returns: for each step that was a review the card of its question then; nil where that is new
  ///   again.
  /// - Throws: `StoreError.attemptIsSubmitted` when it was submitted meanwhile, at another place or
  ///   by the trainer; `.attemptIsElsewhere` when somebody goes on with it at another place;
  ///   `.noSuchAttempt` when it is gone.
  @discardableResult
  public func save(
    _ steps: [Step], rules: ReviewRules? = nil, holder: Holder, at now: Moment
  ) throws -> [ReviewCard?] {
    try store.write { database in
      var cards: [ReviewCard?] = []
      for (attempt, action) in steps {
        try database.savePlace(of: attempt, at: now, holder: holder)
        if let item = action?.item { try database.save(item: item, of: attempt) }
        guard attempt.isOpen else {
          try database.saveEnd(of: attempt)
          continue
        }
        guard let rules else { continue }
        switch action {
        case .answer(let item, _):
          cards.append(
            try database.noteReview(of: item, in: attempt, at: attempt.lastActionAt, rules))
        case .rate(let item, _) where attempt.mark(of: item) != nil:
          cards.append(try database.noteReview(of: item, in: attempt, at: nil, rules))
        case .rate, .flag, .draft, .move, .submit, nil: break
        }
      }
      return cards
    }
  }

  /// The attempt of this id, as it was after its newest stored action; its time stands.
  /// - Throws: `StoreError.noSuchAttempt`.
  public func attempt(_ id: AttemptID) throws -> Stored { try store.read { try $0.attempt(id) } }

  /// Makes `holder` the one who goes on with an attempt; an older one is told when it next saves.
  ///
  /// What came from paper is from `origin` once somebody goes on with it there.
  /// - Throws: `StoreError.noSuchAttempt`.
  public func hold(
    _ id: AttemptID, by holder: Holder, origin: AttemptOrigin = .screen
  ) throws -> Stored {
    try store.write { database in
      try database.run(
        """
        UPDATE attempt SET holder = ?, origin = CASE
          WHEN origin IN ('paper', 'import') AND submittedAt IS NULL THEN ? ELSE origin END
        WHERE id = ?
        """, [holder, origin, id])
      return try database.attempt(id)
    }
  }

  /// - Throws: `StoreError.noSuchAttempt`.
  public func standing(of id: AttemptID) throws -> Standing {
    try store.read { database in
      let row = try database.firstRow(
        of: "attempt",
        """
        SELECT attempt.id, submittedAt, holder, addedTime, \(AttemptSummary.purposeColumns)
        FROM attempt LEFT JOIN sessionTest USING (sessionId, role) WHERE attempt.id = ?
        """,
        [id])
      guard let row else { throw StoreError.noSuchAttempt(id) }
      return Standing(
        isSubmitted: try (row.optional("submittedAt") as Date?) != nil,
        holder: try row.optional("holder"), terms: try AttemptPurpose(row).terms,
        addedTime: try row.value("addedTime"))
    }
  }
}

/// Attempts as lists show them.
extension Attempts {
  /// A participant's attempts, the newest first.
  public func by(_ participant: ParticipantID) throws -> [AttemptSummary] {
    try store.read {
      try $0.summaries(
        where: "participantId = ? AND isSetAside = 0", [participant], order: "startedAt DESC")
    }
  }

  /// A participant's unfinished attempts in self-study, the one worked on last first, and the exam that
  /// they handed in last; nil for none.
  public func inSelfStudy(
    by participant: ParticipantID, module: ModuleID
  ) throws -> (open: [AttemptSummary], lastExam: AttemptSummary?) {
    let theirs = """
      participantId = ?1 AND module = ?2 AND sessionId IS NULL AND isSetAside = 0
      """
    let found = try store.read {
      try $0.summaries(
        where: """
          \(theirs) AND (submittedAt IS NULL OR kind = 'exam' AND submittedAt =
            (SELECT MAX(submittedAt) FROM attempt WHERE \(theirs) AND kind = 'exam'))
          """,
        [participant, module], order: "lastActionAt DESC")
    }
    return (found.filter { $0.submittedAt == nil }, found.first { $0.submittedAt != nil })
  }

  /// Leaves an unfinished attempt in self-study for good: no list has it any more, and what was
  /// answered in it still counts.
  /// - Parameter holder: only where nothing was answered, and this is who goes on with it.
  public func leaveForGood(_ id: AttemptID, ifEmptyAt holder: Holder? = nil) throws {
    try store.run(
      """
      UPDATE attempt SET isSetAside = 1, holder = NULL
      WHERE id = ?1 AND submittedAt IS NULL AND sessionId IS NULL
        AND (?2 IS NULL OR holder = ?2 AND NOT EXISTS (
          SELECT 1 FROM response WHERE attemptId = ?1
            AND (response IS NOT NULL OR draft IS NOT NULL)))
      """, [id, holder])
  }

  /// Everybody's attempts, one after the other as they are read: by name, then the newest first.
  ///
  /// What was never on the screen is not counted: for that all responses would have to be read.
  public func each(by participant: ParticipantID?, _ body: (AttemptSummary) throws -> Void) throws {
    try store.read { database in
      try database.eachRow(
        of: "attempt",
        AttemptSummary.selection(
          where: "participantId = COALESCE(?, participantId) AND isSetAside = 0",
          order: """
            (SELECT name FROM participant WHERE id = participantId) COLLATE NOCASE,
            participantId, startedAt DESC
            """, unseen: "0"),
        [participant]
      ) { try body(AttemptSummary($0)) }
    }
  }

  /// The attempts at one test of a session, in the order of their start.
  public func at(_ test: SessionTestID) throws -> [AttemptSummary] {
    try store.read { try $0.summaries(at: test) }
  }

  /// One participant's; nil before it is started.
  public func at(_ test: SessionTestID, by participant: ParticipantID) throws -> AttemptSummary? {
    try store.read { try $0.summaries(at: test, of: participant).first }
  }

  /// The attempt of a participant at a session's test, or nil before it is started.
  public func attempt(of participant: ParticipantID, at test: SessionTestID) throws -> AttemptID? {
    try store.read { try $0.attempt(of: participant, at: test) }
  }

  /// How far everyone who has started a test of a session is, in the order of their start.
  public func progress(at test: SessionTestID) throws -> [SessionProgress] {
    try store.allRows(
      of: "attempt",
      AttemptSummary.selection(
        where: "sessionId = ? AND role = ? AND isSetAside = 0", order: "startedAt, attempt.rowid"),
      test.arguments, SessionProgress.init)
  }

  /// All that a session's report is made from.
  /// - Throws: `SessionError.sessionIsGone`.
  public func record(of session: SessionID) throws -> SessionRecord {
    try store.read { database in
      let stored = try database.session(session)
      var tests: [TestRole: TestRecord] = [:]
      for test in stored.tests {
        tests[test.role] = try database.record(of: SessionTestID(test.role, of: session))
      }
      return SessionRecord(
        session: stored, roster: try database.roster(of: session), tests: tests,
        repairs: try database.repairs(of: session),
        certificates: try database.printedCertificates(in: session),
        discussions: try database.discussions(of: session))
    }
  }

  /// What one test of a session asked, and what was answered.
  public func record(of test: SessionTestID) throws -> TestRecord {
    try store.read { try $0.record(of: test) }
  }
}

/// The end of tests, and what was decided about their marking.
extension Attempts {
  /// Closes a test: nobody may start or resume it, and the attempts at it that are still open are
  /// submitted with the answers that they have.
  /// - Returns: how many were submitted, those that were set aside not among them.
  /// - Throws: `SessionError.noSuchTest`; `.neverOpened`.
  @discardableResult
  public func close(_ test: SessionTestID, at now: Moment) throws -> Int {
    try store.write { database in
      let state = try database.session(test.session).required(test.role).state
      // What was answered on paper may be closed without having been open here.
      guard try state != .unopened || database.hasAttempts(at: test) else {
        throw SessionError.neverOpened(test.role)
      }
      try database.update("sessionTest", ["state": SessionTest.State.closed], where: test.key)
      let open = try database.allRows(
        of: "attempt",
        """
        SELECT id, isSetAside FROM attempt
        WHERE sessionId = ? AND role = ? AND submittedAt IS NULL
        """,
        test.arguments
      ) { (id: try $0.value("id") as AttemptID, isSetAside: try $0.value("isSetAside") as Bool) }
      for (id, _) in open {
        var attempt = try database.attempt(id).attempt
        attempt.close(at: now)
        try database.savePlace(of: attempt, at: now, holder: nil)
        try database.saveMarks(of: attempt)
      }
      return open.count { !$0.isSetAside }
    }
  }

  /// Adds rulings, and marks the attempts at their tests anew.
  /// - Parameter makeRulings: makes them of how things stand, which it may read, in the same transaction.
  public func add(_ makeRulings: () throws -> [Ruling]) throws {
    try store.write { database in
      let rulings = try makeRulings()
      for ruling in rulings { try database.insert(ruling) }
      for test in Set(rulings.map(\.test)) {
        for summary in try database.summaries(at: test) where !summary.isOpen {
          try database.saveMarks(of: database.attempt(summary.id).attempt)
        }
      }
    }
  }
}
