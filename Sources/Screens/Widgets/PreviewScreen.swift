import Terminal

/// A screen that is a list with, from 100 columns, a preview of what is focused beside it.
@MainActor
protocol PreviewScreen: Screen {
  /// Puts together the preview.
  func buildPreview(_ builder: inout PageBuilder<Never>, look: Look)
}

extension PreviewScreen {
  func pageArea(in body: Rect) -> Rect { Panes(of: body).list }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    let panes = Panes(of: area)
    page.draw(rows(in: area, look: look), on: &canvas, in: panes.list, glyphs: look.glyphs)
    guard let preview = panes.preview else { return }
    for row in preview.row..<preview.row + preview.rows {
      canvas.write(look.glyphs.vertical, row: row, column: preview.column - 2, style: Style(.quiet))
    }
    // The cursor stays on the focused item, where a braille display looks for it.
    let cursor = canvas.cursor
    var builder = PageBuilder<Never>(
      width: preview.columns, height: preview.rows, glyphs: look.glyphs)
    buildPreview(&builder, look: look)
    Page().draw(builder.rows, on: &canvas, in: preview, glyphs: look.glyphs)
    canvas.cursor = cursor
  }
}

/// Where a list and its preview stand.
private struct Panes {
  let list: Rect
  /// Nil where there is no room for one.
  var preview: Rect?

  private static let columnsForPreview = 98
  private static let listColumns = 46

  init(of area: Rect) {
    guard area.columns >= Self.columnsForPreview else {
      list = area
      return
    }
    list = Rect(row: area.row, column: area.column, rows: area.rows, columns: Self.listColumns)
    let start = Self.listColumns + 3
    preview = Rect(
      row: area.row, column: area.column + start, rows: area.rows, columns: area.columns - start)
  }
}
