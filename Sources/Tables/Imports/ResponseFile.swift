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

  /// What the rows were understood as.
  public enum Shape: Hashable, Sendable {
    case markARow
    /// With keys the cells are answers, else marks.
    case personARow(isKeyed: Bool)
  }

  public private(set) var shape = Shape.markARow
  /// What was passed over, which a person should see.
  public private(set) var remarks: [LineProblem] = []
  /// The marks of the rows that are in order.
  public private(set) var matrix = ResponseMatrix()
  /// What is wrong with the other rows, in their order; with any of these the marks are incomplete.
  public private(set) var problems: [LineProblem] = []

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
        problems = [LineProblem(line: 1, kind: .noRows)]
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
        .map { LineProblem(line: header, kind: .missingColumn($0)) }
        + columns.repeated.map { LineProblem(line: header, kind: .repeatedColumn($0)) }
      guard problems.isEmpty, let rows = ResponseRows(columns: columns) else { return }
      try read(&reader, rows, header: header)
    } catch {
      problems.append(LineProblem(line: reader.line, kind: .unmatchedQuote))
    }
  }

  private mutating func read(
    _ reader: inout CSVReader, _ rows: ResponseRows, header: Int
  ) throws(CSVError) {
    var rows = rows
    defer { matrix = rows.matrix }
    while try reader.next() {
      if let kind = rows.take(reader) {
        problems.append(LineProblem(line: reader.line, kind: kind))
      }
    }
    if reader.line == header { problems = [LineProblem(line: header, kind: .noRows)] }
  }
}
