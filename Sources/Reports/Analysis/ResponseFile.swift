import Foundation
import Quiz
import Tables

/// The marks of a test that was held anywhere, read from a CSV file, with what is wrong with it.
///
/// The first row names the columns: participant, item, mark, max, in any order; others are passed
/// over. Each further row is one mark. An empty mark means that the item was not put to the
/// participant; what was left unanswered has the mark 0. Numbers may have a decimal comma.
public struct ResponseFile: Hashable, Sendable {
  /// A column of the file.
  public enum Column: String, CaseIterable, Hashable, Sendable {
    case participant, item, mark, max
  }

  /// What is wrong with a row.
  public struct Problem: Hashable, Sendable {
    /// The kinds of mistakes.
    public enum Kind: Hashable, Sendable {
      /// A quote has no partner, or text follows a closed quote.
      case unmatchedQuote
      /// The first row does not name this column.
      case missingColumn(Column)
      /// The file has no row below the first.
      case noRows
      /// The row has this many fields, and the first row names another number of columns.
      case fieldCount(found: Int, expected: Int)
      /// The field is empty.
      case empty(Column)
      /// The field is no number, or one below 0 or above any mark.
      case noNumber(Column, found: String)
      /// The mark is higher than the maximum.
      case markAboveMaximum(mark: Double, maximum: Double)
      /// An earlier row, of this line, gives the item another maximum.
      case otherMaximum(found: Double, earlier: Double, line: Int)
      /// An earlier row, of this line, has this participant's mark of this item.
      case repeated(line: Int)
    }

    /// The line of the file, from 1.
    public var line: Int
    /// What is wrong.
    public var kind: Kind
  }

  /// The marks of the rows that are in order.
  public private(set) var matrix = ResponseMatrix()
  /// What is wrong with the other rows, in their order; with any of these the marks are incomplete.
  public private(set) var problems: [Problem] = []

  /// Reads a file.
  /// - Throws: `CSVError.cannotRead`.
  public init(contentsOf file: URL) throws(CSVError) {
    do throws(CSVError) {
      self.init(try CSVTable(contentsOf: file))
    } catch {
      guard case .quotes(let line) = error else { throw error }
      self.init(unreadableAtLine: line)
    }
  }

  private init(unreadableAtLine line: Int) {
    problems = [Problem(line: line, kind: .unmatchedQuote)]
  }

  /// Reads a table.
  public init(_ table: CSVTable) {
    guard let header = table.rows.first else {
      problems = [Problem(line: 1, kind: .noRows)]
      return
    }
    let names = header.fields.map { $0.lowercased() }
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      places[column] = names.firstIndex(of: column.rawValue)
      if places[column] == nil {
        problems.append(Problem(line: header.line, kind: .missingColumn(column)))
      }
    }
    guard problems.isEmpty else { return }
    var reader = Reader(places: places, fieldCount: names.count)
    for row in table.rows.dropFirst() {
      if let kind = reader.read(row) { problems.append(Problem(line: row.line, kind: kind)) }
    }
    if table.rows.count == 1 { problems = [Problem(line: header.line, kind: .noRows)] }
    matrix = reader.matrix
  }
}

extension ResponseFile {
  /// Puts rows into the matrix, and remembers what they said.
  private struct Reader {
    let places: [Column: Int]
    let fieldCount: Int
    private(set) var matrix = ResponseMatrix()
    private var attempts: [String: Int] = [:]
    private var items: [String: Int] = [:]
    /// For each item the line that gave its maximum.
    private var itemLines: [Int] = []
    private var markLines: [Place: Int] = [:]

    /// Where a mark stands in the matrix.
    private struct Place: Hashable {
      var item: Int
      var attempt: Int
    }

    init(places: [Column: Int], fieldCount: Int) {
      self.places = places
      self.fieldCount = fieldCount
    }

    /// Takes a row in, or says what is wrong with it.
    mutating func read(_ row: CSVTable.Row) -> Problem.Kind? {
      guard row.fields.count == fieldCount else {
        return .fieldCount(found: row.fields.count, expected: fieldCount)
      }
      guard let participant = row[places[.participant]] else { return .empty(.participant) }
      guard let id = row[places[.item]] else { return .empty(.item) }
      guard let maximumText = row[places[.max]] else { return .empty(.max) }
      guard let maximum = Self.number(maximumText) else {
        return .noNumber(.max, found: maximumText)
      }
      let markText = row[places[.mark]]
      let mark = markText.flatMap(Self.number)
      if let markText, mark == nil { return .noNumber(.mark, found: markText) }
      if let mark, mark > maximum { return .markAboveMaximum(mark: mark, maximum: maximum) }
      return take(mark, of: id, maximum: maximum, by: participant, line: row.line)
    }

    private mutating func take(
      _ mark: Double?, of id: String, maximum: Double, by participant: String, line: Int
    ) -> Problem.Kind? {
      let item = items[id] ?? append(id, maximum: maximum, line: line)
      let attempt = attempts[participant] ?? matrix.appendAttempt(of: participant)
      attempts[participant] = attempt
      let earlier = matrix.items[item].maximum
      if earlier != maximum {
        return .otherMaximum(found: maximum, earlier: earlier, line: itemLines[item])
      }
      if let line = markLines.updateValue(line, forKey: Place(item: item, attempt: attempt)) {
        return .repeated(line: line)
      }
      if let mark { matrix.add(mark, ofItem: item, inAttempt: attempt) }
      return nil
    }

    private mutating func append(_ id: String, maximum: Double, line: Int) -> Int {
      let item = matrix.append(.init(id: id, maximum: maximum))
      items[id] = item
      itemLines.append(line)
      return item
    }

    /// A number from 0 to `highest`, with a decimal point or comma.
    private static func number(_ text: String) -> Double? {
      let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
      guard isPlain,
        let number = Double(text.utf8.contains(0x2C) ? text.replacing(",", with: ".") : text),
        number <= highest
      else { return nil }
      return number
    }

    /// Far above any mark, and far below what the fourth powers of many would make infinite.
    private static let highest = 1e12
  }
}
