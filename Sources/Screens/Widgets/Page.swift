import Terminal

/// What a key does on a page.
enum PageStep: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  /// Opens what has the focus.
  case open
  /// Opens what has this number, from 1.
  case number(Int)
}

/// A list of lines with things in it that can be focused and opened: every list, form and text.
///
/// The lines are computed from the screen's state each time; the page keeps only where one is.
struct Page: Hashable {
  /// What came of an event.
  enum Outcome: Hashable {
    /// The focus or the part in view may have moved.
    case moved
    /// The person opened this target.
    case opened(Int)
  }

  /// The focused target; a page without targets ignores it.
  var focus: Int
  /// The first line in view.
  private(set) var offset = 0
  /// Whether the view keeps to the focused target, as it does until it is scrolled away from it.
  private var followsFocus = false

  init(focus: Int = 0) {
    self.focus = focus
  }

  /// Moves the focus or the view, or opens a target; `height` is the number of lines in view.
  mutating func go(_ step: PageStep, lines: [Line], height: Int) -> Outcome {
    let spans = TargetSpan.all(in: lines)
    settle(spans, count: lines.count, height: height)
    switch step {
    case .up: self.step(-1, spans, count: lines.count, height: height)
    case .down: self.step(1, spans, count: lines.count, height: height)
    case .pageUp: turn(by: 1 - height, spans, count: lines.count, height: height)
    case .pageDown: turn(by: height - 1, spans, count: lines.count, height: height)
    case .first: jump(to: spans.first, line: 0, height: height)
    case .last: jump(to: spans.last, line: max(0, lines.count - height), height: height)
    case .number(let number): return open(numbered: number, spans)
    case .open:
      guard let span = spans.first(where: { $0.target == focus }) else { return .moved }
      // Nobody means to open what they have not seen: first the view goes on towards it.
      if span.lines.lowerBound < offset + height { return .opened(focus) }
      turn(by: height - 1, spans, count: lines.count, height: height)
    }
    return .moved
  }

  /// Scrolls, or opens what was clicked.
  mutating func handle(_ mouse: MouseEvent, lines: [Line], in area: Rect) -> Outcome {
    settle(TargetSpan.all(in: lines), count: lines.count, height: area.rows)
    switch mouse.action {
    case .wheelUp: scroll(to: offset - 3, count: lines.count, height: area.rows)
    case .wheelDown: scroll(to: offset + 3, count: lines.count, height: area.rows)
    case .click:
      let index = mouse.position.row - area.row + offset
      guard area.contains(mouse.position), lines.indices.contains(index),
        let target = lines[index].target
      else { return .moved }
      focus = target
      return .opened(target)
    }
    return .moved
  }

  /// Brings `line` to the top of the view, as near as the page's end allows.
  mutating func scroll(to line: Int, count: Int, height: Int) {
    offset = max(0, min(line, count - height))
    followsFocus = false
  }

  /// Focuses a target and brings it into view.
  mutating func go(to target: Int) {
    focus = target
    followsFocus = true
  }

  /// Draws the part in view, marks that there is more above or below, and sets the cursor.
  func draw(_ lines: [Line], on canvas: inout Canvas, in area: Rect, glyphs: Glyphs) {
    guard area.rows > 0, area.columns > 0 else { return }
    var page = self
    page.settle(TargetSpan.all(in: lines), count: lines.count, height: area.rows)
    let visible = lines.indices.dropFirst(page.offset).prefix(area.rows)
    for index in visible {
      let row = area.row + index - page.offset
      canvas.write(lines[index].runs, row: row, column: area.column, maxWidth: area.columns)
    }
    if page.offset > 0 {
      canvas.write(
        glyphs.moreAbove, row: area.row, column: area.column + area.columns - 1,
        style: Style(.quiet))
    }
    if page.offset + area.rows < lines.count {
      canvas.write(
        glyphs.moreBelow, row: area.row + area.rows - 1, column: area.column + area.columns - 1,
        style: Style(.quiet))
    }
    let focused = visible.first { lines[$0].target == focus }
    canvas.cursor =
      focused.map {
        Position(
          row: area.row + $0 - page.offset, column: area.column + (lines[$0].cursorColumn ?? 0))
      } ?? Position(row: area.row, column: area.column)
  }
}

