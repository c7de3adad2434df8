import Curriculum
import Foundation
internal import GRDB
import Quiz

/// Keeps each question once for each of the ways in which it was ever asked.
struct QuestionVersions {
  private var known: [QuestionID: (question: Question, id: QuestionVersionID)] = [:]

  /// The version of a question as it is now, which is stored where it is new.
  mutating func id(of question: Question, in database: Database) throws -> QuestionVersionID {
    if let known = known[question.id], known.question == question { return known.id }
    let body = try JSON.text(question)
    let id = QuestionVersionID(String(sha256(of: body).prefix(32)))
    try database.put(
      into: "questionVersion",
      at: ["id": id, "question": question.id, "statement": question.statement, "body": body])
    known[question.id] = (question, id)
    return id
  }
}
