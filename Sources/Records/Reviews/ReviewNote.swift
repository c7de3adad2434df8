import Curriculum
import Foundation
import GRDB
import Quiz

/// What an action means for the reviews of its question.
public struct ReviewNote: Sendable {
  /// What is to be noted.
  public enum Change: Hashable, Sendable {
    /// The question was answered.
    case answered(ReviewRating)
    /// How sure the answer was is said anew; the review stays when it was.
    case rated(ReviewRating)
    /// The answer was taken back.
    case takenBack
  }

  public var question: QuestionID
  public var change: Change
  public var rules: ReviewRules
  /// Equal seeds move an interval by equal days.
  public var seed: UInt64

  public init(question: QuestionID, change: Change, rules: ReviewRules, seed: UInt64) {
    self.question = question
    self.change = change
    self.rules = rules
    self.seed = seed
  }
}

extension Database {
  /// Notes a review, and gives the card as it stands then; nil where the question is new again.
  func note(_ note: ReviewNote, of attempt: Attempt) throws -> ReviewCard? {
    let owner: ParticipantID? = try firstValue(
      "SELECT participantId FROM attempt WHERE id = ?", [attempt.id])
    // A review that ended without an answer is gone, and with it what could be noted.
    guard let owner else { return nil }
    let place = ReviewPlace(
      participant: owner, module: attempt.plan.start.module, question: note.question)
    let undone = try undoReview(at: place, of: attempt)
    switch note.change {
    case .answered(let rating):
      return try addReview(rating, at: attempt.lastActionAt, place, note, attempt)
    case .rated(let rating):
      guard let undone else { return try card(at: place) }
      return try addReview(rating, at: undone, place, note, attempt)
    case .takenBack: return try card(at: place)
    }
  }

  private func addReview(
    _ rating: ReviewRating, at date: Date, _ place: ReviewPlace, _ note: ReviewNote,
    _ attempt: Attempt
  ) throws -> ReviewCard {
    let before = try card(at: place)
    let card = note.rules.card(before, after: rating, at: date, seed: note.seed)
    try run(
      """
      INSERT INTO review
        (participantId, module, question, attemptId, reviewedAt, rating, elapsedDays, interval,
         \(ReviewCard.columnsBefore.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      place.arguments + [
        attempt.id, date.milliseconds, rating.rawValue, note.rules.days(since: before, at: date),
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

  fileprivate var arguments: StatementArguments { [participant, module, question] }
}
