import Curriculum
import Foundation
import Quiz
import Records

/// An attempt in front of somebody: its time runs.
///
/// Of two sittings at one attempt only the newer one can go on.
public struct Sitting: Sendable {
  public internal(set) var attempt: Attempt
  public let participant: ParticipantID
  /// Where the question that was answered last stands in the reviews; nil in tests.
  public internal(set) var nextReview: ReviewCard?
  let holder: UUID
  /// How reviews are scheduled; nil for tests.
  ///
  /// Tests are no reviews: their answers may change until the end, a clock that runs out is no
  /// forgetting, and the questions of pre- and post-tests must stay unseen.
  let rules: ReviewRules?
  /// When the time was stored last.
  var storedAt: Duration
}

extension Training {
  /// How often the time of a running attempt is stored: a power cut costs no more.
  private static let storingInterval: Duration = .seconds(10)

  /// Starts an attempt, which is then in front of `participant`.
  func start(
    _ attempt: Attempt, by participant: ParticipantID, origin: AttemptOrigin = .screen
  ) throws -> Sitting {
    let holder = world.makeID()
    let added = try store.attempts.start(attempt, by: participant, holder: holder, origin: origin)
    var started = attempt
    started.take(over: attempt.plan.purpose.terms, addedTime: added)
    return try sitting(started, by: participant, holder: holder)
  }

  /// Goes on with an attempt where it was; a sitting at it elsewhere is over.
  ///
  /// What was submitted comes as it is.
  /// - Throws: `StoreError.noSuchAttempt`.
  public func resume(_ id: AttemptID) throws -> Sitting { try resume(id, from: .screen) }

  /// - Parameter origin: where it goes on.
  func resume(_ id: AttemptID, from origin: AttemptOrigin) throws -> Sitting {
    let holder = world.makeID()
    let stored = try store.attempts.hold(id, by: holder, origin: origin)
    return try sitting(stored.attempt, by: stored.participant, holder: holder)
  }

  private func sitting(
    _ attempt: Attempt, by participant: ParticipantID, holder: UUID
  ) throws -> Sitting {
    let isReviewed = attempt.plan.purpose.givesFeedbackAfterEach
    var sitting = Sitting(
      attempt: attempt, participant: participant, holder: holder,
      rules: isReviewed ? try reviewRules(of: participant) : nil, storedAt: now.running)
    if isReviewed, let question = attempt.answeredQuestionAtPosition {
      sitting.nextReview = try store.learning(
        of: participant, module: attempt.plan.start.module
      ).card(of: question)
    }
    sitting.attempt.resume(at: now)
    return sitting
  }

  /// An attempt as it is, to be looked at.
  /// - Throws: `StoreError.noSuchAttempt`.
  public func attempt(_ id: AttemptID) throws -> Attempt { try store.attempts.attempt(id).attempt }

  /// Does actions, one after the other, and stores them at once: when this returns they are on disk;
  /// when it throws, the sitting is as it was.
  /// - Throws: `QuizError`; of it `.timeIsUp` when the attempt has been submitted by the clock, here
  ///   and on disk. `StoreError.attemptIsSubmitted` or `.attemptIsElsewhere` when somebody else ended
  ///   the attempt, or goes on with it at another place.
  public func perform(_ actions: AttemptAction..., on sitting: inout Sitting) throws {
    try perform(actions, on: &sitting)
  }

  /// - Throws: as above.
  public func perform(_ actions: [AttemptAction], on sitting: inout Sitting) throws {
    let moment = now
    var attempt = sitting.attempt
    var steps: [Attempts.Step] = []
    for action in actions {
      do {
        try attempt.apply(action, at: moment)
      } catch {
        if error == .timeIsUp { try save([(attempt, nil)], of: &sitting, at: moment) }
        throw error
      }
      steps.append((attempt, action))
    }
    try save(steps, of: &sitting, at: moment)
  }

  /// Stores steps, after which the sitting is where the last of them leads.
  private func save(_ steps: [Attempts.Step], of sitting: inout Sitting, at moment: Moment) throws {
    guard let last = steps.last?.attempt else { return }
    let cards = try store.attempts.save(
      steps, rules: sitting.rules, holder: sitting.holder, at: moment)
    sitting.attempt = last
    sitting.storedAt = moment.running
    if let card = cards.last { sitting.nextReview = card }
    // Rulings may have been made on a session's test meanwhile.
    if !last.isOpen, last.plan.purpose.sessionTest != nil {
      sitting.attempt = try attempt(last.id)
    }
  }

  /// Looks from time to time how a sitting stands: takes over what the trainer changed, stores the
  /// time that ran, and ends what has none left.
  /// - Throws: as `perform` does.
  public func keepUp(_ sitting: inout Sitting) throws {
    let standing = try store.attempts.standing(of: sitting.attempt.id)
    if standing.isSubmitted { throw StoreError.attemptIsSubmitted(sitting.attempt.id) }
    guard standing.holder == sitting.holder else {
      throw StoreError.attemptIsElsewhere(sitting.attempt.id)
    }
    sitting.attempt.take(over: standing.terms, addedTime: standing.addedTime)
    let moment = now
    if sitting.attempt.secondsLeft(at: moment) == 0 { return try perform(.submit, on: &sitting) }
    if moment.running - sitting.storedAt >= Self.storingInterval {
      try save([(sitting.attempt, nil)], of: &sitting, at: moment)
    }
  }

  /// Takes an attempt away from in front of somebody: its time stands.
  public func leave(_ sitting: inout Sitting) throws {
    guard sitting.attempt.isOpen, sitting.attempt.isRunning else { return }
    let moment = now
    try save([(sitting.attempt, nil)], of: &sitting, at: moment)
    sitting.attempt.pause(at: moment)
  }

  /// Puts an attempt in front of somebody again: its time goes on.
  public func goOn(with sitting: inout Sitting) { sitting.attempt.resume(at: now) }

  /// Ends a sitting; gives the attempt as it is then, ended here, by the clock, or meanwhile
  /// elsewhere.
  public func submit(_ sitting: Sitting) throws -> Attempt {
    var submitted = sitting
    do {
      try perform(.submit, on: &submitted)
    } catch StoreError.attemptIsSubmitted {
      return try attempt(sitting.attempt.id)
    }
    return submitted.attempt
  }
}

extension Attempt {
  fileprivate var answeredQuestionAtPosition: QuestionID? {
    guard entries.indices.contains(position), entries[position].response != nil else { return nil }
    return questions[position].id
  }
}
