/// What stands between the fields of a row.
public enum CSVSeparator: UInt8, CaseIterable, Hashable, Sendable {
  // In this order where several would do: what people write has commas in it, and no tabs.
  case tab = 0x09
  case semicolon = 0x3B
  case comma = 0x2C

  /// The separator that gives the most rows one number of fields, of those at the top of a text;
  /// the comma where none does so for a quarter of them.
  ///
  /// Where several give as many, the one that gives these more fields, then the one with more rows of
  /// several fields: names and titles have a comma each, and some rows leave out the last.
  static func mostRegular(in utf8: [UInt8]) -> CSVSeparator {
    let sample = Array(utf8.prefix(sampleSize))
    let best = allCases.map { (separator: $0, rows: rows(of: sample, separator: $0)) }
      .max { $0.rows < $1.rows }
    return best.flatMap { $0.rows.regular > 0 ? $0.separator : nil } ?? .comma
  }

  /// How many rows have the number of fields, more than one, that the most have, that number, and how
  /// many rows have more than one; 0 where the first are few: what stands in one name of many is no
  /// separator.
  private static func rows(
    of sample: [UInt8], separator: CSVSeparator
  ) -> (regular: Int, fields: Int, divided: Int) {
    var reader = CSVReader(sample, separator: separator)
    var counts: [Int: Int] = [:]
    var rows = 0
    while rows < sampleRows, (try? reader.next()) == true {
      rows += 1
      if reader.fieldCount > 1 { counts[reader.fieldCount, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let (fields, regular) = most, regular * 4 >= rows else { return (0, 0, 0) }
    return (regular, fields, counts.values.reduce(0, +))
  }

  private static let sampleSize = 65_536
  private static let sampleRows = 100

  /// What a first line such as `sep=;` says, and where it ends.
  static func said(in utf8: [UInt8]) -> (separator: CSVSeparator, end: Int)? {
    let first = utf8.prefix(sampleSize).prefix { $0 != 0x0A && $0 != 0x0D }
    let text = String(decoding: first, as: UTF8.self)
    guard
      let match = text.wholeMatch(of: /\u{FEFF}?"?[Ss][Ee][Pp]=(.)"?[,;\t]*/),
      let separator = match.1.utf8.first.flatMap(CSVSeparator.init)
    else { return nil }
    let rest = utf8[first.endIndex...]
    return (separator, first.endIndex + (rest.starts(with: [0x0D, 0x0A]) ? 2 : min(1, rest.count)))
  }
}
