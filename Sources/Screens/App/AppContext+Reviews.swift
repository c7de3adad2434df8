import Curriculum
import Foundation
import Quiz
import Records

extension AppContext {
  /// How the reviews of the participant who sits there are scheduled: by their own weights, where
  /// such were fitted.
  public func reviewRules() throws -> ReviewRules {
    let weights = try participant.flatMap { try records.reviewWeights(of: $0.id) } ?? .standard
    return ReviewRules(scheduler: ReviewScheduler(fsrs: FSRS(weights: weights)), calendar: calendar)
  }

  /// Where the questions answered by the participant who sits there stand, by id.
  func reviewCards() throws -> [QuestionID: ReviewCard] {
    guard let participant else { return [:] }
    return try records.reviewCards(of: participant.id, module: module.summary().id)
  }

  /// All that reviews rest on now.
  public func reviewState() throws -> ReviewState {
    ReviewState(
      headers: try module.bank().headers, cards: try reviewCards(), rules: try reviewRules(),
      at: now)
  }

  /// What is due and new today.
  public func reviewQueue(_ state: ReviewState) throws -> ReviewQueue {
    guard let participant else { return ReviewQueue(state, read: [], newLimit: 0) }
    let id = try module.summary().id
    let met = try records.newQuestionsMet(
      by: participant.id, module: id, since: calendar.start(ofDay: calendar.day(of: now)))
    return ReviewQueue(
      state, read: try records.statementsRead(by: participant.id, module: id),
      newLimit: try newPerDay() - met)
  }

  /// The number of reviews that are due, without a look at the questions.
  func dueCount() throws -> Int {
    let cards = try reviewCards()
    guard !cards.isEmpty else { return 0 }
    let rules = try reviewRules()
    return cards.values.count { rules.isDue($0, at: now) }
  }

  /// Starts a review of the first `count` questions of what is due and new; nil for all.
  /// - Throws: `QuizError.noQuestions` when there are none.
  func startReview(_ count: Int?) throws -> Attempt {
    // Before the queue is drawn up: what was begun may not be asked twice.
    try endOpenReviews()
    let entries = try reviewQueue(reviewState()).entries
    return try start(Array(entries.prefix(count ?? entries.count)), as: .review)
  }

  /// Starts a review of those of the questions whose last answer was wrong.
  /// - Throws: `QuizError.noQuestions` when there are none.
  func startReview(ofForgottenAmong questions: Set<QuestionID>) throws -> Attempt {
    let queue = ReviewQueue(forgottenIn: try reviewState(), among: questions)
    return try start(queue.entries, as: .review)
  }

  /// Starts practice of what was picked for it.
  func startPractice(_ selection: AdaptiveSelection) throws -> Attempt {
    try start(selection.entries, as: .practice)
  }

  private func start(_ entries: [ReviewQueue.Entry], as kind: AttemptPlan.Kind) throws -> Attempt {
    try store(
      .asking(
        entries, kind: kind, from: module.bank(), module: module.outline().id, seed: makeSeed(),
        id: makeID(), at: now))
  }

  /// Ends the reviews that were left, with what was answered.
  private func endOpenReviews() throws {
    guard let participant else { return }
    let open = try records.openAttempts(by: participant.id, module: module.summary().id)
    for summary in open where summary.kind == .review {
      var attempt = try attempt(summary.id)
      if attempt.isOpen { try perform(.submit, on: &attempt) }
    }
  }
}

extension AppContext {
  /// How many new questions a day's reviews may bring.
  static let newPerDayChoices = [0, 3, 5, 10, 20]
  private static let newPerDaySetting = "newPerDay"
  private static let usualNewPerDay = 5

  /// How many new questions a day's reviews bring at most.
  func newPerDay() throws -> Int {
    try records.setting(Self.newPerDaySetting).flatMap { Int($0) } ?? Self.usualNewPerDay
  }

  /// Chooses the next higher number of new questions a day, after the highest the lowest.
  func raiseNewPerDay() throws {
    let present = try newPerDay()
    try records.set(Self.newPerDaySetting, to: String(Self.newPerDayChoices.following(present)))
  }
}
