import Curriculum
import Foundation
internal import GRDB
import Quiz

extension Database {
  /// Notes how an item of an attempt went, in the place of what the attempt noted of it before.
  /// - Parameter date: when it was answered; nil where the review stays when it was.
  /// - Returns: the card of its question then; nil where that is new again.
  func noteReview(
    of item: Int, in attempt: Attempt, at date: Date?, _ rules: ReviewRules
  ) throws -> ReviewCard? {
    let owner: ParticipantID? = try firstValue(
      "SELECT participantId FROM attempt WHERE id = ?", [attempt.id])
    guard let owner else { throw StoreError.noSuchAttempt(attempt.id) }
    let start = attempt.plan.start
    let place = ReviewPlace(
      participant: owner, module: start.module, question: attempt.questions[item].id)
    let undone = try undoReview(at: place, of: attempt)
    let before = try card(at: place)
    guard let mark = attempt.mark(of: item), let date = date ?? undone else { return before }
    let rating = ReviewRating(mark: mark, confidence: attempt.entries[item].confidence)
    // Equal seeds move an interval by equal days.
    let card = rules.card(before, after: rating, at: date, seed: start.seed &+ UInt64(item))
    try run(
      """
      INSERT INTO review
        (participantId, module, question, attemptId, reviewedAt, rating, elapsedDays, interval,
         \(ReviewCard.columnsBefore.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      place.arguments + [
        attempt.id, date.milliseconds, rating, rules.days(since: before, at: date),
        card.interval,
      ] + ReviewCard.values(of: before))
    try set(card, at: place)
    return card
  }

  /// Marks the attempt's review of a question as undone, and gives the card back its state before.
  ///
  /// A review of the same question that another attempt noted since stands, and the card with it.
  /// - Returns: when the review was; nil where there was none.
  private func undoReview(at place: ReviewPlace, of attempt: Attempt) throws -> Date? {
    let row = try firstRow(
      of: "review",
      """
      SELECT * FROM review WHERE participantId = ? AND module = ? AND question = ?
        AND undoneAt IS NULL ORDER BY id DESC LIMIT 1
      """,
      place.arguments)
    guard let row, try row.optional("attemptId") == attempt.id else { return nil }
    try run(
      "UPDATE review SET undoneAt = ? WHERE id = ?",
      [attempt.lastActionAt.milliseconds, try row.value("id") as Int64])
    try set(ReviewCard(before: row), at: place)
    return try row.moment("reviewedAt")
  }

  /// The card; nil while the question is new.
  func card(at place: ReviewPlace) throws -> ReviewCard? {
    try firstRow(
      of: "reviewCard",
      "SELECT * FROM reviewCard WHERE participantId = ? AND module = ? AND question = ?",
      place.arguments
    ).map { try ReviewCard($0) }
  }

  /// Stores a card; with nil the question is new again.
  func set(_ card: ReviewCard?, at place: ReviewPlace) throws {
    guard let card else {
      return try run(
        "DELETE FROM reviewCard WHERE participantId = ? AND module = ? AND question = ?",
        place.arguments)
    }
    try run(
      """
      INSERT OR REPLACE INTO reviewCard
        (participantId, module, question, \(ReviewCard.columns.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      place.arguments + ReviewCard.values(of: card))
  }

  func eachReview(
    of participant: ParticipantID?, module: ModuleID, _ body: (ReviewLogLine) throws -> Void
  ) throws {
    try eachRow(
      of: "review",
      // As few columns as are read, since the database sorts them.
      """
      SELECT id, question, reviewedAt, rating, phaseBefore, interval, elapsedDays FROM review
      WHERE module = ?1 AND participantId = COALESCE(?2, participantId) AND undoneAt IS NULL
      ORDER BY reviewedAt, id
      """,
      [module, participant]
    ) { try body(ReviewLogLine($0)) }
  }
}

/// Whose card of which question.
struct ReviewPlace {
  let participant: ParticipantID
  let module: ModuleID
  let question: QuestionID

  fileprivate var arguments: Arguments { [participant, module, question] }
}
