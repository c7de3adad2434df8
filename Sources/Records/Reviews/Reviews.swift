import Curriculum
import Foundation
internal import GRDB
import Quiz

/// What was reviewed, and when somebody studied.
public struct Reviews: Sendable {
  let store: Store

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

  /// How many questions a participant has answered in this time, whatever for.
  public func answeredCount(
    by participant: ParticipantID, in time: Range<Date>
  ) throws -> Int {
    try store.count(
      """
      SELECT COUNT(*) FROM response JOIN attempt ON attempt.id = attemptId
      WHERE participantId = ? AND lastActionAt >= ?2 AND answeredAt >= ?2 AND answeredAt < ?
      """,
      [participant, time.lowerBound, time.upperBound])
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
      ) { try $0.value("answeredAt") }
        + database.allRows(
          of: "lessonProgress",
          """
          SELECT participantId, module, statement, MIN(readAt) AS readAt FROM lessonProgress
          WHERE participantId = ? AND place IS NULL GROUP BY readAt / 600000
          """,
          [participant]
        ) { try $0.value("readAt") }
    }
  }
}
