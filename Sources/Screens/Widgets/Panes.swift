import Terminal

/// A list, and from 100 columns a preview of what is focused beside it.
@MainActor
struct Panes {
  /// Where the list stands.
  let list: Rect
  /// Where the preview stands; nil where there is no room for one.
  let preview: Rect?

  private static let columnsForPreview = 98
  private static let listColumns = 46

  init(of area: Rect) {
    guard area.columns >= Self.columnsForPreview else {
      list = area
      preview = nil
      return
    }
    list = Rect(row: area.row, column: area.column, rows: area.rows, columns: Self.listColumns)
    let start = Self.listColumns + 3
    preview = Rect(
      row: area.row, column: area.column + start, rows: area.rows, columns: area.columns - start)
  }

  /// Draws the line between the panes, and what `fill` puts into the preview.
  func drawPreview(
    on canvas: inout Canvas, look: Look, fill: (inout PageBuilder) -> Void
  ) {
    guard let preview else { return }
    for row in preview.row..<preview.row + preview.rows {
      canvas.write(
        look.glyphs.vertical, row: row, column: preview.column - 2, style: Style(.quiet))
    }
    // The cursor stays on the focused item, where a braille display looks for it.
    let cursor = canvas.cursor
    var builder = PageBuilder(area: preview, look: look, focus: -1)
    fill(&builder)
    Page(focus: -1).draw(builder.lines, on: &canvas, in: preview, glyphs: look.glyphs)
    canvas.cursor = cursor
  }
}
