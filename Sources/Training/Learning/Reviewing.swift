import Curriculum
import Quiz
import Records

/// Spaced repetition.
extension Training {
  /// How somebody's reviews are scheduled: by their own weights, where such were fitted.
  public func reviewRules(of participant: ParticipantID) throws -> ReviewRules {
    ReviewRules(
      scheduler: ReviewScheduler(try reviewSettings(of: participant).weights ?? .standard),
      calendar: calendar)
  }

  /// All that somebody's reviews rest on now.
  public func reviewState(of participant: ParticipantID) throws -> ReviewState {
    ReviewState(
      headers: try module.bank().headers,
      cards: try learning(of: participant).cards(),
      rules: try reviewRules(of: participant), at: now.date)
  }

  /// What is due and new today.
  public func reviewQueue(
    _ state: ReviewState, of participant: ParticipantID
  ) throws -> ReviewQueue {
    let met = try learning(of: participant).newQuestionsMet(in: today)
    return ReviewQueue(
      state, read: try reading(of: participant).read,
      newLimit: try reviewSettings(of: participant).newPerDay - met)
  }

  /// The number of questions that today's review asks; 0 where none is due.
  public func reviewCount(of participant: ParticipantID) throws -> Int {
    let bounds = ReviewRules(calendar: calendar).dueBounds(at: now.date)
    // Most often nothing is, and the questions need not be read.
    let due = try learning(of: participant).due(bounds)
    guard !due.isEmpty else { return 0 }
    return try reviewQueue(reviewState(of: participant), of: participant).countToday
  }

  /// Starts a review of `count` questions of what is due and new; nil for all.
  /// - Throws: `QuizError.noQuestions` when there are none.
  public func startReview(_ count: Int?, by participant: ParticipantID) throws -> Sitting {
    // Before the queue is drawn up: what was begun may not be asked twice.
    try endOpenReviews(of: participant)
    let queue = try reviewQueue(reviewState(of: participant), of: participant)
    return try startReview(queue.round(of: count), by: participant)
  }

  /// Starts a review of those of the questions whose last answer was wrong.
  /// - Throws: `QuizError.noQuestions` when there are none.
  public func startReview(
    ofForgottenAmong questions: Set<QuestionID>, by participant: ParticipantID
  ) throws -> Sitting {
    let queue = ReviewQueue(forgottenIn: try reviewState(of: participant), among: questions)
    return try startReview(queue.entries, by: participant)
  }

  private func startReview(
    _ entries: [ReviewQueue.Entry], by participant: ParticipantID
  ) throws -> Sitting {
    try start(.asking(entries, for: .review, from: module.bank(), newStart()), by: participant)
  }

  /// Ends the reviews that were left, with what was answered.
  private func endOpenReviews(of participant: ParticipantID) throws {
    for summary in try store.attempts.inSelfStudy(by: participant, module: moduleID).open
    where summary.purpose == .review {
      _ = try submit(resume(summary.id))
    }
  }

  /// Gives reviews in their order as they are read.
  /// - Parameter participant: whose; everybody's when nil.
  public func eachReview(
    of participant: ParticipantID?, _ body: (ReviewLogLine) throws -> Void
  ) throws {
    try store.reviews.each(of: participant, module: moduleID, body)
  }
}

/// How somebody's reviews are set.
extension Training {
  public func reviewSettings(of participant: ParticipantID) throws -> ReviewSettings {
    try store.settings.review(of: participant)
  }

  public func setNewPerDay(_ count: Int, for participant: ParticipantID) throws {
    try store.settings.setNewPerDay(count, for: participant)
  }

  public func setDailyGoal(_ count: Int, for participant: ParticipantID) throws {
    try store.settings.setDailyGoal(count, for: participant)
  }

  /// After so many more reviews fitting is offered again.
  private static let reviewsBetweenFits = 200

  /// Whether there are enough reviews to fit the schedule to, and enough new ones since that was done.
  public func canFitWeights(of participant: ParticipantID) throws -> Bool {
    let count = try learning(of: participant).reviewCount()
    let before = try reviewSettings(of: participant).reviewsAtFit
    return count >= FSRSOptimizer.fewestReviews
      && (before == 0 || count >= before + Self.reviewsBetweenFits)
  }

  /// Fits the weights to somebody's reviews, and lets those hold that foresee the newest reviews
  /// better: the fitted or the standard ones.
  public func fitWeights(of participant: ParticipantID) throws -> WeightFitting {
    let learning = try learning(of: participant)
    let log = try store.reviews.log(of: participant, module: moduleID)
    let histories = Dictionary(grouping: log, by: \.question).sorted { $0.key < $1.key }
      .map { _, entries in
        entries.map {
          (date: $0.date, days: $0.elapsedDays, rating: $0.rating)
        }
      }
    guard let optimizer = FSRSOptimizer(histories: histories) else { return .tooFew(log.count) }
    let patience = store.patience
    let fit = patience.watching {
      optimizer.fit {
        Working.tell($0)
        return !patience.isGivenUp
      }
    }
    guard let fit else { return .left }
    let weights = fit.isBetter ? fit.weights : .standard
    let present = try reviewSettings(of: participant).weights ?? .standard
    try learning.adopt(
      weights == present ? nil : ReviewScheduler(weights), count: log.count)
    return fit.isBetter ? .own(fit) : .standard(fit)
  }
}
