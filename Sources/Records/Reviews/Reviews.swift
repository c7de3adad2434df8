import Curriculum
import Foundation
internal import GRDB
import Quiz

/// Where each participant stands with each question, and how that came about.
public struct Reviews: Sendable {
  let store: Store

  /// Where a participant's answered questions stand.
  public func cards(
    of participant: ParticipantID, module: ModuleID
  ) throws -> [QuestionID: ReviewCard] {
    let cards = try store.allRows(
      of: "reviewCard", "SELECT * FROM reviewCard WHERE participantId = ? AND module = ?",
      [participant, module]
    ) { (try $0.value("question") as QuestionID, try ReviewCard($0)) }
    // Damaged names may be two to the database and one here.
    return Dictionary(cards) { $1 }
  }

  /// Where one question stands; nil while it is new.
  public func card(
    of question: QuestionID, participant: ParticipantID, module: ModuleID
  ) throws -> ReviewCard? {
    let place = ReviewPlace(participant: participant, module: module, question: question)
    return try store.read { try $0.card(at: place) }
  }

  /// A participant's questions whose review is due.
  public func due(
    of participant: ParticipantID, module: ModuleID, _ bounds: ReviewRules.DueBounds
  ) throws -> [QuestionID] {
    try store.allRows(
      of: "reviewCard",
      """
      SELECT question FROM reviewCard
      WHERE participantId = ? AND module = ? AND (lastReviewAt >= ?
        OR dueAt < ? AND phase = 'review' OR dueAt <= ? AND phase <> 'review')
      """,
      [
        participant, module, bounds.wrongClock.milliseconds, bounds.endOfDay.milliseconds,
        bounds.now.milliseconds,
      ]
    ) { try $0.value("question") }
  }

  /// How many questions a participant has met for the first time in this time.
  public func newQuestionsMet(
    by participant: ParticipantID, module: ModuleID, in time: Range<Date>
  ) throws -> Int {
    try store.count(
      """
      SELECT COUNT(*) FROM review
      WHERE participantId = ? AND module = ? AND reviewedAt >= ? AND reviewedAt < ?
        AND phaseBefore IS NULL AND undoneAt IS NULL
      """,
      [participant, module, time.lowerBound.milliseconds, time.upperBound.milliseconds])
  }

  /// The number of a participant's reviews, without those that were undone.
  public func count(of participant: ParticipantID, module: ModuleID) throws -> Int {
    try store.count(
      """
      SELECT COUNT(*) FROM review
      WHERE participantId = ? AND module = ? AND undoneAt IS NULL
      """,
      [participant, module])
  }

  /// Gives a participant's reviews in their order as they are read, without those that were undone;
  /// all participants' when nil.
  public func each(
    of participant: ParticipantID? = nil, module: ModuleID,
    _ body: (ReviewLogLine) throws -> Void
  ) throws {
    try store.read { try $0.eachReview(of: participant, module: module, body) }
  }

  /// The same as a list.
  public func log(
    of participant: ParticipantID? = nil, module: ModuleID
  ) throws -> [ReviewLogLine] {
    var lines: [ReviewLogLine] = []
    try each(of: participant, module: module) { lines.append($0) }
    return lines
  }

  /// Makes weights a participant's own, and puts the cards where they would stand had they always
  /// been; all of it or nothing, with every review that was noted by then.
  /// - Parameter scheduler: a scheduler with these weights; nil where those that hold stay.
  /// - Parameter count: the number of reviews that they were fitted to.
  public func adopt(
    _ scheduler: ReviewScheduler?, count: Int, for participant: ParticipantID, module: ModuleID
  ) throws {
    try store.write { database in
      try database.run(
        "UPDATE participant SET reviewsAtFit = ? WHERE id = ?", [count, participant])
      guard let scheduler else { return }
      try database.run(
        "UPDATE participant SET reviewWeights = ? WHERE id = ?",
        [try JSON.text(scheduler.fsrs.weights.values), participant])
      var cards: [QuestionID: ReviewCard] = [:]
      try database.eachReview(of: participant, module: module) { entry in
        cards[entry.question] = scheduler.card(
          cards[entry.question], after: entry.rating, at: entry.date, days: entry.elapsedDays)
      }
      for (question, card) in cards {
        try database.set(
          card, at: ReviewPlace(participant: participant, module: module, question: question))
      }
    }
  }

  /// How many questions a participant has answered in this time, whatever for.
  public func answeredCount(
    by participant: ParticipantID, in time: Range<Date>
  ) throws -> Int {
    try store.count(
      """
      SELECT COUNT(*) FROM response JOIN attempt ON attempt.id = attemptId
      WHERE participantId = ? AND lastActionAt >= ?2 AND answeredAt >= ?2 AND answeredAt < ?
      """,
      [participant, time.lowerBound.milliseconds, time.upperBound.milliseconds])
  }

  /// The answers of which a participant said how sure they were, the newest first.
  public func certainAnswers(
    by participant: ParticipantID, module: ModuleID
  ) throws -> [CertainAnswer] {
    try store.allRows(
      of: "response",
      """
      SELECT attemptId, item, question, certainty, mark FROM response
      JOIN attempt ON attempt.id = attemptId
      JOIN questionVersion ON questionVersion.id = versionId
      WHERE participantId = ? AND module = ? AND certainty IS NOT NULL AND mark IS NOT NULL
      ORDER BY answeredAt DESC, item DESC
      """,
      [participant, module]
    ) {
      CertainAnswer(
        try $0.value("question"), try $0.value("certainty"),
        isRight: try $0.value("mark") as Double >= 1)
    }
  }

  /// Moments at which a participant answered a question or finished a lesson: one of every ten
  /// minutes with such work at least, which is enough to tell the days.
  public func studyMoments(of participant: ParticipantID) throws -> [Date] {
    try store.read { database in
      try database.allRows(
        of: "response",
        """
        SELECT attemptId, item, MIN(answeredAt) AS answeredAt
        FROM response JOIN attempt ON attempt.id = attemptId
        WHERE participantId = ? AND answeredAt IS NOT NULL GROUP BY answeredAt / 600000
        """,
        [participant]
      ) { try $0.moment("answeredAt") }
        + database.allRows(
          of: "lessonProgress",
          """
          SELECT participantId, module, statement, MIN(readAt) AS readAt FROM lessonProgress
          WHERE participantId = ? AND place IS NULL GROUP BY readAt / 600000
          """,
          [participant]
        ) { try $0.moment("readAt") }
    }
  }
}
