import Terminal
import Testing

@testable import Screens

@MainActor
@Suite struct PageBuilderTests {
  private enum Target: Hashable {
    case first, second
  }

  private func lines(
    width: Int, height: Int, glyphs: Glyphs = .unicode, focus: Target? = nil,
    _ build: (inout PageBuilder<Target>) -> Void
  ) -> [String] {
    let look = Look(language: .indonesian, glyphs: glyphs)
    let rows: Rows<Target> = Drawing.rows(width: width, look: look, build)
    return Drawing.lines(rows, page: Page(focus: focus), width: width, height: height, look: look)
  }

  @Test("Paragraphs keep their line breaks, wrap between words, and stand apart by one blank line")
  func paragraphs() {
    let shown = lines(width: 12, height: 8) { builder in
      builder.paragraph("Satu dua tiga empat\n\nlima\n\n")
      builder.blank()
      builder.blank()
      builder.paragraph("")
      builder.paragraph("enam", indent: 2)
    }
    #expect(shown == ["Satu dua", "tiga empat", "", "lima", "", "  enam", "", ""])
  }

  @Test(
    "An item has the focus mark, a lead, its lines below one another, and details below them, indented by two"
  )
  func items() {
    let shown = lines(width: 16, height: 5, focus: .second) { builder in
      builder.item(.first, lead: "A  ", "pendek")
      builder.item(.second, lead: "B  ", "dua baris kata", detail: "dan rincian")
    }
    #expect(
      shown == ["   A  pendek", " › B  dua baris", "      kata", "        dan", "        rincian"])
  }

  @Test("Where lines are written, nothing marks the focus and nothing is boxed in")
  func plain() {
    let shown = lines(width: 20, height: 3, glyphs: .plain(isASCII: false), focus: .first) {
      builder in
      builder.item(.first, "Belajar")
      builder.button(.second, "Mulai")
    }
    #expect(shown == ["Belajar", "Mulai", ""])
  }

  @Test("A long button is read whole")
  func button() {
    let shown = lines(width: 14, height: 2, focus: .first) { builder in
      builder.button(.first, "Soal berikut")
    }
    #expect(shown == [" › [ Soal", "     berikut ]"])
  }

  @Test("A row has as many lines as it says, focused or not, whatever its text")
  func heights() {
    let texts = [
      "", " ", "satu", "satu  dua ", "tigapuluhhurufyangtidakterputus", "a\tb\nc", "日本語の長い文章",
      "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ", "a\u{1B}[2Jb", "👩‍👩‍👧 keluarga kecil", "kata kata kata kata kata kata kata",
    ]
    for width in [1, 2, 5, 9, 20, 80] {
      let rows: Rows<Target> = Drawing.rows(width: width) { builder in
        for text in texts {
          builder.item(.first, lead: "A ", text, detail: text)
          builder.runs([StyledRun(text), StyledRun(text, Style(.good))], hang: 3)
          builder.button(.second, text)
        }
      }
      for row in rows {
        #expect(row.height == row.lines(isFocused: false).count, "\(row.text) in \(width)")
        #expect(row.height == row.lines(isFocused: true).count, "\(row.text) in \(width)")
      }
    }
  }

  @Test("A list makes a row of each element, of one or of several parts")
  func list() {
    let rows: Rows<Int> = Drawing.rows(width: 20) { builder in
      builder.heading("Nama")
      builder.list([1, 2], target: { $0 }) { number, builder in
        builder.item(number, "Orang \(number)")
        if number == 2 { builder.paragraph("sedang menulis", indent: 3) }
      }
      builder.blank()
      builder.paragraph("akhir")
    }
    #expect(rows.count == 5)
    #expect((0..<5).map(rows.target) == [nil, 1, 2, nil, nil])
    #expect(
      Drawing.lines(rows, page: Page(focus: 2), width: 20, height: 6) == [
        "Nama", "   Orang 1", " › Orang 2", "   sedang menulis", "", "akhir",
      ])
  }

  @Test("A box is as large as its content; where there is too little room, blank lines go first")
  func boxes() {
    let rows: Rows<Target> = Drawing.rows(width: 16) { builder in
      builder.heading("Keluar?")
      builder.blank()
      builder.button(.first, "Ya")
    }
    func drawn(height: Int) -> [String] {
      var canvas = Canvas(size: Size(rows: height, columns: 20))
      let box = Box(rows, in: Rect(row: 0, column: 0, rows: height, columns: 20))
      box.drawFrame(on: &canvas, glyphs: .unicode)
      Page<Target>().draw(box.rows, on: &canvas, in: box.inside, glyphs: .unicode)
      return (0..<height).map(canvas.line)
    }
    #expect(
      drawn(height: 7) == [
        "", "┌──────────────────┐", "│ Keluar?          │", "│                  │",
        "│  › [ Ya ]        │", "└──────────────────┘", "",
      ])
    #expect(
      drawn(height: 4) == [
        "┌──────────────────┐", "│ Keluar?          │", "│  › [ Ya ]        │",
        "└──────────────────┘",
      ])
  }
}
