import Tables
import Testing

@Suite struct CSVTextTests {
  private func written(_ text: String) -> String {
    var csv = CSVStyle.spreadsheet.start(columns: ["c"])
    CSVStyle.spreadsheet.write([.text(text)], to: &csv)
    return String(String.UnicodeScalarView(csv.unicodeScalars.dropFirst(4)))
  }

  @Test(
    "A field that a spreadsheet would run is defused, and keeps what it says",
    arguments: [
      ("=1+1", "'=1+1"), ("+62812", "'+62812"), ("-3", "'-3"), ("@SUM(A1)", "'@SUM(A1)"),
      ("=\u{301}1", "'=\u{301}1"), ("\t=1", " =1"), ("＝1", "'＝1"), ("Siti", "Siti"),
    ])
  func formulas(_ text: String, _ field: String) {
    #expect(written(text).unicodeScalars.elementsEqual((field + "\r\n").unicodeScalars))
  }

  @Test(
    "Quotes, commas and line breaks stay inside their field",
    arguments: [
      ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("\"\u{301}", "\"\"\"\u{301}\""),
      ("two\nlines", "two lines"), ("O'Brien; DROP", "O'Brien; DROP"), ("\u{1B}[2Jx", "[2Jx"),
      ("<script>", "<script>"), ("ꦱꦶꦠꦶ", "ꦱꦶꦠꦶ"),
    ])
  func quoting(_ text: String, _ field: String) {
    #expect(written(text).unicodeScalars.elementsEqual((field + "\r\n").unicodeScalars))
  }

  @Test("Numbers have a decimal point, four decimals at most, and nothing where there is none")
  func numbers() {
    var csv = CSVStyle.spreadsheet.start(columns: ["c"])
    CSVStyle.spreadsheet.write(
      [.number(1.0 / 3), .number(-12.5), .number(100), .number(nil), .count(7), .count(nil)],
      to: &csv)
    #expect(csv.hasSuffix("0.3333,-12.5,100,,7,\r\n"))
  }

  @Test("Where decimals have a comma, fields have a semicolon between, and numbers stay numbers")
  func indonesian() {
    let style = CSVStyle.indonesianSpreadsheet
    var csv = style.start(columns: ["nama", "nilai"])
    style.write([.text("Siti; Aminah"), .number(62.5)], to: &csv)
    style.write([.text("Budi, S.Pd."), .number(-1.0 / 3)], to: &csv)
    #expect(
      csv == "\u{FEFF}nama;nilai\r\n\"Siti; Aminah\";62,5\r\nBudi, S.Pd.;-0,3333\r\n")
  }

  @Test("Only spreadsheets get the mark by which they know UTF-8", arguments: CSVStyle.allCases)
  func byteOrderMark(_ style: CSVStyle) {
    let text = style.start(columns: ["c"])
    #expect(text.unicodeScalars.first == (style == .plain ? "c" : "\u{FEFF}"))
  }
}
