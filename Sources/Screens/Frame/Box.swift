import Terminal

/// A framed box in the middle of an area, as large as its content and no larger than the area; where
/// the area is too low for all of it, blank lines go first.
struct Box<Target: Hashable> {
  let rows: Rows<Target>
  /// Where the content stands.
  let inside: Rect

  init(_ content: Rows<Target>, in area: Rect) {
    let height = { (rows: Rows<Target>) in rows.reduce(0) { $0 + $1.height } }
    let isLow = height(content) + 2 > area.rows
    self.rows = isLow ? Rows(content.filter { !$0.isBlank }) : content
    let lines = max(0, min(area.rows - 2, height(rows)))
    let columns = min(max(0, area.columns - 4), area.boxedColumns)
    self.inside = Rect(
      row: area.row + (area.rows - lines - 2) / 2 + 1,
      column: area.column + (area.columns - columns - 4) / 2 + 2, rows: lines, columns: columns)
  }

  /// Draws the frame around the content.
  func drawFrame(on canvas: inout Canvas, glyphs: Glyphs) {
    let outside = Rect(
      row: inside.row - 1, column: inside.column - 2, rows: inside.rows + 2,
      columns: inside.columns + 4)
    canvas.fill(outside)
    let line = String(repeating: glyphs.horizontal, count: max(0, outside.columns - 2))
    let style = Style(.accent)
    canvas.write(
      glyphs.topLeft + line + glyphs.topRight, row: outside.row, column: outside.column,
      style: style)
    canvas.write(
      glyphs.bottomLeft + line + glyphs.bottomRight, row: inside.row + inside.rows,
      column: outside.column, style: style)
    for row in inside.row..<inside.row + inside.rows {
      canvas.write(glyphs.vertical, row: row, column: outside.column, style: style)
      canvas.write(
        glyphs.vertical, row: row, column: outside.column + outside.columns - 1, style: style)
    }
  }
}

extension Rect {
  /// The columns that content in a box over the area may take.
  var boxedColumns: Int { max(1, min(columns - 4, 64)) }
}
