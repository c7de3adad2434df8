import Foundation
import SwiftCSV

/// The rows of a CSV file, each with the line that it starts on.
///
/// Comma, semicolon and tab are taken as separators, whichever the first line has most of: the
/// spreadsheets of many languages write semicolons.
public struct CSVTable: Hashable, Sendable {
  /// One row.
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
  }

  /// The rows that have something in them, the header among them where the file has one.
  public let rows: [Row]

  /// Reads the text of a CSV file.
  /// - Throws: `CSVError.quotes`.
  public init(text: String) throws(CSVError) {
    var rows: [Row] = []
    var line = 1
    do {
      // The initialiser reads the first line alone; the rows are then read one by one, to count lines.
      let csv = try EnumeratedCSV(
        string: text, delimiter: Self.separator(of: text), loadColumns: false, rowLimit: 0)
      try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { fields in
        rows.append(Row(line: line, fields: fields.map(Self.trimmed)))
        line += 1 + fields.reduce(0) { $0 + $1.count(where: \.isNewline) }
      }
    } catch {
      throw .quotes(line: line)
    }
    // SwiftCSV takes a quote that is never closed as closed at the end of the file.
    if text.count(where: { $0 == "\"" }) % 2 == 1 { throw .quotes(line: rows.last?.line ?? 1) }
    self.rows = rows.filter { !$0.fields.allSatisfy(\.isEmpty) }
  }

  /// Reads a CSV file.
  /// - Throws: `CSVError`.
  public init(contentsOf file: URL) throws(CSVError) {
    errno = 0
    guard let data = try? Data(contentsOf: file) else {
      throw .cannotRead(path: file.relativePath, reason: String(cString: strerror(errno)))
    }
    try self.init(data: data)
  }

  /// Reads the bytes of a CSV file: UTF-8, UTF-16 with a byte order mark, or else Windows' western
  /// letters, as older spreadsheets write them.
  /// - Throws: `CSVError.quotes`.
  public init(data: Data) throws(CSVError) {
    let isUTF16 = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
    let text =
      (isUTF16 ? String(data: data, encoding: .utf16) : String(data: data, encoding: .utf8))
      ?? String(data: data, encoding: .windowsCP1252) ?? String(decoding: data, as: UTF8.self)
    try self.init(text: text)
  }

  private static func separator(of text: String) -> CSVDelimiter {
    let first = text.prefix { !$0.isNewline }
    let counts: [(CSVDelimiter, Int)] = [.comma, .semicolon, .tab].map { separator in
      (separator, first.count { $0 == separator.rawValue })
    }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? .comma
  }

  private static func trimmed(_ field: String) -> String {
    field.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// What is wrong with a CSV file as such.
public enum CSVError: Error, Hashable, Sendable {
  /// The file can't be read.
  case cannotRead(path: String, reason: String)
  /// In the row that starts on this line a quote has no partner, or text follows a closed quote.
  case quotes(line: Int)
}
