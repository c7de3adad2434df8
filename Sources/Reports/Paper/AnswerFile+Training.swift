import Quiz
import Tables
import Training

extension Training {
  /// Reads the answers to a session's test from a CSV file; nothing is stored.
  /// - Parameter isOverScreen: whether they may be of somebody who took the test on a screen.
  /// - Throws: `SessionError.noSuchTest`, `QuizError`, or what the records throw.
  public func answers(
    in table: CSVTable, to test: SessionTestID, isOverScreen: Bool = false
  ) throws -> AnswerFile {
    let papers = Dictionary(
      uniqueKeysWithValues: try FormOrder.allCases.map { order in
        let paper = try paper(test, for: order)
        let items = zip(paper.questions, paper.plan.items).map {
          PaperItem(question: $0, order: $1.order)
        }
        return (order, items)
      })
    let onScreen = Set(
      try attempts(at: test).filter(\.origin.isTimed).map(\.participant))
    let forms = try swappedForms(of: test)
    return AnswerFile(
      table,
      itemCount: papers[.straight]?.count ?? 0,
      roster: try roster(of: test.session).map {
        AnswerFile.Person(
          number: $0.number, name: $0.participant.name,
          isOnScreen: !isOverScreen && onScreen.contains($0.id), form: forms[$0.formOrder],
          items: papers[$0.formOrder] ?? [])
      })
  }

  /// Enters the answers of a file, all or none.
  /// - Parameter overScreen: why they take the place of what was answered on a screen, and by whom;
  ///   nil where they don't.
  /// - Throws: as `enter` for answers from paper does.
  public func enter(
    _ file: AnswerFile, at test: SessionTestID,
    overScreen: (reason: String, trainer: Trainer)? = nil
  ) throws {
    let ids = Dictionary(
      try roster(of: test.session).map { ($0.number, $0.id) },
      uniquingKeysWith: { first, _ in first })
    let answers = file.entries.compactMap { entry in ids[entry.number].map { ($0, entry.answers) } }
    try enter(answers, at: test, origin: .imported, overScreen: overScreen)
  }
}
