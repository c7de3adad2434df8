import Testing

@testable import Terminal

@Suite struct TableLayoutTests {
  private let columns: [TableLayout.Column] = [
    .init("Nama", least: 6), .init("Pre", alignment: .right), .init("Post", alignment: .right),
    .init("Hasil", canBeSpared: true),
  ]
  private let rows = [["Siti Aminah", "55,5", "100", "lulus"], ["Wati", "7", "60", ""]]

  private func table(_ width: Int) -> [String] {
    let layout = TableLayout(columns: columns, rows: rows, width: width)
    return [layout.header] + rows.map(layout.line)
  }

  @Test("With room for all, columns are as wide as their longest cell, numbers at the right")
  func wide() {
    #expect(
      table(80) == [
        "Nama          Pre  Post  Hasil", "Siti Aminah  55,5   100  lulus",
        "Wati            7    60",
      ])
  }

  @Test("With less room the name is cut, then a column is left out")
  func narrow() {
    #expect(table(26)[1] == "Siti A…  55,5   100  lulus")
    #expect(table(24)[1] == "Siti Aminah  55,5   100")
    #expect(table(18)[1] == "Siti …  55,5   100")
    #expect(table(15)[1] == "Si…  55,5   100")
  }

  @Test("A column grows no further than it may")
  func most() {
    let layout = TableLayout(
      columns: [.init("Nama", most: 6), .init("n", alignment: .right)],
      rows: [["Siti Aminah", "1"]])
    #expect(layout.line(["Siti Aminah", "1"]) == "Siti …  1")
  }

  @Test("Wide letters count twice, and control characters not at all")
  func letters() {
    let layout = TableLayout(
      columns: [.init("a"), .init("b")], rows: [["漢字", "x"], ["\u{1B}ab", "y"]])
    #expect(layout.line(["漢字", "x"]) == "漢字  x")
    #expect(layout.line(["\u{1B}ab", "y"]) == "ab    y")
  }
}
