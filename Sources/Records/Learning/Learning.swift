import Curriculum
import Foundation
internal import GRDB
import Quiz

/// What one participant learns of one module: what is read, and where each question stands.
public struct Learning: Sendable {
  let store: Store
  let participant: ParticipantID
  let module: ModuleID

  var key: Values { ["participantId": participant, "module": module] }

  /// What a table has of it.
  func all<Value>(
    of table: String, order: String = "", _ make: (StoredRow) throws -> Value
  ) throws -> [Value] {
    try store.allRows(
      of: table, "SELECT * FROM \(table) WHERE \(key.condition) \(order)", key.arguments, make)
  }

  /// Where the answered questions stand.
  public func cards() throws -> [QuestionID: ReviewCard] {
    let cards = try all(of: "reviewCard") {
      (try $0.value("question") as QuestionID, try ReviewCard($0))
    }
    // Damaged names may be two to the database and one here.
    return Dictionary(cards) { $1 }
  }

  /// Where one question stands; nil while it is new.
  public func card(of question: QuestionID) throws -> ReviewCard? {
    try store.read { try $0.card(at: key + ["question": question]) }
  }

  /// The questions whose review is due.
  public func due(_ bounds: ReviewRules.DueBounds) throws -> [QuestionID] {
    try store.allRows(
      of: "reviewCard",
      """
      SELECT question FROM reviewCard
      WHERE \(key.condition) AND (lastReviewAt >= ?
        OR dueAt < ? AND phase = 'review' OR dueAt <= ? AND phase <> 'review')
      """,
      key.arguments + [bounds.wrongClock, bounds.endOfDay, bounds.now]
    ) { try $0.value("question") }
  }

  /// How many questions were met for the first time in this time.
  public func newQuestionsMet(in time: Range<Date>) throws -> Int {
    try store.count(
      """
      SELECT COUNT(*) FROM review
      WHERE \(key.condition) AND reviewedAt >= ? AND reviewedAt < ?
        AND phaseBefore IS NULL AND undoneAt IS NULL
      """,
      key.arguments + [time.lowerBound, time.upperBound])
  }

  /// The number of reviews, without those that were undone.
  public func reviewCount() throws -> Int {
    try store.count(
      "SELECT COUNT(*) FROM review WHERE \(key.condition) AND undoneAt IS NULL", key.arguments)
  }

  /// Makes weights the participant's own, and puts the cards where they would stand had they always
  /// been; all of it or nothing, with every review that was noted by then.
  /// - Parameters:
  ///   - scheduler: a scheduler with these weights; nil where those that hold stay.
  ///   - count: the number of reviews that they were fitted to.
  public func adopt(_ scheduler: ReviewScheduler?, count: Int) throws {
    try store.write { database in
      let weights = try scheduler.map { try JSON.text($0.fsrs.weights.values) }
      try database.update(
        "participant",
        ["reviewsAtFit": count] + (weights.map { ["reviewWeights": $0] } ?? [:]),
        where: ["id": participant])
      guard let scheduler else { return }
      var cards: [QuestionID: ReviewCard] = [:]
      try database.eachReview(of: participant, module: module) { entry in
        cards[entry.question] = scheduler.card(
          cards[entry.question], after: entry.rating, at: entry.date, days: entry.elapsedDays)
      }
      for (question, card) in cards { try database.set(card, at: key + ["question": question]) }
    }
  }

  /// The answers of which the participant said how sure they were, the newest first.
  public func certainAnswers() throws -> [CertainAnswer] {
    try store.allRows(
      of: "response",
      """
      SELECT attemptId, item, question, certainty, mark FROM response
      JOIN attempt ON attempt.id = attemptId
      JOIN questionVersion ON questionVersion.id = versionId
      WHERE \(key.condition) AND certainty IS NOT NULL AND mark IS NOT NULL
      ORDER BY answeredAt DESC, item DESC
      """,
      key.arguments
    ) {
      (
        try $0.value("question"), try $0.value("certainty"), try $0.value("mark") as Double >= 1
      )
    }
  }
}
