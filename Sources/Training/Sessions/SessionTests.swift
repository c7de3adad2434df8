import Curriculum
import Foundation
import Quiz
import Records

/// Taking a session's tests.
extension Training {
  /// Starts somebody's test in a session, or goes on with it: the attempt is there once, at whichever
  /// place.
  /// - Throws: `SessionError`, or what the content throws.
  public func take(
    _ test: SessionTestID, by participant: ParticipantID, origin: AttemptOrigin = .screen
  ) throws -> Sitting {
    if let id = try store.attempts.attempt(of: participant, at: test) { return try resume(id) }
    do {
      let start = try newStart()
      let attempt = try session(test.session).attempt(
        test.role, outline: module.outline(), bank: module.bank(), seed: start.seed,
        id: start.id, at: start.date)
      return try self.start(attempt, by: participant, origin: origin)
    } catch SessionError.alreadyStarted(let id) {
      return try resume(id)
    }
  }

  /// How far everyone who has started a test is, in the order of their start.
  public func progress(at test: SessionTestID) throws -> [SessionProgress] {
    try store.attempts.progress(at: test)
  }

  /// The attempts at a test, in the order of their start.
  public func attempts(at test: SessionTestID) throws -> [AttemptSummary] {
    try store.attempts.at(test)
  }

  /// All that a session's report is made from.
  /// - Throws: `SessionError.noSuchSession`.
  public func record(of session: SessionID) throws -> SessionRecord {
    try store.attempts.record(of: session)
  }

  /// The tests of all sessions that may be taken now.
  public func openTests() throws -> [(session: TrainingSession, test: SessionTest)] {
    try sessions().flatMap { session in
      session.tests.filter { $0.state == .open }.map { (session, $0) }
    }
  }
}

/// Tests on paper.
extension Training {
  /// A test as it stands on paper, without answers.
  /// - Throws: `SessionError`, or what the content throws.
  public func paper(_ test: SessionTestID) throws -> Attempt {
    try session(test.session).paperAttempt(
      test.role, outline: module.outline(), bank: module.bank(), id: AttemptID(world.makeID()),
      at: now.date)
  }

  /// What somebody answered on paper, as it was entered; nil where nothing was.
  public func attempt(
    of participant: ParticipantID, at test: SessionTestID
  ) throws -> Attempt? {
    try store.attempts.attempt(of: participant, at: test).map(attempt)
  }

  /// Enters what was answered on paper or elsewhere, all or none: for each participant the answers as
  /// they are written, one for each question.
  /// - Throws: `PaperItemError` for the first answer that can't be read; as `Attempts.enter` does.
  public func enter(
    _ answers: [(participant: ParticipantID, answers: [String])], at test: SessionTestID,
    origin: AttemptOrigin
  ) throws {
    let attempts = try answers.map { entry in
      (participant: entry.participant, attempt: try paper(test).answered(onPaper: entry.answers))
    }
    try store.attempts.enter(attempts, at: test, origin: origin)
  }
}
