import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// Notes what an action in practice or a review means for the schedule of its question: an answer
  /// is a review, taking it back undoes that, and saying how sure one was changes its rating.
  static func noteReview(
    after action: AttemptAction, in attempt: Attempt, rules: ReviewRules, database: Database
  ) throws {
    guard attempt.plan.kind.givesFeedbackAfterEach else { return }
    switch action {
    case .answer(let item, _):
      try undoReview(of: item, in: attempt, database: database)
      try addReview(
        of: item, in: attempt, at: attempt.lastActionAt, rules: rules, database: database)
    case .rate(let item, _):
      guard let date = try undoReview(of: item, in: attempt, database: database) else { return }
      try addReview(of: item, in: attempt, at: date, rules: rules, database: database)
    case .flag, .move, .submit: break
    }
  }

  private static func addReview(
    of item: Int, in attempt: Attempt, at date: Date, rules: ReviewRules, database: Database
  ) throws {
    guard let mark = attempt.mark(of: item) else { return }
    let place = try ReviewPlace(item, of: attempt, in: database)
    let before = try place.card(in: database)
    let rating = ReviewRating(mark: mark, confidence: attempt.entries[item].confidence)
    let card = rules.card(before, after: rating, at: date, seed: attempt.plan.seed &+ UInt64(item))
    var values: [(any DatabaseValueConvertible)?] = [
      place.participant, place.module, place.question, attempt.plan.id.uuidString, date,
      rating.rawValue, rules.days(since: before, at: date), card.interval,
    ]
    values += before?.columnValues ?? ReviewCard.columns.map { _ in nil }
    let columns =
      "participantId, module, question, attemptId, reviewedAt, rating, elapsedDays, interval, "
      + ReviewCard.columns.map { $0 + "Before" }.joined(separator: ", ")
    try database.execute(
      sql: "INSERT INTO review (\(columns)) VALUES (\(databaseQuestionMarks(count: values.count)))",
      arguments: StatementArguments(values))
    try place.set(card, in: database)
  }

  /// Marks the attempt's review of an item as undone, and gives the card back its state before it.
  ///
  /// A review of the same question that another attempt noted since stands, and the card with it.
  /// - Returns: when the review was; nil where there was none.
  @discardableResult
  private static func undoReview(
    of item: Int, in attempt: Attempt, database: Database
  ) throws -> Date? {
    let place = try ReviewPlace(item, of: attempt, in: database)
    guard
      let row = try Row.fetchOne(
        database,
        sql: "SELECT * FROM review WHERE \(ReviewPlace.condition) AND undoneAt IS NULL "
          + "ORDER BY id DESC LIMIT 1",
        arguments: place.arguments),
      row["attemptId"] == attempt.plan.id.uuidString
    else { return nil }
    try database.execute(
      sql: "UPDATE review SET undoneAt = ? WHERE id = ?",
      arguments: [attempt.lastActionAt, row["id"] as Int64])
    try place.set(ReviewCard(row: row, suffix: "Before"), in: database)
    return row["reviewedAt"]
  }
}
