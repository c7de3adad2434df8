import Curriculum
import Terminal

/// A table of contrasts side by side: cells wrapped within columns of equal width.
struct ContrastColumns {
  private let table: SectionGuide.ContrastTable
  private let columnWidth: Int

  /// A line of the table.
  struct Line: Equatable {
    let text: String
    let isHead: Bool
  }

  private static let gap = 2
  private static let narrowest = 15

  /// - Returns: nil where the columns would be too narrow to read.
  init?(_ table: SectionGuide.ContrastTable, width: Int) {
    let count = max(1, table.columns.count)
    columnWidth = (width - Self.gap * (count - 1)) / count
    guard columnWidth >= Self.narrowest else { return nil }
    self.table = table
  }

  /// The names of the columns, then each row, a blank line before each.
  func lines(in language: Language) -> [Line] {
    let head = table.columns.map { $0.text(in: language) }
    let rows = [head] + table.rows.map { $0.texts(in: language) }
    return rows.enumerated().flatMap { place, cells in
      let lines = self.lines(of: cells).map { Line(text: $0, isHead: place == 0) }
      return place == 0 ? lines : [Line(text: "", isHead: false)] + lines
    }
  }

  private func lines(of cells: [String]) -> [String] {
    let wrapped = cells.map { wrap($0, to: columnWidth) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = wrapped.map { cell in
        padded(line < cell.count ? cell[line] : "", to: columnWidth)
      }
      .joined(separator: String(repeating: " ", count: Self.gap))
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