extension Page {
  /// Opens the target of this number, from 1; a field only gets the focus, to be typed into.
  private mutating func open(numbered number: Int, _ spans: [TargetSpan]) -> Outcome {
    guard spans.indices.contains(number - 1) else { return .moved }
    focus = spans[number - 1].target
    return spans[number - 1].role.isField ? .moved : .opened(focus)
  }

  /// Moves by one target where the next one is near, else by one line.
  private mutating func step(_ direction: Int, _ spans: [TargetSpan], count: Int, height: Int) {
    let candidate = candidate(direction, spans, height: height)
    let canScroll = direction < 0 ? offset > 0 : offset + height < count
    if let candidate, candidate.isNear(offset: offset, height: height) {
      go(to: candidate.target)
      settle(spans, count: count, height: height)
    } else if canScroll {
      offset += direction
      followsFocus = false
    } else if candidate == nil, spans.count > 1 {
      jump(
        to: direction < 0 ? spans.last : spans.first,
        line: direction < 0 ? max(0, count - height) : 0, height: height)
    }
  }

  /// The target that a step leads to: the focused one while it is still ahead, out of view.
  private func candidate(
    _ direction: Int, _ spans: [TargetSpan], height: Int
  ) -> TargetSpan? {
    guard let place = spans.firstIndex(where: { $0.target == focus }) else { return nil }
    let isAhead =
      direction < 0
      ? spans[place].lines.upperBound <= offset : spans[place].lines.lowerBound >= offset + height
    let next = isAhead ? place : place + direction
    return spans.indices.contains(next) ? spans[next] : nil
  }

  private mutating func turn(by lines: Int, _ spans: [TargetSpan], count: Int, height: Int) {
    let before = offset
    offset = max(0, min(offset + lines, count - height))
    let view = offset..<offset + height
    let inView = spans.filter { view.clamped(to: $0.lines) == $0.lines }
    guard !inView.contains(where: { $0.target == focus }) || offset == before else { return }
    if let target = (lines < 0 ? inView.first : inView.last)?.target { focus = target }
    followsFocus = false
  }

  private mutating func jump(to span: TargetSpan?, line: Int, height: Int) {
    if let span { focus = span.target }
    offset = line
    followsFocus = false
  }

  /// Fits the focus and the view to the lines as they are now.
  private mutating func settle(_ spans: [TargetSpan], count: Int, height: Int) {
    offset = max(0, min(offset, count - height))
    guard let span = spans.first(where: { $0.target == focus }) ?? spans.first else { return }
    focus = span.target
    guard followsFocus else { return }
    if span.lines.lowerBound < offset || span.lines.count > height {
      offset = span.lines.lowerBound
    } else if span.lines.upperBound > offset + height {
      offset = span.lines.upperBound - height
    }
    // Text that introduces the first target is read with it, where there is room for both.
    if span == spans.first, span.lines.upperBound <= height { offset = 0 }
  }
}

/// Which lines belong to a target.
struct TargetSpan: Hashable {
  var target: Int
  var lines: Range<Int>
  var role: Line.Role

  static func all(in lines: [Line]) -> [TargetSpan] {
    var spans: [TargetSpan] = []
    for (index, line) in lines.enumerated() {
      guard let target = line.target else { continue }
      if let last = spans.indices.last, spans[last].target == target,
        spans[last].lines.upperBound == index
      {
        spans[last].lines = spans[last].lines.lowerBound..<index + 1
      } else {
        spans.append(TargetSpan(target: target, lines: index..<index + 1, role: line.role))
      }
    }
    return spans
  }

  /// Whether the target stands in view or within three lines of it.
  func isNear(offset: Int, height: Int) -> Bool {
    lines.upperBound > offset - 3 && lines.lowerBound < offset + height + 3
  }
}
