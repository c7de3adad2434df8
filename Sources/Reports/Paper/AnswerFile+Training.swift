import Quiz
import Tables
import Training

extension Training {
  /// Reads the answers to a session's test from a CSV file; nothing is stored.
  /// - Throws: `SessionError.noSuchTest`, `QuizError`, or what the records throw.
  public func answers(in table: CSVTable, to test: SessionTestID) throws -> AnswerFile {
    let paper = try paper(test)
    let onScreen = Set(
      try attempts(at: test).filter { $0.origin == .screen || $0.origin == .phone }
        .map(\.participant))
    return AnswerFile(
      table,
      items: zip(paper.questions, paper.plan.items).map {
        PaperItem(question: $0, order: $1.order)
      },
      roster: try roster(of: test.session).map {
        AnswerFile.Person(
          number: $0.number, name: $0.participant.name, isOnScreen: onScreen.contains($0.id))
      })
  }

  /// Enters the answers of a file, all or none.
  /// - Throws: as `enter` for answers from paper does.
  public func enter(_ file: AnswerFile, at test: SessionTestID) throws {
    let ids = Dictionary(
      try roster(of: test.session).map { ($0.number, $0.id) },
      uniquingKeysWith: { first, _ in first })
    try enter(
      file.entries.compactMap { entry in ids[entry.number].map { ($0, entry.answers) } },
      at: test, origin: .imported)
  }
}
