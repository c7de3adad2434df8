import Terminal

/// What a key does on a page.
enum PageStep: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  /// Across, where things stand side by side.
  case left, right
  /// Opens what has the focus.
  case open
  /// Opens what has this number, from 1, wherever it stands.
  case number(Int)
  /// Opens what shows this number; where nothing shows one, what has it from 1.
  case digit(Int)
}

/// Where Enter leads on a page before it opens anything.
enum Lead: Hashable {
  case further, back
}

/// A window on rows with things in it that can be focused and opened: every list, form and text.
///
/// The rows are computed from the screen's state; the page keeps only where one is, and looks only at
/// the rows near by.
struct Page<Target: Hashable>: Hashable {
  /// What came of an event.
  enum Outcome: Hashable {
    /// The focus or the part in view may have moved.
    case moved
    /// The person opened this target.
    case opened(Target)
  }

  /// The target that has the focus; nil for the first.
  private(set) var focus: Target? {
    didSet { if focus != oldValue { (isInPane, panes) = (false, []) } }
  }
  /// Whether keys go to the second pane.
  var isInPane = false
  /// None or one: a value can't hold another of its own kind but in a list.
  private var panes: [Page] = []
  /// Where one is in the second pane, which begins anew beside each thing in focus.
  var pane: Page {
    get { panes.first ?? Page() }
    set { panes = [newValue] }
  }
  /// The first line in view.
  private(set) var top = Spot.start
  /// The row where the focus was last.
  private var place = 0
  /// The end of what has been in view.
  private var seen = Spot.start
  /// Whether somebody put the focus where it is: then reading on leaves it there.
  private var isPlaced = false
  /// Whether the view keeps to the focused target, as it does until it is scrolled away from it.
  private var followsFocus = false
  /// What was drawn last.
  var drawn = Drawn<Target>()

  init(focus: Target? = nil) {
    self.focus = focus
    isPlaced = focus != nil
  }

  /// Focuses a target and brings it into view.
  mutating func go(to target: Target?) {
    focus = target
    isPlaced = true
    followsFocus = true
    isInPane = false
  }

  /// Moves the focus or the view, or opens a target; `height` is the number of lines in view.
  ///
  /// Enter opens nothing before `last` has been in view: first it pages down, and then back to what was
  /// chosen above.
  mutating func go(
    _ step: PageStep, in rows: Rows<Target>, height: Int, after last: Target? = nil
  ) -> Outcome {
    let ruler = Ruler(rows)
    settle(ruler, height: height)
    seen = max(seen, ruler.spot(top, movedBy: height))
    switch step {
    case .up: self.step(-1, ruler, height: height)
    case .down: self.step(1, ruler, height: height)
    case .pageUp: turn(by: 1 - height, ruler, height: height)
    case .pageDown: turn(by: height - 1, ruler, height: height)
    case .first: jump(to: rows.row(after: -1, by: 1), in: rows, top: .start)
    case .last:
      jump(
        to: rows.row(after: rows.count, by: -1), in: rows,
        top: ruler.spot(ruler.end, movedBy: -height))
    case .left, .right: break
    case .number(let number): return open(rows.row(counted: number), in: rows)
    case .digit(let digit): return open(rows.row(showing: digit), in: rows)
    case .open:
      guard let focus, rows.target(at: place) == focus else { return .moved }
      // Nobody means to open what they don't see: first the view goes towards it.
      switch lead(to: last, in: rows, end: ruler.spot(top, movedBy: height)) {
      case nil: return .opened(focus)
      case .further where hasSeen(last, in: rows):
        turn(by: height - 1, ruler, height: height)
      case .further: readOn(ruler, height: height)
      case .back:
        go(to: focus)
        settle(ruler, height: height)
      }
    }
    return .moved
  }

  private func hasSeen(_ target: Target?, in rows: Rows<Target>) -> Bool {
    target.flatMap { rows.row(of: $0, near: place) }.map { seen.row > $0 } ?? true
  }

