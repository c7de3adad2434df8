import Curriculum
import Foundation
import Quiz
import Tables

extension RecordStore {
  /// Reads the answers to a session's test from a CSV file; nothing is stored.
  /// - Parameter makeID: gives the id of each attempt.
  /// - Throws: `SessionError.noSuchTest`, `QuizError`, or what the records throw.
  public func answers(
    in table: CSVTable, to kind: AttemptPlan.Kind, of session: TrainingSession,
    outline: ModuleOutline, bank: QuestionBank, at now: Date, makeID: () -> UUID = UUID.init
  ) throws -> AnswerFile {
    func plan() throws -> AttemptPlan {
      try session.paperPlan(kind, outline: outline, bank: bank, id: makeID(), at: now)
    }
    let onScreen = try sessionAttempts(session.id, kind: kind)
      .filter { $0.origin == .screen }.map(\.participant)
    return try AnswerFile(
      table, itemCount: plan().items.count, roster: roster(of: session.id),
      onScreen: Set(onScreen)
    ) { try Attempt.onPaper(plan(), bank: bank, answers: $0) }
  }
}
