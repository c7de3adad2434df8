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

  /// The people whose lines are in order.
  public private(set) var entries: [Entry] = []
  /// What is wrong with the other lines; with any of these nobody should be enrolled.
  public private(set) var mistakes: [LineProblem] = []
  /// What was passed over, left out or understood, which a person should see.
  public private(set) var remarks: [LineProblem] = []

  /// Reads people from text.
  /// - Throws: `CSVError`.
  public init(text: String) throws(CSVError) { self.init(try CSVTable(text: text)) }

  /// Reads people from a table.
  public init(_ table: CSVTable) {
    let list = RosterLines(table)
    remarks = list.passedOver.map(\.passedOver)
    if let header = list.header {
      guard list.columns[.name] != nil else {
        mistakes = [header.problem(.noNameColumn)]
        return
      }
      remarks += list.columns.unknown.map { header.problem(.unknownColumn($0)) }
      remarks += list.columns.repeated.map { header.problem(.repeatedColumn($0)) }
    }
    let rows = list.rows.map { RosterRow($0, of: list, joinsDegrees: table.separator == .comma) }
    let usual = list.header == nil ? Self.usualWidth(rows.map(\.row.width)) : nil
    for row in rows { read(row, expected: list.header?.fields.count, usual: usual) }
    if entries.isEmpty, mistakes.isEmpty { mistakes = [LineProblem(line: 1, kind: .nobody)] }
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
    let (row, count, width) = (fields.row, fields.row.fields.count, fields.row.width)
    func remark(_ kind: LineProblem.Kind) { remarks.append(row.problem(kind)) }
    do throws(LineProblem.Kind) {
      let person = try fields.person()
      entries.append(Entry(line: row.line, person: person))
      if fields.hasJoinedDegrees { remark(.degrees(person.name)) }
      if let phone = fields.spoiltPhone { remark(.spoiltPhone(phone)) }
      if let expected, count < expected { remark(.tooFewFields(found: count, expected: expected)) }
      if let usual, width != usual { remark(.otherWidth(found: width, usual: usual)) }
    } catch {
      mistakes.append(row.problem(error))
    }
  }

  /// Who seems to stand there twice, or to be on `roster` already.
  public func duplicates(on roster: [(number: Int, person: RosterPerson)]) -> [LineProblem] {
    let known = Dictionary(grouping: roster, by: \.person.nameKey)
    var seen: [String: [Entry]] = [:]
    return entries.compactMap { entry in
      let (person, key) = (entry.person, entry.person.nameKey)
      defer { seen[key, default: []].append(entry) }
      if let same = known[key]?.first(where: { person.likeness(to: $0.person) != .different }) {
        return LineProblem(line: entry.line, kind: .sameAsEnrolled(same.number, name: person.name))
      }
      if let same = seen[key]?.first(where: { person.likeness(to: $0.person) != .different }) {
        return LineProblem(line: entry.line, kind: .sameAsLine(same.line, name: person.name))
      }
      return nil
    }
  }

  /// The people, without those of the lines that `problems` name.
  public func people(without problems: [LineProblem] = []) -> [RosterPerson] {
    let left = Set(problems.map(\.line))
    return entries.filter { !left.contains($0.line) }.map(\.person)
  }
}
