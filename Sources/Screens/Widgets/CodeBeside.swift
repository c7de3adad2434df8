import Reports
import Terminal

/// A QR code that stands at the right of a page, where there is room for both.
struct CodeBeside: Hashable {
  /// Empty where it can't be drawn, or is not wanted.
  private let lines: [String]
  /// The columns that the page must keep.
  private let leastColumns: Int

  /// - Parameter text: nil for no code.
  @MainActor
  init(_ text: String?, leaving leastColumns: Int, in app: AppContext) {
    let canDraw = !app.glyphs.isASCII && !app.glyphs.isPlain && app.theme != .mono
    self.lines = canDraw ? text.flatMap { QRCode($0)?.blocks } ?? [] : []
    self.leastColumns = leastColumns
  }

  var isEmpty: Bool { lines.isEmpty }

  /// Where the page stands.
  func pageArea(in body: Rect) -> Rect {
    guard let width = width(in: body) else { return Self.pageAlone(in: body) }
    return Rect(
      row: body.row, column: body.column, rows: body.rows, columns: body.columns - width - 2)
  }

  /// Where a page stands without a code: a list with bars and words beside its names is wider than text.
  static func pageAlone(in body: Rect) -> Rect { body.column(96) }

  private func width(in body: Rect) -> Int? {
    guard let width = lines.first?.count, lines.count <= body.rows,
      body.columns >= width + 2 + leastColumns
    else { return nil }
    return width
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let width = width(in: area) else { return }
    for (row, line) in lines.enumerated() {
      canvas.write(
        line, row: area.row + row, column: area.column + area.columns - width, style: Style(.code))
    }
  }
}

/// A screen with a list that has room for a QR code beside it.
@MainActor
protocol CodeScreen: Screen {}

extension CodeScreen {
  func pageArea(in body: Rect) -> Rect {
    shownCode?.pageArea(in: body) ?? CodeBeside.pageAlone(in: body)
  }
}
