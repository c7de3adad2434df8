import Terminal
import Testing
import Texts

@testable import Screens

/// A key costs what it changes, however long the list is.
@MainActor
@Suite struct RowsNearByTests {
  /// What was asked of a list's elements.
  private final class Count {
    var rows = 0
    var targets = 0
  }

  /// A screen that is a long list.
  private struct ListScreen: Screen {
    typealias Target = Int

    let elements: [Int]
    let count: Count
    var page = Page<Target>()

    func title(look: Look) -> [String] { ["Daftar"] }

    func build(_ builder: inout Builder, look: Look) {
      builder.paragraph("Pilih satu.")
      builder.list(elements) { element in
        count.targets += 1
        return element
      } row: { element, builder in
        count.rows += 1
        builder.item(element, "Butir \(element)", detail: "keterangan")
      }
    }
  }

  @Test(
    "At each key only the rows in view are looked at, in a list of any length",
    arguments: [1_000, 10_000], [[], [Key.end], [.pageDown, .pageDown], [.up]])
  func list(length: Int, before: [Key]) throws {
    var person = try Person()
    let count = Count()
    person.stack = ScreenStack(root: ListScreen(elements: Array(0..<length), count: count))
    for key in before { person.press(key) }
    _ = person.screen
    for key in [Key.down, .down, .up, .pageDown, .home, .end, .down, .up] {
      (count.rows, count.targets) = (0, 0)
      person.press(key)
      _ = person.screen
      // 20 lines are in view, two for each row: measured once and drawn once, and a few beyond.
      #expect(count.rows <= 60, "\(key) made \(count.rows) rows")
      #expect(count.targets <= 60, "\(key) looked at \(count.targets) targets")
    }
  }

  @Test("Drawing lays out no more rows than are in view", arguments: [1_000, 10_000])
  func drawing(length: Int) {
    let count = Count()
    let rows: Rows<Int> = Drawing.rows(width: 40) { builder in
      builder.lines(of: Array(0..<length), target: { $0 }) { element, _ in
        count.rows += 1
        return [StyledRun("Butir \(element)")]
      }
    }
    var page = Page<Int>()
    for _ in 0..<50 { _ = page.go(.down, in: rows, height: 12) }
    #expect(count.rows == 0)
    let last = Drawing.lines(rows, page: page, width: 40, height: 12).last
    #expect(last?.hasPrefix(" › Butir 50") == true)
    #expect(count.rows == 12)
  }

  @Test("A table is sorted, filtered and measured when that changes, not at each key")
  func table() {
    var table = Table<Int>(
      of: Array(0..<1_000), id: \.self,
      columns: [
        .init("Nama") { .init("Peserta \($0)") },
        .init("Nilai", alignment: .right) { .init("\($0)", number: Double($0)) },
      ])
    _ = table.perform(.sort)
    _ = table.perform(.sort)
    #expect(table.shown.prefix(3).map(\.id) == [999, 998, 997])
    let rows: Rows<Table<Int>.Target> = Drawing.rows(width: 40) { builder in
      table.add(to: &builder, focus: nil, look: Drawing.look)
    }
    #expect(rows.count == 1_001)
    var page = Page<Table<Int>.Target>()
    for _ in 0..<3 { _ = page.go(.down, in: rows, height: 5) }
    #expect(
      Drawing.lines(rows, page: page, width: 24, height: 5) == [
        "   Nama         Nilai▼", "   Peserta 999     999", "   Peserta 998     998",
        "   Peserta 997     997", " › Peserta 996     996  ▼",
      ])
  }
}
