import Quiz

/// Marks, or answers with their key, of a table with a row for each person and a column for each item,
/// as optical readers and spreadsheets write it.
struct PersonRows {
  private(set) var matrix = ResponseMatrix()
  private(set) var problems: [LineProblem] = []
  private(set) var remarks: [LineProblem] = []
  private(set) var isKeyed = false
  private let header: PersonHeader
  /// By column, where a row says so.
  private var maxima: [Int: Double] = [:]

  /// nil where no line names a person's column and items.
  init?(_ table: CSVTable) {
    guard let (place, header) = table.header({ PersonHeader($0.fields) }) else { return nil }
    self.header = header
    let line = table.rows[place]
    remarks = table.rows[..<place].map(\.passedOver)
    remarks += header.unknown.map { line.problem(.unknownColumn($0)) }
    let twice = Dictionary(grouping: header.items, by: \.heading).filter { $1.count > 1 }
    problems = twice.keys.sorted().map { line.problem(.repeatedColumn($0)) }
    var people: [CSVTable.Row] = []
    var key: CSVTable.Row?
    var maximum: CSVTable.Row?
    for row in table.rows[(place + 1)...] {
      switch header.meaning(of: row) {
      case .person: people.append(row)
      case .key:
        if let key { note(row, .sameRow(line: key.line)) }
        key = row
      case .maximum:
        if let maximum { note(row, .sameRow(line: maximum.line)) }
        maximum = row
      case .sum: remarks.append(row.passedOver)
      }
    }
    if people.isEmpty { note(line, .noRows) }
    if let maximum { readMaxima(in: maximum) }
    isKeyed = key != nil
    fill(people, marks(of: people, key: key))
  }

  private mutating func readMaxima(in row: CSVTable.Row) {
    for item in header.items {
      guard let written = row[item.column] else { continue }
      guard let maximum = DecimalNumber.value(of: written) else {
        note(row, .noMaximum(item: item.heading, found: written))
        continue
      }
      maxima[item.column] = maximum
    }
  }

  /// For each person a mark for each item, or none; what is wrong is noted.
  private mutating func marks(of people: [CSVTable.Row], key: CSVTable.Row?) -> [[Double?]] {
    var lines: [String: Int] = [:]
    return people.map { row in
      guard row.fits(header.count) else {
        note(row, .fieldCount(found: row.fields.count, expected: header.count))
        return []
      }
      let person = header.person(in: row)
      if person.isEmpty { note(row, .empty(.participant)) }
      if let line = lines[person] { note(row, .samePerson(line: line)) }
      lines[person] = row.line
      return header.items.map { mark(in: row, $0, key: key) }
    }
  }

  private mutating func mark(
    in row: CSVTable.Row, _ item: PersonHeader.Item, key: CSVTable.Row?
  ) -> Double? {
    if let key {
      guard let right = key[item.column] else {
        if !problems.contains(key.problem(.noKey(item: item.heading))) {
          note(key, .noKey(item: item.heading))
        }
        return nil
      }
      // What was left out is not right.
      let isRight = row[item.column]?.uppercased() == right.uppercased()
      return isRight ? maxima[item.column] ?? 1 : 0
    }
    guard let written = row[item.column] else { return nil }
    guard let mark = DecimalNumber.value(of: written) else {
      note(row, .noMark(item: item.heading, found: written))
      return nil
    }
    return mark
  }

  private mutating func fill(_ people: [CSVTable.Row], _ marks: [[Double?]]) {
    let highest = header.items.indices.map { item in
      // Nobody may have earned all of it: a point is the least that an item is worth.
      maxima[header.items[item].column]
        ?? max(1, marks.compactMap { $0.isEmpty ? nil : $0[item] }.max() ?? 1)
    }
    let items = zip(header.items, highest).map {
      ResponseMatrix.Item(id: $0.heading, maximum: $1)
    }
    matrix = ResponseMatrix(
      items: items, attempts: zip(people, marks).map { (header.person(in: $0), $1) })
    for (row, marks) in zip(people, marks) {
      for (item, mark) in zip(items, marks) {
        if let mark, mark > item.maximum {
          note(row, .markTooHigh(item: item.id, mark: mark, maximum: item.maximum))
        }
      }
    }
  }

  private mutating func note(_ row: CSVTable.Row, _ kind: LineProblem.Kind) {
    problems.append(row.problem(kind))
  }
}

/// Which columns say whose row it is, and which are items.
private struct PersonHeader {
  struct Item {
    let column: Int
    let heading: String
  }

  enum Meaning {
    case person, key, maximum
    /// Totals, which a spreadsheet has worked out.
    case sum
  }

  let count: Int
  let items: [Item]
  let unknown: [String]
  private let people: [Int]

  /// nil unless it names somebody and two items or more.
  init?(_ header: [String]) {
    let headings = header.map(Columns<Int>.words)
    let numbered = headings.enumerated().compactMap { column, words in
      words.wholeMatch(of: /(.*?) ?[0-9]{1,4}/).map { (column, Self.group(of: String($0.1))) }
    }
    let groups = Dictionary(grouping: numbered) { $0.1 }.filter { $0.value.count > 1 }
    let preferred = Self.marks.first { groups[$0] != nil }
    let largest = groups.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    let people = headings.indices.filter { Self.tells(headings[$0]) }
    guard let group = preferred ?? largest, !people.isEmpty else { return nil }
    items = (groups[group] ?? []).map { Item(column: $0.0, heading: header[$0.0]) }
    let used = Set(items.map(\.column) + people)
    unknown = header.indices.filter { !used.contains($0) && !header[$0].isEmpty }.map { header[$0] }
    count = header.count
    self.people = people
  }

  /// Headings that begin alike belong together; a letter alone, as in `Q1` or `D3-02`, tells nothing.
  private static func group(of start: String) -> String {
    let letters = start.filter(\.isLetter)
    return letters.count > 1 ? letters : ""
  }

  /// Where a reader writes both what was marked and what it earned, these are what it earned.
  private static let marks = ["points", "point", "poin", "skor", "score", "nilai"]

  private static func tells(_ heading: String) -> Bool {
    let column = RosterColumn(heading: heading)
    return column == .name || column == .number || names.contains(heading)
  }

  private static let names: Set = [
    "siswa", "nama siswa", "murid", "student", "student name", "first name", "last name", "id",
    "student id", "nis", "nisn", "nik", "zipgrade id", "external id", "email", "username",
  ]

  /// Who a row is about, by all that tells it: of two of one name the numbers differ.
  func person(in row: CSVTable.Row) -> String {
    people.compactMap { row[$0] }.joined(separator: " ")
  }

  func meaning(of row: CSVTable.Row) -> Meaning {
    switch Columns<Int>.words(of: person(in: row)) {
    case "kunci", "kunci jawaban", "key", "answer key", "jawaban benar": .key
    case "maks", "max", "maksimum", "maximum", "skor maksimum", "nilai maksimum", "bobot": .maximum
    case "jumlah", "total", "rata rata", "rerata", "mean", "average": .sum
    default: .person
    }
  }
}

extension DecimalNumber {
  fileprivate static func value(of text: String) -> Double? {
    var text = text
    return text.withUTF8 { value(of: $0) }
  }
}
