import Tables
import Testing

@Suite struct CSVTextTests {
  private func written(_ text: String) -> String {
    var csv = CSVText(columns: ["c"], style: .spreadsheet)
    csv.append([.text(text)])
    return String(String.UnicodeScalarView(csv.text.unicodeScalars.dropFirst(4)))
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
    var csv = CSVText(columns: ["c"], style: .spreadsheet)
    csv.append([.number(1.0 / 3), .number(-12.5), .number(100), .number(nil), .count(7)])
    #expect(csv.text.hasSuffix("0.3333,-12.5,100,,7\r\n"))
  }

  @Test("Where decimals have a comma, fields have a semicolon between, and numbers stay numbers")
  func indonesian() {
    var csv = CSVText(columns: ["nama", "nilai"], style: .indonesianSpreadsheet)
    csv.append([.text("Siti; Aminah"), .number(62.5)])
    csv.append([.text("Budi, S.Pd."), .number(-1.0 / 3)])
    #expect(
      csv.text == "\u{FEFF}nama;nilai\r\n\"Siti; Aminah\";62,5\r\nBudi, S.Pd.;-0,3333\r\n")
  }

  @Test("Only spreadsheets get the mark by which they know UTF-8", arguments: CSVStyle.allCases)
  func byteOrderMark(_ style: CSVStyle) {
    let text = CSVText(columns: ["c"], style: style).text
    #expect(text.unicodeScalars.first == (style == .plain ? "c" : "\u{FEFF}"))
  }
}
