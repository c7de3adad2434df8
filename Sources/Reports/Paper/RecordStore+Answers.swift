import Curriculum
import Foundation
import Quiz
import Records
import Tables

extension RecordStore {
  /// Reads the answers to a session's test from a CSV file; nothing is stored.
  /// - Parameter makeID: gives the id of each attempt.
  /// - Returns: the file, and a submitted attempt for each of its lines that is in order.
  /// - Throws: `SessionError.noSuchTest`, `QuizError`, or what the records throw.
  public func answers(
    in table: CSVTable, to kind: AttemptPlan.Kind, of session: TrainingSession,
    outline: ModuleOutline, bank: QuestionBank, at now: Date, makeID: () -> UUID = UUID.init
  ) throws -> (file: AnswerFile, attempts: [(participant: UUID, attempt: Attempt)]) {
    func plan() throws -> AttemptPlan {
      try session.paperPlan(kind, outline: outline, bank: bank, id: makeID(), at: now)
    }
    let test = Attempt(plan: try plan(), bank: bank)
    let onScreen = Set(
      try sessionAttempts(session.id, kind: kind).filter { $0.origin == .screen }
        .map(\.participant))
    let roster = try roster(of: session.id)
    let file = AnswerFile(
      table,
      items: zip(test.questions, test.plan.items).map {
        PaperItem(question: $0, order: $1.order)
      },
      roster: roster.map {
        .init(
          number: $0.number, name: $0.participant.name, isOnScreen: onScreen.contains($0.id))
      })
    let ids = Dictionary(roster.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
    return (
      file,
      try file.entries.compactMap { entry in
        try ids[entry.number].map { ($0, try .onPaper(plan(), bank: bank, answers: entry.answers)) }
      }
    )
  }
}