  /// Where Enter leads before it opens what has the focus: on while that, or anything down to `last`, is
  /// not read, or back to where it was chosen; nil where it opens.
  func lead(to last: Target?, in rows: Rows<Target>, height: Int) -> Lead? {
    var (page, end) = settled(over: rows, height: height)
    guard page.focus != nil else { return nil }
    page.seen = max(seen, end)
    return page.lead(to: last, in: rows, end: end)
  }

  private func lead(to last: Target?, in rows: Rows<Target>, end: Spot) -> Lead? {
    guard hasSeen(last, in: rows), Spot(row: place) < end else { return .further }
    return last != nil && Spot(row: place) < top ? .back : nil
  }

  /// Scrolls, or opens what was clicked.
  mutating func handle(_ mouse: MouseEvent, in rows: Rows<Target>, area: Rect) -> Outcome {
    let ruler = Ruler(rows)
    settle(ruler, height: area.rows)
    switch mouse.action {
    case .wheelUp: scroll(to: ruler.spot(top, movedBy: -3), in: rows, height: area.rows)
    case .wheelDown: scroll(to: ruler.spot(top, movedBy: 3), in: rows, height: area.rows)
    case .click:
      guard area.contains(mouse.position) else { return .moved }
      let spot = ruler.spot(top, movedBy: mouse.position.row - area.row)
      guard let target = rows.target(at: spot.row) else { return .moved }
      (focus, place) = (target, spot.row)
      return .opened(target)
    }
    return .moved
  }

  /// Brings `spot` to the top of the view, as near as the page's end allows.
  mutating func scroll(to spot: Spot, in rows: Rows<Target>, height: Int) {
    let ruler = Ruler(rows)
    top = ruler.top(spot, height: height)
    followsFocus = false
  }

  /// Whether the last line is in view.
  func isAtEnd(of rows: Rows<Target>, height: Int) -> Bool {
    let ruler = Ruler(rows)
    return ruler.lines(from: top, to: ruler.end, atMost: height + 1) <= height
  }

  /// The page as it stands over the rows as they are now, and the end of what is in view.
  func settled(over rows: Rows<Target>, height: Int) -> (page: Page, end: Spot) {
    let ruler = Ruler(rows)
    var page = self
    page.settle(ruler, height: height)
    return (page, ruler.spot(page.top, movedBy: height))
  }

  /// The row that has the focus, once the page is settled.
  func isFocused(_ row: Int, of rows: Rows<Target>) -> Bool {
    row == place && focus != nil && rows.target(at: row) == focus
  }
}

extension Page {
  /// Opens the target of a row; a field only gets the focus, to be typed into.
  private mutating func open(_ row: Int?, in rows: Rows<Target>) -> Outcome {
    guard let row, let target = rows.target(at: row) else { return .moved }
    (focus, place) = (target, row)
    return rows[row].role.isField ? .moved : .opened(target)
  }

  /// Moves by one target where the next one is near, otherwise by one line.
  private mutating func step(_ direction: Int, _ ruler: Ruler<Target>, height: Int) {
    let bottom = ruler.spot(top, movedBy: height)
    let near = ruler.spot(top, movedBy: -3).row...ruler.spot(bottom, movedBy: 2).row
    let candidate = candidate(direction, in: ruler.rows, bottom: bottom, near: near)
    let canScroll = direction < 0 ? top > .start : bottom < ruler.end
    if let candidate, near.contains(candidate) {
      place = candidate
      go(to: ruler.rows.target(at: candidate))
      settle(ruler, height: height)
    } else if canScroll {
      top = ruler.top(ruler.spot(top, movedBy: direction), height: height)
      followsFocus = false
    } else if candidate == nil, goesRound(ruler, height: height) {
      _ = go(direction < 0 ? .last : .first, in: ruler.rows, height: height)
    }
  }

