import Terminal
import Testing

@testable import Screens

@MainActor
@Suite struct TableTests {
  private func table() -> Table<String> {
    Table(
      of: [("Siti", 70), ("asep", nil), ("Wati", 55), ("Budi", 70)], id: \.0,
      columns: [
        .init("Nama") { (name: String, _: Double?) in .init(name) },
        .init("Nilai", alignment: .right) { _, score in
          .init(score.map { String(Int($0)) } ?? "-", number: score)
        },
      ])
  }

  private func lines(_ table: Table<String>, focus: Table<String>.Target? = nil) -> [String] {
    let rows: Rows<Table<String>.Target> = Drawing.rows(width: 40) { builder in
      table.add(to: &builder, focus: focus, look: Drawing.look)
    }
    return Drawing.lines(rows, page: Page(focus: focus), width: 40, height: 6)
  }

  @Test("Rows stand in their columns, the focused one marked")
  func whole() {
    #expect(
      lines(table(), focus: .row("asep")) == [
        "   Nama  Nilai", "   Siti     70", " › asep      -", "   Wati     55", "   Budi     70",
        "",
      ])
  }

  @Test("Numbers are sorted from the highest, words from A, what is missing last either way")
  func sorting() {
    var table = table()
    func names() -> [String] { table.shown.map(\.id) }
    #expect(table.perform(.sort) == .row("asep"))
    #expect(names() == ["asep", "Budi", "Siti", "Wati"])
    #expect(lines(table)[0] == "   Nama▲  Nilai")
    #expect(table.perform(.sort) == .row("Siti"))
    #expect(names() == ["Siti", "Budi", "Wati", "asep"])
    #expect(table.perform(.reverse) == .row("Wati"))
    #expect(names() == ["Wati", "Siti", "Budi", "asep"])
    #expect(table.perform(.sort) == .row("Siti"))
    #expect(names() == ["Siti", "asep", "Wati", "Budi"])
  }

  @Test("A digit opens the row that shows it, wherever that is sorted to")
  func numbered() throws {
    var table = Table(
      of: [1, 2], id: \.self,
      columns: [
        .init("") { .init("\($0)", number: Double($0)) },
        .init("Nama") { .init($0 == 1 ? "Siti" : "Asep") },
      ])
    _ = table.perform(.sort)
    #expect(table.perform(.sort) == .row(2))
    let rows: Rows<Table<Int>.Target> = Drawing.rows(width: 40) { builder in
      table.add(to: &builder, focus: nil, look: Drawing.look)
    }
    for number in 1...2 {
      #expect(rows.target(at: try #require(rows.row(showing: number))) == .row(number))
    }
  }

  @Test("The filter lets through what has all words, until it is cleared")
  func filtering() {
    var table = table()
    #expect(table.perform(.filter) == .filter)
    for letter in "ti 70" {
      let isTyped = table.type(.key(letter == " " ? .space : .character(letter)))
      #expect(isTyped)
    }
    #expect(table.shown.map(\.id) == ["Siti"])
    #expect(
      lines(table, focus: .filter) == [
        " › Cari: ti 70", " 1 dari 4 baris", "   Nama  Nilai", "   Siti     70", "", "",
      ])
    let keys = { (table: Table<String>) in
      table.commands(focus: .filter).flatMap(\.hint.keys)
    }
    #expect(keys(table).contains(.enter))
    // Where nothing is found there is nothing to go on to.
    _ = table.type(.key("x"))
    #expect(table.shown.isEmpty && keys(table) == ["?", .escape])
    _ = table.type(.key(.backspace))
    #expect(table.perform(.clear) == .row("Siti"))
    #expect(table.shown.count == 4)
  }
}
