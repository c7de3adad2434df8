import Quiz

/// People read from a CSV file, from pasted lines or from one that was typed, with what is wrong with
/// them and what a person should see before they are enrolled.
///
/// A line of column names may stand above, and other lines above that; otherwise the columns are
/// name, organisation, village and telephone, of which only the name is needed. Degrees that a comma
/// keeps from their name belong to it.
public struct RosterFile: Hashable, Sendable {
  /// One person, and the line that says so.
  public struct Entry: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The person, with cleaned texts.
    public var person: RosterPerson
  }

  /// What is to be told of a line.
  public enum ProblemKind: Error, Hashable, Sendable {
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
    /// The line is no person's, and was passed over: a title, or the column names again.
    case passedOver(String)
    /// The column of this heading was passed over.
    case unknownColumn(String)
    /// The column of this heading was passed over: an earlier one holds the same.
    case repeatedColumn(String)
    /// There are fewer fields than columns.
    case tooFewFields(found: Int, expected: Int)
    /// A spreadsheet has spoilt the telephone number, which was left out.
    case spoiltPhone(String)
    /// There are no column names, and most lines have another number of fields.
    case otherWidth(found: Int, usual: Int)
    /// Degrees behind a comma were taken for a part of this name.
    case degrees(String)
  }

  public typealias Problem = LineProblem<ProblemKind>

  /// The people whose lines are in order.
  public private(set) var entries: [Entry] = []
  /// What is wrong with the other lines; with any of these nobody should be enrolled.
  public private(set) var mistakes: [Problem] = []
  /// What was passed over, left out or understood, which a person should see.
  public private(set) var remarks: [Problem] = []

  /// Reads people from text.
  /// - Throws: `CSVError`.
  public init(text: String) throws(CSVError) { self.init(try CSVTable(text: text)) }

  /// Reads people from a table.
  public init(_ table: CSVTable) {
    let list = RosterLines(table)
    remarks = list.passedOver.map { Problem(line: $0.line, kind: .passedOver($0.text)) }
    if let header = list.header {
      guard list.columns.holdsNames else {
        mistakes = [Problem(line: header.line, kind: .noNameColumn)]
        return
      }
      remarks += list.columns.unknown.map { Problem(line: header.line, kind: .unknownColumn($0)) }
      remarks += list.columns.repeated.map { Problem(line: header.line, kind: .repeatedColumn($0)) }
    }
    let isCommas = table.separator == .comma
    let rows = list.rows.map {
      RosterRow($0, columns: list.columns, joinsDegrees: isCommas)
    }
    let usual = list.header == nil ? Self.usualWidth(rows.map(\.row.width)) : nil
    for row in rows { read(row, expected: list.columns.headingCount, usual: usual) }
    if entries.isEmpty, mistakes.isEmpty { mistakes = [Problem(line: 1, kind: .nobody)] }
  }

  /// The number of fields, more than one, that most lines have; nil where there is no such.
  private static func usualWidth(_ widths: [Int]) -> Int? {
    let counts = Dictionary(grouping: widths) { $0 }.mapValues(\.count)
    return counts.first { $0.key > 1 && 2 * $0.value > widths.count && widths.count > 2 }?.key
  }

  /// - Parameters:
  ///   - expected: the number of column names.
  ///   - usual: the number of fields that most lines have.
  private mutating func read(_ fields: RosterRow, expected: Int?, usual: Int?) {
    let (line, count, width) = (fields.row.line, fields.row.fields.count, fields.row.width)
    func remark(_ kind: ProblemKind) { remarks.append(Problem(line: line, kind: kind)) }
    do throws(ProblemKind) {
      let person = try fields.person()
      entries.append(Entry(line: line, person: person))
      if fields.hasJoinedDegrees { remark(.degrees(person.name)) }
      if let phone = fields.spoiltPhone { remark(.spoiltPhone(phone)) }
      if let expected, count < expected { remark(.tooFewFields(found: count, expected: expected)) }
      if let usual, width != usual { remark(.otherWidth(found: width, usual: usual)) }
    } catch {
      mistakes.append(Problem(line: line, kind: error))
    }
  }

  /// Who seems to stand there twice, or to be on `roster` already.
  public func duplicates(on roster: [(number: Int, person: RosterPerson)]) -> [Problem] {
    let known = Dictionary(grouping: roster, by: \.person.nameKey)
    var seen: [String: [Entry]] = [:]
    return entries.compactMap { entry in
      let (person, key) = (entry.person, entry.person.nameKey)
      defer { seen[key, default: []].append(entry) }
      if let same = known[key]?.first(where: { person.likeness(to: $0.person) != .different }) {
        return Problem(line: entry.line, kind: .sameAsEnrolled(same.number, name: person.name))
      }
      if let same = seen[key]?.first(where: { person.likeness(to: $0.person) != .different }) {
        return Problem(line: entry.line, kind: .sameAsLine(same.line, name: person.name))
      }
      return nil
    }
  }

  /// The people, without those of the lines that `problems` name.
  public func people(without problems: [Problem] = []) -> [RosterPerson] {
    let left = Set(problems.map(\.line))
    return entries.filter { !left.contains($0.line) }.map(\.person)
  }
}
