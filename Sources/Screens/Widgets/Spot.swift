/// A place on a page: a line of a row.
struct Spot: Hashable, Comparable {
  var row = 0
  var line = 0

  static let start = Spot()

  static func < (left: Spot, right: Spot) -> Bool {
    (left.row, left.line) < (right.row, right.line)
  }
}

/// Measures the rows that lie near one another, and makes each at most once.
struct Ruler<Target: Hashable> {
  let rows: Rows<Target>

  init(_ rows: Rows<Target>) { self.rows = rows }

  /// Below the last line.
  var end: Spot { Spot(row: rows.count) }

  /// What a row says while it has not the focus.
  func lines(of row: Int) -> [Line] { rows.lines.of(row) { rows[row].lines(isFocused: false) } }

  func height(of row: Int) -> Int { rows.lineCount(of: row) ?? lines(of: row).count }

  /// The spot some lines below another, above it where `lines` is less than 0; no farther than the ends.
  func spot(_ spot: Spot, movedBy lines: Int) -> Spot {
    var spot = spot
    var rest = lines
    while rest > 0, spot.row < rows.count {
      let left = height(of: spot.row) - spot.line
      if rest < left { return Spot(row: spot.row, line: spot.line + rest) }
      rest -= left
      spot = Spot(row: spot.row + 1)
    }
    while rest < 0, Spot.start < spot {
      if spot.line == 0 { spot = Spot(row: spot.row - 1, line: height(of: spot.row - 1)) }
      let step = min(spot.line, -rest)
      spot.line -= step
      rest += step
    }
    return spot
  }

  /// The lines from one spot to a later one, counted no farther than `most`.
  func lines(from start: Spot, to end: Spot, atMost most: Int) -> Int {
    var count = -start.line
    var row = start.row
    while row < end.row, count < most {
      count += height(of: row)
      row += 1
    }
    return min(most, row < end.row ? most : count + end.line)
  }

  /// A spot from which so many lines can be seen, or all of them.
  func top(_ spot: Spot, height: Int) -> Spot {
    var top = min(spot, end)
    if top.row < rows.count { top.line = min(top.line, max(0, self.height(of: top.row) - 1)) }
    let seen = lines(from: top, to: end, atMost: height)
    return self.spot(top, movedBy: seen - height)
  }
}