  /// The row that a step leads to: the focused one while it is still ahead, out of view.
  private func candidate(
    _ direction: Int, in rows: Rows<Target>, bottom: Spot, near: ClosedRange<Int>
  ) -> Int? {
    guard focus != nil, rows.target(at: place) == focus else { return nil }
    let isAhead = direction < 0 ? Spot(row: place + 1) <= top : Spot(row: place) >= bottom
    return isAhead
      ? place
      : rows.row(after: place, by: direction) {
        direction < 0 ? $0 >= near.lowerBound : $0 <= near.upperBound
      }
  }

  /// Whether arrows lead from the end to the start: in a menu, not where a window of text stands first.
  private func goesRound(_ ruler: Ruler<Target>, height: Int) -> Bool {
    guard let first = ruler.rows.row(after: -1, by: 1) else { return false }
    return first != ruler.rows.row(after: ruler.rows.count, by: -1)
      && ruler.lines(from: .start, to: Spot(row: first), atMost: height) < height
  }

  private mutating func turn(by lines: Int, _ ruler: Ruler<Target>, height: Int) {
    let before = top
    top = ruler.top(ruler.spot(top, movedBy: lines), height: height)
    let bottom = ruler.spot(top, movedBy: height)
    let first = top.line == 0 ? top.row : top.row + 1
    guard top == before || !(first..<max(first, bottom.row)).contains(place) else { return }
    let inView =
      lines < 0
      ? ruler.rows.row(after: first - 1, by: 1) { $0 < bottom.row }
      : ruler.rows.row(after: bottom.row, by: -1) { $0 >= first }
    if let inView { (focus, place) = (ruler.rows.target(at: inView), inView) }
    followsFocus = false
  }

  /// Pages down; where a focus that nobody put there is left behind above, the first that can be opened
  /// in view has it.
  private mutating func readOn(_ ruler: Ruler<Target>, height: Int) {
    top = ruler.top(ruler.spot(top, movedBy: height - 1), height: height)
    followsFocus = false
    if isPlaced { return }
    let first = top.line == 0 ? top.row : top.row + 1
    let bottom = ruler.spot(top, movedBy: height).row
    guard place < first, let row = ruler.rows.row(after: first - 1, by: 1, while: { $0 < bottom })
    else { return }
    (focus, place) = (ruler.rows.target(at: row), row)
  }

  /// Begins with rows of which nothing has been in view.
  /// - Parameter isChosen: whether `target` was chosen before.
  mutating func startReading(at target: Target, isChosen: Bool) {
    go(to: target)
    seen = .start
    isPlaced = isChosen
  }

  private mutating func jump(to row: Int?, in rows: Rows<Target>, top: Spot) {
    if let row { (focus, place) = (rows.target(at: row), row) }
    self.top = top
    followsFocus = false
  }

  /// Fits the focus and the view to the rows as they are now.
  mutating func settle(_ ruler: Ruler<Target>, height: Int) {
    top = ruler.top(top, height: height)
    let rows = ruler.rows
    // What took the place of a target that is gone has the focus then.
    guard
      let row = focus.flatMap({ rows.row(of: $0, near: place) })
        ?? rows.row(after: place - 1, by: 1) ?? rows.row(after: rows.count, by: -1)
    else { return }
    (focus, place) = (rows.target(at: row), row)
    guard followsFocus else { return }
    let after = Spot(row: row, line: ruler.height(of: row))
    if Spot(row: row) < top || after.line > height {
      top = Spot(row: row)
    } else if ruler.lines(from: top, to: after, atMost: height + 1) > height {
      top = ruler.spot(after, movedBy: -height)
    }
    // Text that introduces the first target is read with it, where there is room for both.
    if row < height, rows.row(after: row, by: -1) == nil,
      ruler.lines(from: .start, to: after, atMost: height + 1) <= height
    {
      top = .start
    }
  }
}
