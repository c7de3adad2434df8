import Quiz

/// The marks of a test that was held anywhere, read from a CSV file, with what is wrong with it.
///
/// Either each row is one mark, and the first row names the columns: participant, item, mark, max, in
/// any order; or each row is one person, with a column for each item, as `nama;1;2;3`. Other columns
/// are passed over. An empty mark means that the item was not put to the participant; what was left
/// unanswered has the mark 0. Numbers may have a decimal comma.
public struct ResponseFile: Hashable, Sendable {
  /// A column of the file.
  public enum Column: String, CaseIterable, Hashable, Sendable {
    case participant, item, mark, max

    fileprivate init?(heading: String) {
      switch heading {
      case "participant", "peserta": self = .participant
      case "item", "butir", "soal": self = .item
      case "mark", "nilai", "skor": self = .mark
      case "max", "maks", "maksimum": self = .max
      default: return nil
      }
    }
  }

  /// What is wrong with a row.
  public enum ProblemKind: Hashable, Sendable {
    /// A quote has no partner, or text follows a closed quote.
    case unmatchedQuote
    /// The first row does not name this column.
    case missingColumn(Column)
    /// The first row names a column twice, the second time with these words.
    case repeatedColumn(String)
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
    /// An earlier row, of this line, is of the same person.
    case samePerson(line: Int)
    /// What stands in an item's column is no mark.
    case noMark(item: String, found: String)
    /// A mark is higher than its item's maximum.
    case markTooHigh(item: String, mark: Double, maximum: Double)
    /// The row of keys has none for this item.
    case noKey(item: String)
    /// The column of this heading was passed over.
    case unknownColumn(String)
    /// The line was passed over.
    case passedOver(String)
  }

  public typealias Problem = LineProblem<ProblemKind>

  /// What the rows were understood as.
  public enum Shape: Hashable, Sendable {
    case markARow
    /// With keys the cells are answers, else marks.
    case personARow(isKeyed: Bool)
  }

  public private(set) var shape = Shape.markARow
  /// What was passed over, which a person should see.
  public private(set) var remarks: [Problem] = []
  /// The marks of the rows that are in order.
  public private(set) var matrix = ResponseMatrix()
  /// What is wrong with the other rows, in their order; with any of these the marks are incomplete.
  public private(set) var problems: [Problem] = []

  /// Reads a file.
  /// - Throws: `CSVError`; a quote without its partner is a problem of its row instead.
  public init(path: String) throws(CSVError) { try self.init(bytes: CSVBytes.read(path)) }

  /// Reads the text of a file.
  public init(text: String) { self.init(CSVReader(Array(text.utf8))) }

  /// Reads the bytes of a file.
  /// - Throws: `CSVError.workbook` or `.notText`.
  public init(bytes: [UInt8]) throws(CSVError) { self.init(CSVReader(try CSVBytes.utf8(bytes))) }

  private init(_ reader: CSVReader) {
    let start = reader
    var reader = reader
    do throws(CSVError) {
      guard try reader.next() else {
        problems = [Problem(line: 1, kind: .noRows)]
        return
      }
      let header = reader.line
      let columns = Columns(
        (0..<reader.fieldCount).map(reader.text), name: Column.init(heading:))
      if columns[.item] == nil, let rows = PersonRows(try CSVTable(start)) {
        (matrix, problems, remarks) = (rows.matrix, rows.problems, rows.remarks)
        shape = .personARow(isKeyed: rows.isKeyed)
        return
      }
      problems =
        Column.allCases.filter { columns[$0] == nil }
        .map { Problem(line: header, kind: .missingColumn($0)) }
        + columns.repeated.map { Problem(line: header, kind: .repeatedColumn($0)) }
      guard problems.isEmpty, let rows = ResponseRows(columns: columns) else { return }
      try read(&reader, rows, header: header)
    } catch {
      problems.append(Problem(line: reader.line, kind: .unmatchedQuote))
    }
  }

  private mutating func read(
    _ reader: inout CSVReader, _ rows: ResponseRows, header: Int
  ) throws(CSVError) {
    var rows = rows
    defer { matrix = rows.matrix }
    while try reader.next() {
      if let kind = rows.take(reader) { problems.append(Problem(line: reader.line, kind: kind)) }
    }
    if reader.line == header { problems = [Problem(line: header, kind: .noRows)] }
  }
}
