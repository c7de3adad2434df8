import Quiz
import Tables
import Testing

/// What is written in any way that a spreadsheet writes is read as it was meant.
@Suite struct CSVReaderTests {
  private struct Row: Equatable {
    var line: Int
    var fields: [String]
  }

  private static let pieces = [
    "a", "Siti", " ", "é", "\"", ",", ";", "\t", "\n", "\r\n", "\r", "\u{A0}", "1,5", "ꦱ", "'", "=",
  ]

  private func rows(of text: String, separator: CSVSeparator?) throws -> [Row] {
    var reader = CSVReader(Array(text.utf8), separator: separator)
    var rows: [Row] = []
    while try reader.next() {
      rows.append(Row(line: reader.line, fields: (0..<reader.fieldCount).map(reader.text)))
    }
    return rows
  }

  @Test("A random table is read back, with its lines", arguments: 0..<300)
  func roundTrip(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let draw = { (limit: Int) in Int(generator.draw(below: UInt64(limit))) }
    let separator = CSVSeparator.allCases[draw(3)]
    let end = ["\n", "\r\n", "\r"][draw(3)]
    let width = 1 + draw(4)
    var text = ["", "\u{FEFF}"][draw(2)]
    var line = 1
    var expected: [Row] = []
    for _ in 0..<draw(12) {
      let fields = (0..<width).map { _ in
        (0..<draw(5)).map { _ in Self.pieces[draw(Self.pieces.count)] }.joined()
      }
      let trimmed = fields.map(Self.trimmed)
      if !trimmed.allSatisfy(\.isEmpty) { expected.append(Row(line: line, fields: trimmed)) }
      let written = fields.map { field in
        let isPlain = !field.utf8.contains {
          "\"\r\n".utf8.contains($0) || $0 == separator.rawValue
        }
        return isPlain && draw(2) == 0
          ? field : ["", "  "][draw(2)] + "\"" + field.replacing("\"", with: "\"\"") + "\""
      }
      text += written.joined(separator: String(separator.character)) + end
      line += 1 + fields.reduce(0) { $0 + Self.lineEnds(in: $1) }
    }
    let found = try rows(of: text, separator: separator)
    #expect(found == expected, "\(text.debugDescription)")
  }

  @Test("What is written here is read here", arguments: CSVStyle.allCases, 0..<50)
  func ownTables(_ style: CSVStyle, _ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let draw = { (limit: Int) in Int(generator.draw(below: UInt64(limit))) }
    let words = [
      "Siti", "=1+1", "+62812", "-", "@x", "\u{FF1D}1", "'tis", "a,b", "a;b", "\"x\"", "O'Brien",
      "Drs. H. Ahmad, M.Si.", "é", "x y",
    ]
    let table = (0..<10).map { _ in (0..<3).map { _ in words[draw(words.count)] } }
    var csv = style.start(columns: ["a", "b", "c"])
    for row in table { style.write(row.map(CSVField.text), to: &csv) }
    #expect(try CSVTable(text: csv).rows.dropFirst().map(\.fields) == table)
  }

  @Test("Bytes of any kind are read or refused, and never crash", arguments: 0..<200)
  func garbage(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<generator.draw(below: 300)).map { _ in
      generator.draw(below: 3) == 0
        ? Array("\",;\r\n\t =".utf8)[Int(generator.draw(below: 8))]
        : UInt8(generator.draw(below: 256))
    }
    if let table = try? CSVTable(bytes: bytes) {
      #expect(table.rows.allSatisfy { $0.line > 0 && !$0.fields.allSatisfy(\.isEmpty) })
      _ = RosterFile(table)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in " \t\n\r\u{A0}".unicodeScalars.contains(scalar) }
    let start = text.unicodeScalars.drop(while: isSpace)
    let rest = String(String.UnicodeScalarView(start.reversed().drop(while: isSpace).reversed()))
    // An apostrophe keeps a text from being a formula, and is no part of it.
    return rest.hasPrefix("'=") ? String(rest.dropFirst()) : rest
  }

  private static func lineEnds(in text: String) -> Int {
    var count = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") { count += 1 }
      previous = scalar
    }
    return count
  }
}

extension CSVSeparator {
  fileprivate var character: Character { Character(UnicodeScalar(rawValue)) }
}
