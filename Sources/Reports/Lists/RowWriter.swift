import Tables

/// A row of a long list for other programs.
public protocol ListRow {
  /// What it tells, under names that are documented and stay.
  static var columns: [CSVColumn<Self>] { get }
}

extension ListRow {
  /// Whoever reads the JSON finds every key.
  var json: JSONObject { JSONObject(Self.columns.map { ($0.name, $0.field(self)) }) }
}

extension CSVField: Encodable {
  /// As JSON has it; null where there is nothing.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text): try text.encode(to: encoder)
    case .count(let count): try count.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .flag(let isTrue): try isTrue.encode(to: encoder)
    }
  }
}

/// Writes rows as they come, and keeps none of them: the list may be longer than the memory.
///
///     var writer = try RowWriter<ScoreRow>(.json) { print($0, terminator: "") }
///     for row in rows { try writer.append(row) }
///     try writer.finish()
public struct RowWriter<Row: ListRow> {
  public enum Format: Hashable, Sendable {
    case csv(CSVStyle)
    /// A list of objects, as `jsonText` writes it.
    case json
  }

  private let format: Format
  private let write: (String) throws -> Void
  private let columns = Row.columns
  private var isEmpty = true
  /// What was written last, until it is worth handing on.
  private var text = ""

  /// - Parameter write: puts text behind what was written before.
  public init(_ format: Format, write: @escaping (String) throws -> Void) {
    self.format = format
    self.write = write
    switch format {
    case .csv(let style): text = style.start(columns: columns.map(\.name))
    case .json: text = "[\n"
    }
  }

  public mutating func append(_ row: Row) throws {
    switch format {
    case .csv(let style): style.write(columns.map { $0.field(row) }, to: &text)
    case .json:
      let lines = try row.json.jsonText().split(separator: "\n").map { "  " + $0 }
      text += (isEmpty ? "" : ",\n") + lines.joined(separator: "\n")
    }
    isEmpty = false
    guard text.utf8.count >= Self.portion else { return }
    try write(text)
    text.removeAll(keepingCapacity: true)
  }

  /// So many bytes are written at once.
  private static var portion: Int { 1 << 16 }

  /// Writes what stands below the last row.
  public func finish() throws {
    try write(text + (format == .json ? "\n]\n" : ""))
  }
}
