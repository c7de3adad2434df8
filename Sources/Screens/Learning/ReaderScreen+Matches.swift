import Terminal

/// What was searched for, in the text.
extension ReaderScreen {
  /// Brings the next match in one direction into view, at this place or, where it has no more, at the
  /// next one that has.
  mutating func showMatch(_ direction: Int, in app: AppContext) {
    let before = (place, page, passed)
    let (page, end) = page.settled(over: rows(in: app.body, look: app.look), height: app.body.rows)
    if showMatch(direction, in: app, where: { direction > 0 ? $0 >= end : $0 < page.top }) {
      return
    }
    let onwards = direction > 0 ? places : places.reversed()
    for _ in places {
      show(onwards.following(place), in: app)
      if showMatch(direction, in: app, where: { _ in true }) { return }
    }
    (place, self.page, passed) = before
  }

  /// Brings a match of this place into view: of those that are wanted the first in the direction.
  mutating func showMatch(
    _ direction: Int, in app: AppContext, where isWanted: (Spot) -> Bool
  ) -> Bool {
    let (rows, height) = (rows(in: app.body, look: app.look), app.body.rows)
    let matches = rows.enumerated().flatMap { index, row in
      row.lines(isFocused: false).enumerated().filter { $1.hasMatch }
        .map { Spot(row: index, line: $0.offset) }
    }
    let wanted = matches.filter(isWanted)
    guard let match = direction > 0 ? wanted.first : wanted.last else { return false }
    let ruler = Ruler(rows)
    page.scroll(to: ruler.spot(match, movedBy: -height / 3), in: rows, height: height)
    return true
  }
}
