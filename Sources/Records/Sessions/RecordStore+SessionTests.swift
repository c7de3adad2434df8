import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// Stores an attempt at a session's test that has just started on the screen.
  /// - Throws: `SessionError.testNotOpen`, `.notEnrolled`, or `.alreadyStarted` with the attempt that
  ///   is there, maybe since a moment ago on another terminal.
  public func start(_ attempt: Attempt, by participant: UUID, in session: UUID) throws {
    try write { database in
      guard try Self.session(session, in: database).state(of: attempt.plan.kind) == .open else {
        throw SessionError.testNotOpen(attempt.plan.kind)
      }
      try Self.requireNew(attempt.plan.kind, by: participant, of: session, in: database)
      try Self.insert(attempt, by: participant, session: session, in: database)
    }
  }

  /// Stores submitted attempts that were made on paper or elsewhere, all or none.
  ///
  /// Whether the test is open does not matter: the trainer enters them.
  /// Such an attempt may take the place of one that came in the same way, to mend it, but never of
  /// one that was made on the screen.
  /// - Throws: `SessionError.noSuchTest`, `.notEnrolled`, or `.alreadyStarted`.
  public func enter(
    _ attempts: [(participant: UUID, attempt: Attempt)], in session: UUID, origin: AttemptOrigin
  ) throws {
    try write { database in
      let stored = try Self.session(session, in: database)
      for (participant, attempt) in attempts {
        let kind = attempt.plan.kind
        guard stored.blueprint(of: kind) != nil else { throw SessionError.noSuchTest(kind) }
        try database.execute(
          sql: """
            DELETE FROM attempt
            WHERE sessionId = ? AND participantId = ? AND kind = ? AND origin <> 'screen'
            """,
          arguments: [session.uuidString, participant.uuidString, kind.rawValue])
        try Self.requireNew(kind, by: participant, of: session, in: database)
        try Self.insert(
          attempt, by: participant, session: session, origin: origin, in: database)
      }
    }
  }

  /// The attempt of a participant at a session's test, or nil before it is started.
  public func attemptID(
    of participant: UUID, at kind: AttemptPlan.Kind, in session: UUID
  ) throws -> UUID? {
    try read { try Self.attemptID(of: participant, at: kind, in: session, $0) }
  }

  /// Submits the attempts of a session whose time ran out, as of the end of their time: the machine
  /// may have been off then.
  /// - Parameter bank: the questions of the session's module.
  /// - Returns: how many there were.
  @discardableResult
  public func submitOverdue(
    in session: UUID, bank: @autoclosure () throws -> QuestionBank, at now: Date
  ) throws -> Int {
    let overdue = try TrainingSession.testKinds
      .flatMap { try sessionProgress(session, kind: $0) }
      .filter { $0.submittedAt == nil && $0.secondsLeft(at: now) == 0 }
    guard !overdue.isEmpty else { return 0 }
    let questions = try bank()
    return try write { database in
      try Self.submit(overdue.map(\.id), bank: questions, at: now, in: database)
    }
  }

  /// Closes a test: nobody may start or resume it, and the attempts at it that are still open are
  /// submitted with the answers that they have.
  /// - Parameter bank: the questions of the session's module.
  /// - Returns: how many were submitted.
  /// - Throws: `SessionError.noSuchTest`.
  @discardableResult
  public func close(
    _ kind: AttemptPlan.Kind, of session: UUID, bank: QuestionBank, at now: Date
  ) throws -> Int {
    try write { database in
      try Self.set(.closed, for: kind, of: session, in: database)
      let open = try UUID.fetchAll(
        database,
        sql: "SELECT id FROM attempt WHERE sessionId = ? AND kind = ? AND submittedAt IS NULL",
        arguments: [session.uuidString, kind.rawValue])
      return try Self.submit(open, bank: bank, at: now, in: database)
    }
  }

  private static func submit(
    _ attempts: [UUID], bank: QuestionBank, at now: Date, in database: Database
  ) throws -> Int {
    try attempts.count { id in
      var attempt = try Self.attempt(id, bank: bank, in: database)
      // Without its questions, as with another module's, an attempt can't be marked.
      guard attempt.isOpen, !attempt.questions.isEmpty else { return false }
      // An attempt whose time is up is submitted as of its end.
      do throws(QuizError) { try attempt.apply(.submit, at: now) } catch { return false }
      try saveEnd(of: attempt, in: database)
      try savePlace(of: attempt, in: database)
      return true
    }
  }

  private static func requireNew(
    _ kind: AttemptPlan.Kind, by participant: UUID, of session: UUID, in database: Database
  ) throws {
    let isEnrolled = try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM enrolment WHERE sessionId = ? AND participantId = ?)",
      arguments: [session.uuidString, participant.uuidString])
    guard isEnrolled == true else { throw SessionError.notEnrolled(participant) }
    if let started = try attemptID(of: participant, at: kind, in: session, database) {
      throw SessionError.alreadyStarted(started)
    }
  }

  private static func attemptID(
    of participant: UUID, at kind: AttemptPlan.Kind, in session: UUID, _ database: Database
  ) throws -> UUID? {
    try UUID.fetchOne(
      database,
      sql: "SELECT id FROM attempt WHERE sessionId = ? AND participantId = ? AND kind = ?",
      arguments: [session.uuidString, participant.uuidString, kind.rawValue])
  }
}
