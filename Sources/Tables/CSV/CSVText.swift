import Curriculum

/// One field of a row that is written; empty where there is nothing.
public enum CSVField: Hashable, Sendable {
  /// Text, which may come from anyone.
  case text(String?)
  /// A whole number.
  case count(Int?)
  /// A number, in CSV to four decimals.
  case number(Double?)
  /// `true` or `false`.
  case flag(Bool?)
}

/// A column of a table that is written: its name, and what stands under it in a row.
public typealias CSVColumn<Row> = (name: String, field: (Row) -> CSVField)

/// For whom CSV is written, after RFC 4180.
///
///     var text = CSVStyle.indonesianSpreadsheet.start(columns: ["name", "score"])
///     CSVStyle.indonesianSpreadsheet.write([.text("Siti"), .number(62.5)], to: &text)  // Siti;62,5
public enum CSVStyle: CaseIterable, Hashable, Sendable {
  /// For programs: commas, decimal points.
  case plain
  /// For spreadsheets: as `plain`, after the mark by which they know UTF-8.
  case spreadsheet
  /// For spreadsheets of a computer with decimal commas, as in Indonesia: semicolons, decimal commas.
  case indonesianSpreadsheet

  /// The row of column names, with what stands before it.
  public func start(columns: [String]) -> String {
    var text = self == .plain ? "" : "\u{FEFF}"
    write(columns.map(CSVField.text), to: &text)
    return text
  }

  /// Adds a row with its line end.
  public func write(_ row: [CSVField], to text: inout String) {
    for (place, field) in row.enumerated() {
      if place > 0 { text.unicodeScalars.append(UnicodeScalar(separator)) }
      text += written(field)
    }
    text += "\r\n"
  }

  /// The names of `columns`, and a row for each of `rows`.
  public func table<Row>(_ columns: [CSVColumn<Row>], of rows: [Row]) -> String {
    var text = start(columns: columns.map(\.name))
    for row in rows { write(columns.map { $0.field(row) }, to: &text) }
    return text
  }

  private func written(_ field: CSVField) -> String {
    switch field {
    case .text(let text): text.map { quoted(Self.defused($0.withoutControls)) } ?? ""
    case .count(let count): count.map(String.init) ?? ""
    case .number(let number): number.map(written) ?? ""
    case .flag(let isTrue): isTrue.map(String.init) ?? ""
    }
  }

  private func written(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    let text =
      rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    return self == .indonesianSpreadsheet ? text.replacing(".", with: ",") : text
  }

  /// A text that a spreadsheet would take for a formula and run, after an apostrophe, which makes it
  /// text.
  ///
  /// Scalars are looked at, not characters: a combining mark must not hide what it stands on.
  private static func defused(_ text: String) -> String {
    text.unicodeScalars.first.map(formulaStarts.contains) == true ? "'" + text : text
  }

  /// What a spreadsheet takes for the start of a formula.
  static let formulaStarts: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private var separator: UInt8 { UInt8(ascii: self == .indonesianSpreadsheet ? ";" : ",") }

  /// A text in quotation marks where it has a separator or such a mark in it.
  private func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == separator || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A })
    else { return text }
    let doubled = text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { result, scalar in
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
    }
    return "\"\(String(doubled))\""
  }
}
