import Curriculum
import Quiz
import Records

/// Practice and exams that somebody takes alone.
extension Training {
  /// - Throws: `QuizError` when no question fits, or what the content throws.
  public func startPractice(
    _ filter: PracticeFilter, by participant: ParticipantID, seed: UInt64? = nil
  ) throws -> Sitting {
    try start(.practice(filter, from: module.bank(), newStart(seed: seed)), by: participant)
  }

  /// Starts practice of what was picked for it.
  public func startPractice(
    _ selection: AdaptiveSelection, by participant: ParticipantID
  ) throws -> Sitting {
    try start(
      .asking(selection.entries, for: .practice, from: module.bank(), newStart()),
      by: participant)
  }

  /// Starts practice of these questions, each once, in their order.
  public func startPractice(
    of questions: [QuestionID], by participant: ParticipantID
  ) throws -> Sitting {
    try start(
      .asking(questions.compactMap(module.bank().question), for: .practice, newStart()),
      by: participant)
  }

  /// Starts practice of what somebody answered wrong when it came last.
  /// - Throws: `QuizError.noQuestions` when nothing of it fits, or what the content throws.
  public func startPractice(
    ofWrong filter: PracticeFilter, by participant: ParticipantID
  ) throws -> Sitting {
    let wrong = try Set(wrongQuestions(of: participant))
    let fitting = try module.bank().headers.filter { wrong.contains($0.id) && filter.admits($0) }
    return try startPractice(of: fitting.prefix(filter.count).map(\.id), by: participant)
  }

  /// The questions that somebody answered wrong when they came last, in practice or in a review.
  public func wrongQuestions(of participant: ParticipantID) throws -> [QuestionID] {
    let state = try reviewState(of: participant)
    return state.questions.map(\.id).filter { state.cards[$0]?.lastRating == .again }
  }

  /// Picks what practice needs most, by how well the statements are known.
  public func adaptiveSelection(
    _ count: Int, for participant: ParticipantID
  ) throws -> (AdaptiveSelection, Mastery) {
    let state = try reviewState(of: participant)
    let mastery = Mastery(state)
    var generator = SeededGenerator(seed: world.makeSeed())
    return (
      AdaptiveSelection(count, in: state, mastery: mastery, using: &generator), mastery
    )
  }

  /// - Parameter isTimed: whether the blueprint's time limit holds.
  /// - Throws: `QuizError` when the bank can't fill the blueprint, or what the content throws.
  public func startExam(
    _ blueprint: Blueprint, isTimed: Bool = true, by participant: ParticipantID
  ) throws -> Sitting {
    let terms = Terms(
      minutes: isTimed ? blueprint.minutes : nil, passMark: blueprint.passMark)
    return try start(
      .test(blueprint, for: .test(blueprint.id, terms), from: module.bank(), newStart()),
      by: participant)
  }

  /// The unfinished attempts of somebody, newest work first; no review of an earlier day, which
  /// today's takes the place of.
  public func openAttempts(of participant: ParticipantID) throws -> [AttemptSummary] {
    try selfStudy(of: participant).open
  }

  /// The unfinished attempts of somebody, and the exam that was handed in last.
  func selfStudy(
    of participant: ParticipantID
  ) throws -> (open: [AttemptSummary], lastExam: AttemptSummary?) {
    let today = calendar.day(of: now.date)
    var found = try store.attempts.inSelfStudy(by: participant, module: moduleID)
    found.open.removeAll { $0.purpose == .review && calendar.day(of: $0.startedAt) != today }
    return found
  }

  /// Leaves an unfinished attempt for good: its other questions are asked no more, and what was
  /// answered in it still counts.
  public func leaveForGood(_ id: AttemptID) throws { try store.attempts.leaveForGood(id) }

  /// Leaves a round in which nothing was answered for good, unless it goes on at another place.
  public func leaveEmpty(_ sitting: Sitting) throws {
    try store.attempts.leaveForGood(sitting.attempt.id, ifEmptyAt: sitting.holder)
  }

  /// What went before an exam that has ended: the last by its blueprint, and the best.
  ///
  /// Scores of practice and of reviews say nothing of each other: what was chosen, was wrong or is due is
  /// asked there.
  public func earlierRounds(
    before attempt: Attempt, by participant: ParticipantID
  ) throws -> EarlierRounds? {
    guard let blueprint = attempt.plan.purpose.blueprint else { return nil }
    let rounds = try attempts(of: participant).filter {
      $0.id != attempt.id && !$0.isOpen && $0.purpose.blueprint == blueprint
        && $0.startedAt <= attempt.plan.start.date
    }
    let scores = rounds.map(\.percentage)
    guard let last = scores.first, let best = scores.max() else { return nil }
    return EarlierRounds(last: last, best: best)
  }

  /// Somebody's attempts at self-study of this module, the newest first; the tests of a session are the
  /// trainer's to show.
  public func attempts(of participant: ParticipantID) throws -> [AttemptSummary] {
    let module = try moduleID
    return try store.attempts.by(participant).filter {
      $0.module == module && $0.purpose.sessionTest == nil
    }
  }

  /// Gives attempts one after the other as they are read: by name, then the newest first; without the
  /// number of unseen items.
  /// - Parameter participant: whose; everybody's when nil.
  public func eachAttempt(
    of participant: ParticipantID?, _ body: (AttemptSummary) throws -> Void
  ) throws {
    try store.attempts.each(by: participant, body)
  }
}

/// What somebody scored before, in percent, 0…100.
public struct EarlierRounds: Hashable, Sendable {
  public let last: Double
  public let best: Double
}
