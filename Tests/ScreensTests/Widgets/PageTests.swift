import Quiz
import Terminal
import Testing

@testable import Screens

@MainActor
@Suite struct PageTests {
  /// Rows of these heights; every one above 0 is a target, every one below 0 text.
  private func rows(_ heights: [Int]) -> Rows<Int> {
    Rows(
      heights.enumerated().map { index, height in
        Row(height > 0 ? index : nil) { isFocused in
          (0..<abs(height)).map { line in
            let text = "\(isFocused ? "›" : " ")\(index).\(line)"
            return Passage(text: [StyledRun(text)])
          }
        }
      })
  }

  /// The first line in view, counted from the start.
  private func offset(_ page: Page<Int>, _ rows: Rows<Int>) -> Int {
    rows.prefix(page.top.row).reduce(page.top.line) { $0 + $1.height }
  }

  @Test(
    "Looking only at the rows near by, a page stands where one would that looks at all lines",
    arguments: 0..<60)
  func agrees(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let heights = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
      [1, 1, 1, 2, 3, 7, -1, -1, -2, -9].randomElement(using: &generator) ?? 1
    }
    let rows = rows(heights)
    let height = Int.random(in: 1...12, using: &generator)
    var whole = WholePage(
      lines: heights.enumerated().flatMap { index, height in
        Array(repeating: height > 0 ? index : nil, count: abs(height))
      }, height: height)
    var page = Page<Int>()
    let area = Rect(row: 0, column: 0, rows: height, columns: 20)
    for step in 0..<300 {
      let place = "step \(step) of \(heights) in \(height)"
      switch Int.random(in: 0..<20, using: &generator) {
      case 0..<6: same(.up)
      case 6..<12: same(.down)
      case 12: same(.pageUp)
      case 13: same(.pageDown)
      case 14: same(.first)
      case 15: same(.last)
      case 16: same(.open)
      case 17: same(.number(Int.random(in: 1...12, using: &generator)))
      case 18:
        _ = page.handle(
          MouseEvent(.wheelUp, at: Position(row: 0, column: 0)), in: rows, area: area)
        whole.wheel(by: -3)
      default:
        _ = page.handle(
          MouseEvent(.wheelDown, at: Position(row: 0, column: 0)), in: rows, area: area)
        whole.wheel(by: 3)
      }
      func same(_ step: PageStep) {
        let opened = whole.go(step)
        #expect(
          page.go(step, in: rows, height: height) == opened.map { .opened($0) } ?? .moved,
          "\(place)")
      }
      #expect(offset(page, rows) == whole.offset, "\(place)")
      if heights.contains(where: { $0 > 0 }) { #expect(page.focus == whole.focus, "\(place)") }
    }
  }

  @Test("The part in view is drawn, with marks for what is above and below, and the cursor")
  func drawing() {
    let rows = rows([-1, 1, 2, 1, 1])
    var page = Page<Int>()
    #expect(
      Drawing.lines(rows, page: page, width: 8, height: 4) == [
        " 0.0", "›1.0", " 2.0", " 2.1    ▼",
      ])
    for _ in 0..<3 { _ = page.go(.down, in: rows, height: 4) }
    #expect(
      Drawing.lines(rows, page: page, width: 8, height: 4) == [
        " 2.0    ▲", " 2.1", " 3.0", "›4.0",
      ])
    #expect(Drawing.canvas(rows, page: page, width: 8, height: 4).cursor?.row == 3)
  }

  @Test("A row that is higher than the view is read line by line")
  func highRow() {
    let rows = rows([6])
    var page = Page<Int>()
    _ = page.go(.down, in: rows, height: 3)
    #expect(Drawing.lines(rows, page: page, width: 5, height: 3) == ["›0.1 ▲", "›0.2", "›0.3 ▼"])
  }

  @Test("A click opens what stands there, also where the page is scrolled, and no text")
  func click() {
    let rows = rows([-2, 1, 1, 2, 1])
    var page = Page<Int>()
    let area = Rect(row: 3, column: 0, rows: 3, columns: 9)
    _ = page.go(.last, in: rows, height: 3)
    func click(_ row: Int) -> Page<Int>.Outcome {
      page.handle(
        MouseEvent(.click, at: Position(row: row, column: 1)), in: rows, area: area)
    }
    #expect(click(4) == .opened(3))
    #expect(click(5) == .opened(4))
    #expect(click(6) == .moved)
    _ = page.go(.first, in: rows, height: 3)
    #expect(click(3) == .moved)
  }

  @Test(
    "Where what had the focus is gone, what took its place gets it, or else the last",
    arguments: [([1, 1, 1, -1, 1, 1], 4), ([1, 1, 1], 2), ([-1], 3)])
  func goneFocus(heights: [Int], focus: Int) {
    var page = Page<Int>()
    _ = page.go(.number(4), in: rows([1, 1, 1, 1]), height: 5)
    #expect(page.settled(over: rows(heights), height: 5).page.focus == focus)
  }

  @Test("A digit opens the row that shows it; where none shows any, it counts what can be opened")
  func digits() {
    let numbered: Rows<Int> = Drawing.rows(width: 20) { builder in
      builder.item(0, "Tambah")
      builder.list([2, 5], target: { $0 }, number: { $0 }) { number, builder in
        builder.item(number, "\(number)  Siti")
      }
    }
    for (digit, target) in [(1, nil), (2, 2), (3, nil), (5, 5)] {
      var page = Page<Int>()
      let outcome = page.go(.digit(digit), in: numbered, height: 5)
      #expect(outcome == target.map { .opened($0) } ?? .moved)
    }
    var page = Page<Int>()
    #expect(page.go(.number(2), in: numbered, height: 5) == .opened(2))
    #expect(page.go(.digit(3), in: rows([1, 1, 1]), height: 5) == .opened(2))
  }

  @Test("A field gets the focus by its number, and is not opened")
  func fieldByNumber() {
    let rows: Rows<Int> = Drawing.rows(width: 20) { builder in
      builder.item(0, "Satu")
      builder.field(TextField(), label: "Nama:", target: 1)
    }
    var page = Page<Int>()
    #expect(page.go(.number(2), in: rows, height: 5) == .moved)
    #expect(page.focus == 1)
    #expect(page.go(.number(1), in: rows, height: 5) == .opened(0))
    #expect(page.go(.number(3), in: rows, height: 5) == .moved)
  }
}
