import Terminal

@testable import Screens

/// Looks at widgets without a program around them.
@MainActor
enum Drawing {
  static let look = Look(language: .indonesian, glyphs: .unicode)

  static func rows<Target: Hashable>(
    width: Int, height: Int = 10, look: Look = look,
    _ build: (inout PageBuilder<Target>) -> Void
  ) -> Rows<Target> {
    var builder = PageBuilder<Target>(width: width, height: height, glyphs: look.glyphs)
    build(&builder)
    return builder.rows
  }

  /// A canvas with a page on it.
  static func canvas<Target: Hashable>(
    _ rows: Rows<Target>, page: Page<Target> = Page(), width: Int, height: Int, look: Look = look
  ) -> Canvas {
    // The marks for more above and below stand beside the page.
    var canvas = Canvas(size: Size(rows: height, columns: width + 1))
    page.draw(
      rows, on: &canvas, in: Rect(row: 0, column: 0, rows: height, columns: width),
      glyphs: look.glyphs)
    return canvas
  }

  /// What a page shows, line by line.
  static func lines<Target: Hashable>(
    _ rows: Rows<Target>, page: Page<Target> = Page(), width: Int, height: Int, look: Look = look
  ) -> [String] {
    let canvas = canvas(rows, page: page, width: width, height: height, look: look)
    return (0..<height).map(canvas.line)
  }
}
