import Testing

@testable import Terminal

@Suite struct CanvasTests {
  @Test(
    "Text is measured in columns",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ꦗꦮ", 2), ("👩‍👩‍👧", 2), ("✓", 1), ("", 0),
    ])
  func measuring(_ text: String, _ width: Int) {
    #expect(columns(of: text) == width)
  }

  @Test(
    "No wrapped line is too wide, and no word is lost",
    arguments: [5, 8, 13, 40])
  func wrapping(_ width: Int) {
    let text = "Pemberdayaan masyarakat adalah proses bersama, bukan hadiah dari luar."
    let lines = wrap(text, to: width)
    #expect(lines.allSatisfy { columns(of: $0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("Escape sequences and direction marks never reach a cell")
  func hostileText() {
    var canvas = Canvas(size: Size(rows: 1, columns: 30))
    canvas.write("a\u{1B}[31mb\u{7}\u{202E}c\u{9B}d", row: 0, column: 0)
    #expect(canvas.line(0) == "a[31mbcd")
  }

  @Test(
    "Pictures that are joined or changed by marks are shown as the pictures alone",
    arguments: [
      ("👩\u{200D}👩\u{200D}👧", "👩👩👧"), ("👍\u{1F3FD}", "👍"), ("❤\u{FE0F}", "❤"),
      ("क\u{94D}\u{200D}ष", "क\u{94D}\u{200D}ष"), ("Siti", "Siti"),
    ])
  func joinedPictures(_ text: String, _ shown: String) {
    #expect(cleaned(text) == shown)
  }

  @Test(
    "A text that is too long ends in an ellipsis, within its columns",
    arguments: [
      ("Siti Aminah", 8, "Siti Am…"), ("日本語", 4, "日…"), ("Siti", 4, "Siti"), ("Siti", 0, ""),
    ])
  func shortening(_ text: String, _ width: Int, _ shown: String) {
    #expect(shortened(text, to: width) == shown)
  }

  @Test("A wide character that does not fit is left out whole")
  func clipping() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    #expect(canvas.write("abc日", row: 0, column: 0) == 3)
    #expect(canvas.line(0) == "abc")
  }

  @Test("Writing over half of a wide character clears the other half")
  func overwriting() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("日本", row: 0, column: 0)
    canvas.write("x", row: 0, column: 1)
    #expect(canvas.line(0) == " x本")
  }

  @Test(
    "What changed in a row is from its first other column to its last, wide characters as a whole",
    arguments: [
      ("abc", "abc", ""), ("abc", "aXc", "X"), ("abc", "Xbcde", "Xbcde"), ("abc", "ab", " "),
      ("日本", "日本", ""), ("日本", "日木", "木"), ("日本", "xx本", "xx"), ("xx本", "日本", "日"),
      ("日本", " 日", " 日 "), ("e\u{301}a", "e\u{301}a", ""), ("e\u{301}a", "e\u{301}b", "b"),
      ("a\u{301}", "e\u{301}", "e\u{301}"),
    ])
  func changes(before: String, after: String, changed: String) {
    var (shown, canvas) = (
      Canvas(size: Size(rows: 2, columns: 6)), Canvas(size: Size(rows: 2, columns: 6))
    )
    shown.write(before, row: 1, column: 0)
    canvas.write("abc", row: 0, column: 0)
    canvas.write(after, row: 1, column: 0)
    let columns = canvas.changes(inRow: 1, since: shown)
    #expect(canvas.runs(inRow: 1, columns: columns).map(\.text).joined() == changed)
    #expect(canvas.changes(inRow: 1, since: nil) == 0..<6)
    canvas.write(after, row: 1, column: 0, style: Style(.accent))
    #expect(canvas.changes(inRow: 1, since: shown).contains(0))
  }

  @Test("A row is runs of one style each, and a cleared canvas has none of it left")
  func runs() {
    var canvas = Canvas(size: Size(rows: 1, columns: 8))
    canvas.write([StyledRun("ab", Style(.good)), StyledRun("日é", Style(.bad))], row: 0, column: 1)
    #expect(
      canvas.runs(inRow: 0) == [
        StyledRun(" "), StyledRun("ab", Style(.good)), StyledRun("日é", Style(.bad)),
        StyledRun("  "),
      ])
    canvas.clear()
    #expect(canvas == Canvas(size: Size(rows: 1, columns: 8)))
  }

  @Test(
    "A bar is as wide as asked for, at every share",
    arguments: [-1, 0, 0.01, 0.333, 0.5, 0.999, 1, 2])
  func bars(_ share: Double) {
    for glyphs in [Glyphs.unicode, .ascii] {
      #expect(columns(of: glyphs.bar(share, columns: 10)) == 10)
    }
  }

  @Test("ASCII likenesses keep every column where it is")
  func likenesses() {
    let text = "“Benar” — ✓ é 日"
    let likeness = inASCII(text)
    let isASCII = likeness.allSatisfy { $0.isASCII }
    #expect(isASCII)
    #expect(likeness.count == columns(of: text))
    #expect(inASCII("(post − pre)") == "(post - pre)")
    // No end of a sentence, and no decimal point.
    #expect(inASCII("(40…92) dipilih; g…") == "(40~92) dipilih; g~")
  }
}
