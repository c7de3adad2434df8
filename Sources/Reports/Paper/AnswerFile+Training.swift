import Curriculum
import Quiz
import Tables
import Training

extension Training {
  /// Reads the answers to a session's test from a CSV file; nothing is stored.
  /// - Throws: `SessionError.noSuchTest`, `QuizError`, or what the records throw.
  public func answers(in table: CSVTable, to test: SessionTestID) throws -> AnswerFile {
    let (straight, swapped) = (try paper(test, for: .straight), try paper(test, for: .swapped))
    let forms = try swappedForms(of: test)
    return AnswerFile(
      table,
      itemCount: straight.questions.count,
      roster: try roster(at: test).map {
        AnswerFile.Person(
          number: $0.number, name: $0.participant.name, form: forms[$0.formOrder],
          paper: $0.formOrder == .swapped ? swapped : straight)
      })
  }

  /// The answers of a file beside what was entered before, for each participant; nothing is stored.
  /// - Throws: as `read` does.
  public func sheets(
    of file: AnswerFile, at test: SessionTestID, in language: Language
  ) throws -> [(entry: RosterEntry, sheet: PaperSheet)] {
    let roster = try roster(of: test.session)
    return try file.entries.map { entered in
      let entry = try roster.entry(entered.number)
      return (entry, try read(entered.answers, of: entry, at: test, in: language))
    }
  }

  /// Enters the answers of a file, all or none.
  /// - Parameter reason: as `enter` for answers from paper has it.
  /// - Throws: as `enter` for answers from paper does.
  public func enter(_ file: AnswerFile, at test: SessionTestID, because reason: Reason? = nil)
    throws
  {
    let roster = try roster(of: test.session).keyed(by: \.number)
    let answers = file.entries.compactMap { entry in
      roster[entry.number].map { ($0.id, entry.answers) }
    }
    try enter(answers, at: test, origin: .imported, because: reason)
  }
}
