import Curriculum
import Foundation
import GRDB
import Quiz

/// Whose card of which question.
struct ReviewPlace {
  let participant: String
  let module: ModuleID
  let question: QuestionID

  /// What finds its rows, with `arguments`.
  static let condition = "participantId = ? AND module = ? AND question = ?"

  init(participant: UUID, module: ModuleID, question: QuestionID) {
    self.participant = participant.uuidString
    self.module = module
    self.question = question
  }

  /// The place of an attempt's item.
  init(_ item: Int, of attempt: Attempt, in database: Database) throws {
    guard
      let participant = try String.fetchOne(
        database, sql: "SELECT participantId FROM attempt WHERE id = ?",
        arguments: [attempt.plan.id.uuidString])
    else { throw RecordsError.noSuchAttempt(attempt.plan.id) }
    self.participant = participant
    self.module = attempt.plan.module
    self.question = attempt.questions[item].id
  }

  var arguments: StatementArguments { [participant, module, question] }

  /// The card, or nil while the question is new.
  func card(in database: Database) throws -> ReviewCard? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM reviewCard WHERE \(Self.condition)", arguments: arguments
    ).flatMap { ReviewCard(row: $0) }
  }

  /// Puts a card there; with nil the question is new again.
  func set(_ card: ReviewCard?, in database: Database) throws {
    guard let card else {
      try database.execute(
        sql: "DELETE FROM reviewCard WHERE \(Self.condition)", arguments: arguments)
      return
    }
    let values = [participant, module, question] + card.columnValues
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO reviewCard
          (participantId, module, question, \(ReviewCard.columns.joined(separator: ", ")))
        VALUES (\(databaseQuestionMarks(count: values.count)))
        """,
      arguments: StatementArguments(values))
  }
}
