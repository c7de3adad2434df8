import Tables

/// People read from a CSV file or from pasted lines, with what is wrong with them.
///
/// A first line of column names may stand above; otherwise the columns are name, organisation,
/// village and telephone, of which only the name is needed.
public struct RosterFile: Hashable, Sendable {
  /// One person, and the line that says so.
  public struct Entry: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The person, with cleaned texts.
    public var person: RosterPerson
  }

  /// What is wrong with a line.
  public struct Problem: Hashable, Sendable {
    /// The kinds of mistakes.
    public enum Kind: Hashable, Sendable {
      /// There are column names, but none for the name.
      case noNameColumn
      /// There is no name.
      case noName
      /// The name is only a number.
      case onlyDigits
      /// The name has this many characters, more than are kept.
      case longName(Int)
      /// There are more fields than columns: mostly a comma within a name, without quotes.
      case tooManyFields(found: Int, expected: Int)
      /// There is nobody in the file.
      case nobody
      /// The same person, as far as one can tell, stands on an earlier line.
      case sameAsLine(Int, name: String)
      /// The same person, as far as one can tell, is on the roster already, at this place.
      case sameAsEnrolled(Int, name: String)
    }

    /// The line, from 1.
    public var line: Int
    /// What is wrong.
    public var kind: Kind
  }

  /// The people whose lines are in order.
  public private(set) var entries: [Entry] = []
  /// What is wrong with the other lines; with any of these nobody should be enrolled.
  public private(set) var mistakes: [Problem] = []

  /// Reads people from text.
  /// - Throws: `CSVError`.
  public init(text: String) throws(CSVError) { self.init(try CSVTable(text: text)) }

  /// Reads people from a table.
  public init(_ table: CSVTable) {
    let header = table.rows.first.flatMap { Columns(header: $0) }
    if let header, header.name == nil {
      mistakes = [Problem(line: table.rows.first?.line ?? 1, kind: .noNameColumn)]
      return
    }
    let columns = header ?? Columns()
    for row in table.rows.dropFirst(header == nil ? 0 : 1) {
      switch Self.person(in: row, columns: columns) {
      case .success(let person): entries.append(Entry(line: row.line, person: person))
      case .failure(let mistake): mistakes.append(Problem(line: row.line, kind: mistake.kind))
      }
    }
    if entries.isEmpty, mistakes.isEmpty { mistakes = [Problem(line: 1, kind: .nobody)] }
  }

  /// Who seems to stand there twice, or to be on `roster` already.
  public func duplicates(on roster: [RosterEntry]) -> [Problem] {
    let known = Dictionary(grouping: roster) { $0.participant.name.lowercased() }
    var seen: [String: [Entry]] = [:]
    return entries.compactMap { entry in
      let name = entry.person.name.lowercased()
      defer { seen[name, default: []].append(entry) }
      if let same = known[name]?.first(where: { entry.person.mayBe($0.participant.person) }) {
        return Problem(
          line: entry.line, kind: .sameAsEnrolled(same.number, name: entry.person.name))
      }
      if let same = seen[name]?.first(where: { entry.person.mayBe($0.person) }) {
        return Problem(line: entry.line, kind: .sameAsLine(same.line, name: entry.person.name))
      }
      return nil
    }
  }

  /// The people, without those of the lines that `problems` name.
  public func people(without problems: [Problem] = []) -> [RosterPerson] {
    let left = Set(problems.map(\.line))
    return entries.filter { !left.contains($0.line) }.map(\.person)
  }

  private struct Mistake: Error {
    var kind: Problem.Kind
  }

  private static func person(
    in row: CSVTable.Row, columns: Columns
  ) -> Result<RosterPerson, Mistake> {
    let width = row.fields.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    guard width <= columns.count else {
      return .failure(Mistake(kind: .tooManyFields(found: width, expected: columns.count)))
    }
    let name = row[columns.name].map(withoutNumber) ?? ""
    if !name.isEmpty, name.allSatisfy(\.isNumber) {
      return .failure(Mistake(kind: .onlyDigits))
    }
    guard name.count <= RecordStore.longestName else {
      return .failure(Mistake(kind: .longName(name.count)))
    }
    let person = RosterPerson(
      name: name, organisation: row[columns.organisation], village: row[columns.village],
      phone: row[columns.phone])
    return Result { try person.checked() }.mapError { _ in Mistake(kind: .noName) }
  }

  /// Lists that are pasted are often numbered: `12. Siti Aminah` is Siti Aminah.
  private static func withoutNumber(_ name: String) -> String {
    let rest = name.drop { $0.isASCII && $0.isNumber }
    guard rest.count < name.count, rest.first == "." || rest.first == ")",
      rest.dropFirst().first?.isWhitespace ?? false
    else { return name }
    return String(rest.dropFirst().drop(while: \.isWhitespace))
  }
}

extension RosterPerson {
  /// Whether nothing tells the two apart: one name, and no detail that both have and that differs.
  func mayBe(_ other: RosterPerson) -> Bool {
    let details = [
      (organisation, other.organisation), (village, other.village), (phone, other.phone),
    ]
    return name.lowercased() == other.name.lowercased()
      && details.allSatisfy { mine, theirs in
        guard let mine, let theirs else { return true }
        return mine.lowercased() == theirs.lowercased()
      }
  }
}

extension Participant {
  /// What is written down about the participant.
  public var person: RosterPerson {
    RosterPerson(name: name, organisation: organisation, village: village, phone: phone)
  }
}

/// Which column of a roster holds what.
private struct Columns {
  var name: Int? = 0
  var organisation: Int? = 1
  var village: Int? = 2
  var phone: Int? = 3
  var count = 4

  init() {}

  /// The columns that a first row names; nil when it names none, and so is no header.
  init?(header row: CSVTable.Row) {
    let words = row.fields.map { $0.lowercased() }
    let place = { (names: Set<String>) in words.firstIndex { names.contains($0) } }
    name = place(["nama", "nama lengkap", "nama peserta", "name", "full name", "participant"])
    organisation = place([
      "organisasi", "lembaga", "instansi", "kelompok", "organisation", "organization",
    ])
    village = place(["desa", "kelurahan", "desa/kelurahan", "alamat", "village", "address"])
    phone = place([
      "telepon", "no telepon", "no. telepon", "hp", "no hp", "no. hp", "wa", "phone", "telephone",
    ])
    count = words.count
    guard [name, organisation, village, phone].contains(where: { $0 != nil }) else { return nil }
  }
}
