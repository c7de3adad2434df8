import Curriculum
import Quiz
import Records

extension AppContext {
  /// Starts a participant's test in a session, or goes on with it: the attempt is there once, on
  /// whichever terminal.
  /// - Throws: `SessionError`, or what the content or the records throw.
  func take(_ turn: SessionTurn) throws -> Attempt {
    if let id = try records.attemptID(of: turn.entry.id, at: turn.kind, in: turn.session.id) {
      return try attempt(id)
    }
    let attempt = Attempt(
      plan: try plan(turn.kind, of: turn.session, seed: makeSeed()), bank: try module.bank())
    do {
      try records.start(attempt, by: turn.entry.id, in: turn.session.id)
      return attempt
    } catch SessionError.alreadyStarted(let id) {
      return try self.attempt(id)
    }
  }

  /// The plan of a session's test; all participants are asked the same questions.
  /// - Parameter seed: what the order of each question's options is drawn with.
  /// - Throws: `SessionError.noSuchTest`, or what the content throws.
  func plan(
    _ kind: AttemptPlan.Kind, of session: TrainingSession, seed: UInt64
  ) throws -> AttemptPlan {
    try session.plan(
      kind, outline: module.outline(), bank: module.bank(), seed: seed, id: makeID(), at: now)
  }

  /// Submits the attempts of a session whose time ran out, maybe while the machine was off.
  func submitOverdue(in session: TrainingSession) throws {
    try records.submitOverdue(in: session.id, bank: module.bank(), at: now)
  }
}
