import Curriculum
import Quiz
import Terminal
import Texts

/// All questions of an exam in a grid: which have an answer, which are flagged; and submitting.
@MainActor
struct ExamOverview {
  /// What came of an event.
  enum Outcome {
    case stay, submit
    case goTo(Int)
  }

  private static let cellWidth = 7
  /// The question in focus; the number of questions stands for the button below the grid.
  private var focus: Int
  private var page = Page()

  init(focus: Int) {
    self.focus = focus
  }

  /// What keys do in the grid, besides moving up and down.
  enum Action {
    case left, right
  }

  var commands: [KeyCommand<Action>] {
    [
      KeyCommand(
        keys: [
          (.up, .basic(.page(.up))), (.down, .basic(.page(.down))), (.left, .own(.left)),
          (.right, .own(.right)),
        ],
        others: [
          ("k", .basic(.page(.up))), ("j", .basic(.page(.down))), ("h", .own(.left)),
          ("l", .own(.right)),
        ], label: .keyMove, help: .keyMove),
      .open(), .help, .back(also: ["o"]),
    ]
  }

  mutating func perform(_ action: Action, attempt: Attempt, in area: Rect, look: Look) {
    switch action {
    case .left: focus = max(0, focus - 1)
    case .right: focus = min(attempt.questions.count, focus + 1)
    }
    follow(attempt: attempt, in: area, look: look)
  }

  mutating func go(_ step: PageStep, attempt: Attempt, in area: Rect, look: Look) -> Outcome {
    let count = attempt.questions.count
    let perRow = Self.perRow(in: area)
    switch step {
    case .open: return open(focus + 1, count: count)
    case .number(let number): return open(number, count: count)
    case .up:
      focus = focus == count ? (count - 1) / perRow * perRow : max(focus - perRow, focus % perRow)
    case .down:
      focus =
        focus + perRow < count ? focus + perRow : focus == count ? 0 : nextBelow(count, perRow)
    case .pageUp: focus = max(focus % perRow, focus - perRow * max(1, area.rows - 1))
    case .pageDown: focus = min(count, focus + perRow * max(1, area.rows - 1))
    case .first: focus = 0
    case .last: focus = count
    }
    follow(attempt: attempt, in: area, look: look)
    return .stay
  }

  private func open(_ number: Int, count: Int) -> Outcome {
    guard (1...count + 1).contains(number) else { return .stay }
    return number > count ? .submit : .goTo(number - 1)
  }

  /// From a question with none right below it: the last row's end, then the button.
  private func nextBelow(_ count: Int, _ perRow: Int) -> Int {
    focus / perRow < (count - 1) / perRow ? count - 1 : count
  }

  /// Scrolls, or opens what was clicked.
  mutating func handle(
    _ mouse: MouseEvent, attempt: Attempt, in area: Rect, look: Look
  ) -> Outcome {
    let grid = lines(attempt: attempt, in: area, look: look)
    guard mouse.action == .click else {
      _ = page.handle(mouse, lines: grid, in: area)
      return .stay
    }
    let index = mouse.position.row - area.row + page.offset
    guard area.contains(mouse.position), grid.indices.contains(index),
      let first = grid[index].target
    else { return .stay }
    if first == attempt.questions.count { return .submit }
    let cell = first + (mouse.position.column - area.column - 1) / Self.cellWidth
    guard cell < attempt.questions.count, cell < first + Self.perRow(in: area) else { return .stay }
    return .goTo(cell)
  }

  /// Keeps the focused cell in view.
  private mutating func follow(attempt: Attempt, in area: Rect, look: Look) {
    let lines = lines(attempt: attempt, in: area, look: look)
    guard let row = row(of: focus, in: lines) else { return }
    if row < page.offset {
      page.scroll(to: row == firstRow(lines) ? 0 : row, count: lines.count, height: area.rows)
    }
    if row >= page.offset + area.rows {
      page.scroll(to: row - area.rows + 1, count: lines.count, height: area.rows)
    }
  }

  private func firstRow(_ lines: [Line]) -> Int? { lines.firstIndex { $0.target != nil } }

  private func row(of item: Int, in lines: [Line]) -> Int? {
    lines.lastIndex { ($0.target ?? .max) <= item }
  }

  func draw(attempt: Attempt, on canvas: inout Canvas, in area: Rect, look: Look) {
    let lines = lines(attempt: attempt, in: area, look: look)
    page.draw(lines, on: &canvas, in: area, glyphs: look.glyphs)
    guard let row = row(of: focus, in: lines), row >= page.offset else { return }
    let place = focus == attempt.questions.count ? 0 : focus % Self.perRow(in: area)
    canvas.cursor = Position(
      row: area.row + row - page.offset, column: area.column + 1 + place * Self.cellWidth)
  }

  private static func perRow(in area: Rect) -> Int {
    max(1, (min(area.columns, PageBuilder.widestText) - 1) / cellWidth)
  }

  func lines(attempt: Attempt, in area: Rect, look: Look) -> [Line] {
    let count = attempt.questions.count
    var builder = PageBuilder(area: area, look: look, focus: focus)
    builder.paragraph(
      look(
        .overviewCounts(
          answered: attempt.answeredCount, of: count, flagged: attempt.flagged.count)),
      Style(bold: true), indent: 1)
    let glyphs = look.glyphs
    if glyphs.isPlain { return plainLines(attempt: attempt, after: builder, look: look) }
    builder.paragraph(
      "\(glyphs.full) \(look(.answered))  \(glyphs.empty) \(look(.open))  "
        + "\(glyphs.flag) \(look(.flagged))", Style(.quiet), indent: 1)
    builder.blank()
    for start in stride(from: 0, to: count, by: Self.perRow(in: area)) {
      let row = start..<min(start + Self.perRow(in: area), count)
      builder.add(
        Line([StyledRun(" ")] + row.map { cell($0, attempt: attempt, look: look) }, target: start))
    }
    builder.blank()
    builder.button(count, look(.submitExam))
    return builder.lines
  }

  /// A line for each question, what it is in words.
  private func plainLines(attempt: Attempt, after head: PageBuilder, look: Look) -> [Line] {
    var builder = head
    for (item, entry) in attempt.entries.enumerated() {
      let state = look(entry.response == nil ? .open : .answered)
      builder.item(
        item, [StyledRun(entry.isFlagged ? "\(state), \(look(.flagged))" : state)])
    }
    builder.button(attempt.entries.count, look(.submitExam))
    return builder.lines
  }

  private func cell(_ item: Int, attempt: Attempt, look: Look) -> StyledRun {
    let entry = attempt.entries[item]
    let glyphs = look.glyphs
    let mark =
      (entry.response == nil ? glyphs.empty : glyphs.full) + (entry.isFlagged ? glyphs.flag : " ")
    let text = padded(String(item + 1), to: 3, alignment: .right) + " " + mark + " "
    if item == focus { return StyledRun(text, Style(.accent, bold: true, reverse: true)) }
    return StyledRun(
      text, entry.isFlagged ? Style(.warning) : entry.response == nil ? Style(.quiet) : Style())
  }
}
