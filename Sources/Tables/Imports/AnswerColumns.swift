import Curriculum
import Quiz

/// Which column of a file of answers holds what.
struct AnswerColumns {
  private enum Name: Hashable {
    case number, name, answers, form
    case item(Int)

    init?(heading: String, hasForms: Bool) {
      switch heading {
      case "bentuk" where hasForms, "form" where hasForms: self = .form
      case "jawaban", "answers", "answer": self = .answers
      case "nomor daftar hadir", "no daftar hadir", "number on the roster":
        self = .number
      default:
        let item = heading.wholeMatch(
          of: /(?:(?:soal|butir|no|nomor|question|item|q) ?)?([0-9]{1,4})/)
        switch (item.flatMap { Int($0.1) }, RosterColumn(heading: heading)) {
        case (let number?, _): self = .item(number)
        case (nil, .number): self = .number
        case (nil, .name): self = .name
        default: return nil
        }
      }
    }
  }

  private let columns: Columns<Name>
  private let itemCount: Int
  /// The papers of all forms; empty where there is one.
  private let forms: [Question.Form: Attempt]
  /// The numbers of items that the test does not have.
  private let strangers: [Int]

  init(_ header: [String], itemCount: Int, forms: [Question.Form: Attempt]) {
    var strangers: [Int] = []
    self.columns = Columns(header) { heading in
      let name = Name(heading: heading, hasForms: !forms.isEmpty)
      if case .item(let item) = name, !(1...max(1, itemCount)).contains(item) {
        strangers.append(item)
      }
      return name
    }
    self.itemCount = itemCount
    self.forms = forms
    self.strangers = strangers
  }

  var unknown: [String] { columns.unknown }

  /// What is wrong with the header.
  var mistakes: [LineProblem.Kind] {
    let items = 1...max(1, itemCount)
    let missing = items.filter { columns[.item($0)] == nil }
    let hasAnswers = columns[.answers] != nil
    return (columns[.number] == nil && columns[.name] == nil ? [.noPersonColumn] : [])
      + (hasAnswers && missing.count < items.count ? [.answersTwice] : [])
      + (hasAnswers || missing.isEmpty ? [] : [.missingItems(missing)])
      + (strangers.isEmpty ? [] : [.noSuchItems(strangers)])
      + columns.repeated.map { .repeatedColumn($0) }
  }

  /// Whom a line means: where it gives both number and name, they must be of one person.
  func person(
    in row: CSVTable.Row, roster: [AnswerFile.Person]
  ) throws(LineProblem.Kind) -> AnswerFile.Person {
    guard row.fits(columns.count) else {
      throw .fieldCount(found: row.fields.count, expected: columns.count)
    }
    let name = row[columns[.name]]
    guard let number = row[columns[.number]] else {
      guard let name else { throw .noPerson }
      return try person(named: name, roster: roster)
    }
    // As `3`, `03` or `3.`.
    let digits = number.hasSuffix(".") ? number.dropLast() : number[...]
    guard let person = roster.first(where: { $0.number == Int(digits) }) else {
      throw .unknown(number)
    }
    if let name, !Self.areAlike(name, person.name) {
      throw .otherName(number: person.number, found: name, expected: person.name)
    }
    return person
  }

  private func person(
    named name: String, roster: [AnswerFile.Person]
  ) throws(LineProblem.Kind) -> AnswerFile.Person {
    let alike = roster.filter { Self.areAlike(name, $0.name) }
    // Of several of one name, the one whose titles are written the same is meant.
    let exact = alike.filter { $0.name.lowercased() == name.lowercased() }
    let found = alike.count > 1 && exact.count == 1 ? exact : alike
    guard let person = found.first else { throw .unknown(name) }
    guard found.count == 1 else { throw .ambiguous(name) }
    return person
  }

  private static func areAlike(_ name: String, _ other: String) -> Bool {
    PersonName.key(of: name) == PersonName.key(of: other)
  }

  /// The form that a line names; nil where it names none.
  func form(in row: CSVTable.Row) throws(LineProblem.Kind) -> Question.Form? {
    guard let name = row[columns[.form]] else { return nil }
    guard let form = Question.Form(rawValue: name.uppercased()), forms[form] != nil else {
      throw .noSuchForm(name, known: forms.keys.map(\.rawValue).sorted())
    }
    return form
  }

  /// The answers of a line, each one that its item can have.
  /// - Parameter form: the one that they are of; nil for the person's own.
  func answers(
    in row: CSVTable.Row, of person: AnswerFile.Person, on form: Question.Form?
  ) throws(LineProblem.Kind) -> [String] {
    let paper = form.flatMap { forms[$0] } ?? person.paper
    do throws(LineProblem.Kind) { return try answers(in: row, on: paper) } catch {
      throw (form ?? person.form).map { .ofForm($0, error) } ?? error
    }
  }

  private func answers(
    in row: CSVTable.Row, on paper: Attempt
  ) throws(LineProblem.Kind) -> [String] {
    let cells =
      columns[.answers].map { [row[$0] ?? ""] }
      ?? paper.questions.indices.map { row[columns[.item($0 + 1)]] ?? "" }
    // As `#NAME?`, or LibreOffice's `Err:509`.
    let pattern = /#[A-Z0-9\/]+[?!]?|Err:[0-9]{3}/
    if let spoilt = cells.first(where: { $0.wholeMatch(of: pattern) != nil }) {
      throw .spoiltAnswers(spoilt)
    }
    let written =
      columns[.answers] != nil
      ? AnswerLine.answers(in: cells[0])
      : cells.map { AnswerLine.empty.contains($0) ? "" : $0 }
    guard written.count == paper.questions.count else {
      throw .answerCount(found: written.count, expected: paper.questions.count)
    }
    do {
      _ = try paper.answered(onPaper: written)
    } catch {
      throw .unreadable(item: error.item + 1, error.error)
    }
    return written
  }
}
