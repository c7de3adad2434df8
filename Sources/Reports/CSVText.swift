/// Rows written as CSV after RFC 4180.
struct CSVText {
  /// One field.
  enum Field {
    /// Text, which may come from anyone.
    case text(String)
    /// A whole number.
    case count(Int)
    /// A number, to four decimals, with a decimal point; empty where there is none.
    case number(Double?)
  }

  /// The text so far.
  private(set) var text: String

  /// The mark by which spreadsheets know that a file is UTF-8; other programs rather do without it.
  static let byteOrderMark = "\u{FEFF}"

  /// A table with a row of column names.
  init(columns: [String], forSpreadsheets: Bool) {
    text = forSpreadsheets ? Self.byteOrderMark : ""
    append(columns.map(Field.text))
  }

  /// Adds a row.
  mutating func append(_ row: [Field]) {
    text += row.map(Self.written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ field: Field) -> String {
    switch field {
    case .text(let text): quoted(defused(text.withoutControls))
    case .count(let count): String(count)
    case .number(let number): number.map(rounded) ?? ""
    }
  }

  private static func rounded(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int(rounded)) : String(rounded)
  }

  /// A text that a spreadsheet would take for a formula and run, after an apostrophe, which makes it
  /// text.
  ///
  /// Scalars are looked at, not characters: a combining mark must not hide what it stands on.
  private static func defused(_ text: String) -> String {
    let starters: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    return text.unicodeScalars.first.map(starters.contains) ?? false ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    let doubled = text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { result, scalar in
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
    }
    return "\"\(String(doubled))\""
  }
}

extension String {
  /// The text without control characters, and without the marks that turn the direction of a line;
  /// line breaks and tabs become spaces.
  var withoutControls: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: kept.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
