import Curriculum
import Foundation
import Quiz
import Records

extension AppContext {
  /// Starts practice and stores it.
  /// - Throws: `QuizError` when no question fits, or what the content or the records throw.
  public func startPractice(_ filter: PracticeFilter, seed: UInt64? = nil) throws -> Attempt {
    try store(
      .practice(
        filter, from: module.bank(), module: module.outline().id, seed: seed ?? makeSeed(),
        id: makeID(), at: now))
  }

  /// Starts a test and stores it.
  /// - Throws: `QuizError` when the bank can't fill the blueprint, or what the content or the
  ///   records throw.
  public func startTest(
    _ blueprint: Blueprint, kind: AttemptPlan.Kind = .exam, seed: UInt64? = nil
  ) throws -> Attempt {
    try store(
      .test(
        blueprint, kind: kind, from: module.bank(), module: module.outline().id,
        seed: seed ?? makeSeed(), id: makeID(), at: now))
  }

  func store(_ plan: AttemptPlan) throws -> Attempt {
    guard let participant else { throw AppError.nobodyThere }
    let attempt = Attempt(plan: plan, bank: try module.bank())
    try records.start(attempt, by: participant.id)
    return attempt
  }

  /// Does an action and stores it: when this returns, it is on disk; when it throws, `attempt` is
  /// as it was, but for an attempt whose time is up, which is then submitted and stored as such.
  public func perform(_ action: AttemptAction, on attempt: inout Attempt) throws {
    var next = attempt
    do {
      try next.apply(action, at: now)
    } catch .timeIsUp {
      try records.save(next, after: .submit, rules: reviewRules())
      attempt = next
      throw QuizError.timeIsUp
    }
    try records.save(next, after: action, rules: reviewRules())
    attempt = next
  }

  /// An attempt as it is once it is submitted, here, by the clock or meanwhile elsewhere.
  func submitted(_ attempt: Attempt) throws -> Attempt {
    var submitted = attempt
    do {
      try perform(.submit, on: &submitted)
    } catch QuizError.timeIsUp {
    } catch RecordsError.attemptIsSubmitted {
      return try self.attempt(attempt.plan.id)
    }
    return submitted
  }

  /// The unfinished attempts of the participant who sits there, newest work first; no review of an
  /// earlier day, which today's takes the place of.
  public func openAttempts() throws -> [AttemptSummary] {
    guard let participant else { return [] }
    return try records.openAttempts(by: participant.id, module: module.summary().id).filter {
      $0.kind != .review || calendar.days(from: $0.startedAt, to: now) == 0
    }
  }

  /// An attempt as it was after its newest action; one whose time has run out is submitted first, and
  /// so is one of whose questions the content has none any more.
  /// - Throws: `AppError.questionsGone` for an open attempt at another module; what the records or
  ///   the content throw.
  public func attempt(_ id: UUID) throws -> Attempt {
    let attempt = try records.attempt(id, bank: module.bank())
    guard attempt.isOpen else { return attempt }
    guard attempt.questions.isEmpty else {
      return attempt.secondsLeft(at: now) == 0 ? try submitted(attempt) : attempt
    }
    // An attempt at another module waits for its questions; at this one they are gone for good.
    guard try attempt.plan.module == module.summary().id else { throw AppError.questionsGone }
    return try submitted(attempt)
  }
}

/// What the program refuses, besides what its modules do.
public enum AppError: Error, Hashable, Sendable {
  /// Nobody has given a name yet.
  case nobodyThere
  /// More than one participant has this name.
  case severalNamed(String)
  /// The content has none of an attempt's questions any more.
  case questionsGone
}
