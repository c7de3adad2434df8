import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// Where a participant's answered questions stand, by question's id.
  public func reviewCards(
    of participant: UUID, module: ModuleID
  ) throws -> [QuestionID: ReviewCard] {
    try read { database in
      var cards: [QuestionID: ReviewCard] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT * FROM reviewCard WHERE participantId = ? AND module = ?",
        arguments: [participant.uuidString, module])
      while let row = try rows.next() { cards[row["question"]] = ReviewCard(row: row) }
      return cards
    }
  }

  /// How many questions a participant has met for the first time since `date`.
  public func newQuestionsMet(
    by participant: UUID, module: ModuleID, since date: Date
  ) throws -> Int {
    try read {
      try Int.fetchOne(
        $0,
        sql: """
          SELECT COUNT(*) FROM review
          WHERE participantId = ? AND module = ? AND reviewedAt >= ? AND phaseBefore IS NULL
            AND undoneAt IS NULL
          """,
        arguments: [participant.uuidString, module, date]) ?? 0
    }
  }

  /// The number of a participant's reviews, without those that were undone.
  public func reviewCount(of participant: UUID, module: ModuleID) throws -> Int {
    try read {
      try Int.fetchOne(
        $0,
        sql: "SELECT COUNT(*) FROM review "
          + "WHERE participantId = ? AND module = ? AND undoneAt IS NULL",
        arguments: [participant.uuidString, module]) ?? 0
    }
  }

  /// A participant's reviews in their order, without those that were undone; all participants' when
  /// nil.
  public func reviewLog(of participant: UUID? = nil, module: ModuleID) throws -> [ReviewLogEntry] {
    try read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT * FROM review
          WHERE module = ? AND (participantId = ? OR ? IS NULL) AND undoneAt IS NULL
          ORDER BY reviewedAt, id
          """,
        arguments: [module, participant?.uuidString, participant?.uuidString]
      ).compactMap(Self.logEntry)
    }
  }

  private static func logEntry(_ row: Row) -> ReviewLogEntry? {
    guard let participant = UUID(uuidString: row["participantId"]),
      let rating = ReviewRating(rawValue: row["rating"])
    else { return nil }
    return ReviewLogEntry(
      participant: participant, question: row["question"], date: row["reviewedAt"], rating: rating,
      before: ReviewCard(row: row, suffix: "Before"), elapsedDays: row["elapsedDays"],
      interval: row["interval"])
  }

  /// Moments at which a participant answered a question or finished a lesson: one of every ten
  /// minutes with such work at least, which is enough to tell the days.
  public func studyMoments(of participant: UUID) throws -> [Date] {
    try read {
      try Date.fetchAll(
        $0,
        sql: """
          SELECT MIN(moment) FROM (
            SELECT answeredAt AS moment FROM response JOIN attempt ON attempt.id = attemptId
              WHERE participantId = ? AND answeredAt IS NOT NULL
            UNION ALL SELECT readAt FROM lessonProgress WHERE participantId = ?)
          GROUP BY SUBSTR(moment, 1, 15)
          """,
        arguments: [participant.uuidString, participant.uuidString])
    }
  }
}
