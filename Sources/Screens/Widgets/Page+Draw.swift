import Terminal

extension Page {
  /// Draws the part in view, marks that there is more above or below, and sets the cursor.
  /// - Parameter hasFocus: whether keys go here; otherwise nothing stands out, and the cursor stays.
  func draw(
    _ rows: Rows<Target>, on canvas: inout Canvas, in area: Rect, glyphs: Glyphs,
    hasFocus: Bool = true
  ) {
    guard area.rows > 0, area.columns > 0 else { return }
    let ruler = Ruler(rows)
    var page = self
    page.settle(ruler, height: area.rows)
    let end = ruler.spot(page.top, movedBy: area.rows)
    if hasFocus { canvas.cursor = Position(row: area.row, column: area.column) }
    var hasCursor = false
    var row = area.row
    for index in page.top.row..<(end.line == 0 ? end.row : end.row + 1) {
      let isFocused = hasFocus && page.isFocused(index, of: rows)
      var hidden = index == page.top.row ? page.top.line : 0
      let lines = isFocused ? rows[index].lines(isFocused: true) : ruler.lines(of: index)
      for line in lines where row < area.row + area.rows {
        hidden -= 1
        guard hidden < 0 else { continue }
        if let bar = line.bar {
          canvas.fill(
            Rect(row: row, column: area.column, rows: 1, columns: area.columns), style: bar)
        }
        canvas.write(line.runs, row: row, column: area.column, maxWidth: area.columns)
        if isFocused, !hasCursor {
          canvas.cursor = Position(row: row, column: area.column + line.cursorColumn)
          hasCursor = true
        }
        row += 1
      }
    }
    // Beside the text, where they cover none of it.
    let edge = area.column + area.columns
    if page.top > .start {
      canvas.write(glyphs.moreAbove, row: area.row, column: edge, style: Style(.quiet))
    }
    // Nobody has read that yet.
    if end.row < rows.count {
      canvas.write(
        glyphs.moreBelow, row: area.row + area.rows - 1, column: edge,
        style: Style(.accent, bold: true))
    }
  }
}
