import Terminal

/// A row of a page as it is written where lines are written one after the other.
struct WrittenRow {
  let lines: [String]
  let role: RowRole
  let canBeOpened: Bool
  let isFocused: Bool
}

extension Screen {
  /// All that the screen says.
  func writtenRows(in area: Rect, look: Look) -> [WrittenRow] {
    let rows = rows(in: area, look: look)
    let page = page.settled(over: rows, height: area.rows).page
    return rows.enumerated().map { index, row in
      WrittenRow(
        lines: row.text, role: row.role, canBeOpened: row.target != nil,
        isFocused: page.isFocused(index, of: rows))
    }
  }
}
