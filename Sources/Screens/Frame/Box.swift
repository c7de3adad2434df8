import Terminal

/// A framed box in the middle of an area, as large as its content and no larger than the area; where
/// the area is too low for all of it, blank lines go first.
struct Box {
  let content: [Line]
  /// The box with its frame.
  let outside: Rect

  /// The columns that content in a box may take.
  static func contentWidth(in area: Rect) -> Int { max(1, min(area.columns - 4, 64)) }

  init(content: [Line], in area: Rect) {
    let content =
      content.count + 2 > area.rows ? content.filter { !$0.text.isEmpty } : content
    self.content = content
    let rows = min(area.rows, content.count + 2)
    let columns = min(area.columns, Self.contentWidth(in: area) + 4)
    self.outside = Rect(
      row: area.row + (area.rows - rows) / 2, column: area.column + (area.columns - columns) / 2,
      rows: rows, columns: columns)
  }

  /// Where the content stands.
  var inside: Rect {
    Rect(
      row: outside.row + 1, column: outside.column + 2, rows: max(0, outside.rows - 2),
      columns: max(0, outside.columns - 4))
  }

  func draw(on canvas: inout Canvas, glyphs: Glyphs) {
    canvas.fill(outside)
    let line = String(repeating: glyphs.horizontal, count: max(0, outside.columns - 2))
    let style = Style(.accent)
    canvas.write(
      glyphs.topLeft + line + glyphs.topRight, row: outside.row, column: outside.column,
      style: style)
    canvas.write(
      glyphs.bottomLeft + line + glyphs.bottomRight, row: outside.row + outside.rows - 1,
      column: outside.column, style: style)
    for row in outside.row + 1..<max(outside.row + 1, outside.row + outside.rows - 1) {
      canvas.write(glyphs.vertical, row: row, column: outside.column, style: style)
      canvas.write(
        glyphs.vertical, row: row, column: outside.column + outside.columns - 1, style: style)
    }
  }
}
