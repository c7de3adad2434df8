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
    let place: Values = [
      "participantId": owner, "module": start.module, "question": attempt.questions[item].id,
    ]
    let undone = try undoReview(at: place, of: attempt)
    let before = try card(at: place)
    guard let mark = attempt.mark(of: item), let date = date ?? undone else { return before }
    let rating = ReviewRating(mark: mark, confidence: attempt.entries[item].confidence)
    // Equal seeds move an interval by equal days.
    let card = rules.card(before, after: rating, at: date, seed: start.seed &+ UInt64(item))
    try insert(
      into: "review",
      place + [
        "attemptId": attempt.id, "reviewedAt": date, "rating": rating,
        "elapsedDays": rules.days(since: before, at: date), "interval": card.interval,
      ] + (before.map { $0.values(in: ReviewCard.columnsBefore) } ?? [:]))
    try set(card, at: place)
    return card
  }

  /// Marks the attempt's review of a question as undone, and gives the card back its state before.
  ///
  /// A review of the same question that another attempt noted since stands, and the card with it.
  /// - Returns: when the review was; nil where there was none.
  private func undoReview(at place: Values, of attempt: Attempt) throws -> Date? {
    let row = try firstRow(
      of: "review",
      """
      SELECT * FROM review WHERE \(place.condition)
        AND undoneAt IS NULL ORDER BY id DESC LIMIT 1
      """,
      place.arguments)
    guard let row, try row.optional("attemptId") == attempt.id else { return nil }
    try update(
      "review", ["undoneAt": attempt.lastActionAt],
      where: ["id": try row.value("id") as Int64])
    try set(ReviewCard(before: row), at: place)
    return try row.value("reviewedAt")
  }

  /// The card; nil while the question is new.
  func card(at place: Values) throws -> ReviewCard? {
    try firstRow(
      of: "reviewCard", "SELECT * FROM reviewCard WHERE \(place.condition)", place.arguments
    ).map { try ReviewCard($0) }
  }

  /// Stores a card; with nil the question is new again.
  func set(_ card: ReviewCard?, at place: Values) throws {
    guard let card else { return try delete(from: "reviewCard", where: place) }
    try put(into: "reviewCard", at: place, card.values(in: ReviewCard.columns))
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
