/// The rows of a CSV file that has few enough to be kept, each with the line that it starts on.
public struct CSVTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The line of the file that the row starts on, from 1.
    public var line: Int
    /// The fields, without spaces around them.
    public var fields: [String]

    /// The field of a column; nil where the row has none or it is empty.
    public subscript(column: Int?) -> String? {
      guard let column, fields.indices.contains(column), !fields[column].isEmpty else { return nil }
      return fields[column]
    }

    /// The line as a person may be told it.
    var text: String { fields.filter { !$0.isEmpty }.joined(separator: " ") }

    /// What is to be told of the line.
    func problem(_ kind: LineProblem.Kind) -> LineProblem { LineProblem(line: line, kind: kind) }

    /// That the line was passed over.
    var passedOver: LineProblem { problem(.passedOver(text)) }

    /// The number of fields up to the last one that has something in it.
    public var width: Int { fields.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0 }

    /// Whether there are as many fields as columns, and nothing stands behind them.
    func fits(_ columns: Int) -> Bool { fields.count >= columns && width <= columns }
  }

  /// The rows that have something in them, the header among them where the file has one.
  public let rows: [Row]
  /// What stands between the fields.
  public let separator: CSVSeparator

  /// In how many lines to look for column names: titles, places and dates may stand above.
  static let headerLines = 20

  /// The place of the first line that names columns, and what it names.
  func header<Names>(_ names: (Row) -> Names?) -> (place: Int, names: Names)? {
    for (place, row) in rows.prefix(Self.headerLines).enumerated() {
      if let names = names(row) { return (place, names) }
    }
    return nil
  }

  /// Reads the text of a CSV file.
  /// - Throws: `CSVError.quotes`.
  public init(text: String) throws(CSVError) { try self.init(CSVReader(Array(text.utf8))) }

  /// Reads a CSV file.
  public init(path: String) throws(CSVError) { try self.init(bytes: CSVBytes.read(path)) }

  /// Reads the bytes of a CSV file, in any encoding that spreadsheets write.
  /// - Throws: `CSVError.workbook`, `.notText`, or `.quotes`.
  public init(bytes: [UInt8]) throws(CSVError) {
    try self.init(CSVReader(CSVBytes.utf8(bytes)))
  }

  init(_ reader: CSVReader) throws(CSVError) {
    var reader = reader
    var rows: [Row] = []
    while try reader.next() {
      rows.append(Row(line: reader.line, fields: (0..<reader.fieldCount).map(reader.text)))
    }
    self.rows = rows
    self.separator = reader.separator
  }
}
