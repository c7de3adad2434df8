import Curriculum
import Quiz
import Tables
import Training

extension Training {
  /// Reads the answers to a session's test from a CSV file; nothing is stored.
  /// - Throws: `SessionError.noSuchTest`, `QuizError`, or what the records throw.
  public func answers(in table: CSVTable, to test: SessionTestID) throws -> AnswerFile {
    let (straight, swapped) = (try paper(test, for: .straight), try paper(test, for: .swapped))
    let paper = { (order: FormOrder) in order == .swapped ? swapped : straight }
    let forms = try swappedForms(of: test)
    return AnswerFile(
      table,
      itemCount: straight.questions.count,
      roster: try roster(at: test).map {
        AnswerFile.Person(
          number: $0.number, name: $0.participant.name, form: forms[$0.formOrder],
          paper: paper($0.formOrder))
      }, forms: forms.reduce(into: [:]) { $0[$1.value] = paper($1.key) })
  }

  /// Whose form a line of a file is of; nil where it names none.
  private func order(
    of entry: AnswerFile.Entry, by forms: [FormOrder: Question.Form]
  ) -> FormOrder? {
    entry.form.flatMap { form in forms.first { $0.value == form }?.key }
  }

  /// The answers of a file beside what was entered before, for each participant; nothing is stored.
  /// - Throws: as `read` does.
  public func sheets(
    of file: AnswerFile, at test: SessionTestID, in language: Language
  ) throws -> [(entry: RosterEntry, sheet: PaperSheet)] {
    let roster = try roster(of: test.session)
    let forms = try swappedForms(of: test)
    return try file.entries.map { entered in
      let entry = try roster.entry(entered.number)
      let order = order(of: entered, by: forms)
      return (entry, try read(entered.answers, of: entry, on: order, at: test, in: language))
    }
  }

  /// Enters the answers of a file, all or none.
  /// - Parameter reason: as `enter` for answers from paper has it.
  /// - Throws: as `enter` for answers from paper does.
  public func enter(_ file: AnswerFile, at test: SessionTestID, because reason: Reason? = nil)
    throws
  {
    let roster = try roster(of: test.session).keyed(by: \.number)
    let forms = try swappedForms(of: test)
    let entries = file.entries.compactMap { entry in
      roster[entry.number].map {
        (id: $0.id, answers: entry.answers, order: order(of: entry, by: forms))
      }
    }
    try enter(
      entries.map { ($0.id, $0.answers) }, at: test,
      on: entries.reduce(into: [:]) { $0[$1.id] = $1.order }, origin: .imported, because: reason)
  }
}
