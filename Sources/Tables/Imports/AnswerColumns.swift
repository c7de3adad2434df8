import Quiz

/// Which column of a file of answers holds what.
struct AnswerColumns {
  private enum Name: Hashable {
    case number, name, answers
    case item(Int)

    init?(heading: String) {
      switch heading {
      case "jawaban", "answers", "answer": self = .answers
      case "nomor daftar hadir", "no daftar hadir", "number on the attendance list":
        self = .number
      default:
        let item = heading.wholeMatch(
          of: /(?:(?:soal|butir|no|nomor|question|item|q) ?)?([0-9]{1,4})/)
        if let number = item.flatMap({ Int($0.1) }) {
          self = .item(number)
        } else if RosterColumn(heading: heading) == .number {
          self = .number
        } else if RosterColumn(heading: heading) == .name {
          self = .name
        } else {
          return nil
        }
      }
    }
  }

  private let columns: Columns<Name>
  private let itemCount: Int
  /// The numbers of items that the test does not have.
  private let strangers: [Int]

  /// The place of the line that names the columns, below titles; 0 where none does, to tell what the
  /// first line lacks.
  static func header(of table: CSVTable, itemCount: Int) -> Int {
    table.rows.prefix(CSVTable.headerLines).firstIndex {
      AnswerColumns($0.fields, itemCount: itemCount).mistakes.isEmpty
    } ?? 0
  }

  init(_ header: [String], itemCount: Int) {
    var strangers: [Int] = []
    self.columns = Columns(header) { heading in
      let name = Name(heading: heading)
      if case .item(let item) = name, !(1...max(1, itemCount)).contains(item) {
        strangers.append(item)
      }
      return name
    }
    self.itemCount = itemCount
    self.strangers = strangers
  }

  var unknown: [String] { columns.unknown }

  /// What is wrong with the header.
  var mistakes: [AnswerFile.ProblemKind] {
    let missing =
      columns[.answers] != nil ? [] : (1...max(1, itemCount)).filter { columns[.item($0)] == nil }
    return (columns[.number] == nil && columns[.name] == nil ? [.noPersonColumn] : [])
      + (missing.isEmpty ? [] : [.missingItems(missing)])
      + (strangers.isEmpty ? [] : [.noSuchItems(strangers)])
      + columns.repeated.map { .repeatedColumn($0) }
  }

  /// Whom a line means: where it gives both number and name, they must be of one person.
  func person(
    in row: CSVTable.Row, roster: [AnswerFile.Person]
  ) throws(AnswerFile.ProblemKind) -> AnswerFile.Person {
    guard
      row.fields.count == columns.count
        || (row.fields.count > columns.count && row.width <= columns.count)
    else {
      throw .fieldCount(found: row.fields.count, expected: columns.count)
    }
    let name = row[columns[.name]]
    guard let number = row[columns[.number]] else {
      guard let name else { throw .nobody }
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
  ) throws(AnswerFile.ProblemKind) -> AnswerFile.Person {
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

  /// The answers of a line, each one that its item can have.
  func answers(in row: CSVTable.Row, items: [PaperItem]) throws(AnswerFile.ProblemKind) -> [String]
  {
    let written: [String]
    if let column = columns[.answers] {
      written = try Self.split(row[column] ?? "", items: items)
    } else {
      written = items.indices.map { row[columns[.item($0 + 1)]] ?? "" }
    }
    for (place, item) in items.enumerated() {
      do throws(PaperError) {
        _ = try item.response(written[place])
      } catch {
        throw .unreadable(item: place + 1, error)
      }
    }
    return written
  }

  private static func split(
    _ line: String, items: [PaperItem]
  ) throws(AnswerFile.ProblemKind) -> [String] {
    let answers = AnswerLine.answers(in: line)
    guard answers.count == items.count else {
      throw .answerCount(found: answers.count, expected: items.count)
    }
    return answers
  }
}
