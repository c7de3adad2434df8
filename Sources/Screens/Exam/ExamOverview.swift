import Quiz
import Terminal
import Texts

/// All questions of an exam in a grid: which have an answer, which are flagged; and submitting.
@MainActor
struct ExamOverview {
  private static let cellWidth = 7
  /// The question in focus; the number of questions stands for the button below the grid.
  private var focus: Int
  var page: Page<QuestionTarget>

  init(focus: Int, count: Int, width: Int) {
    self.focus = focus
    self.page = Page(focus: Self.row(of: focus, count: count, width: width))
  }

  var commands: [KeyCommand<QuestionTarget>] {
    [
      KeyCommand(
        basic: [.up: .page(.up), .down: .page(.down), .left: .page(.left), .right: .page(.right)],
        also: ["k": .page(.up), "j": .page(.down), "h": .page(.left), "l": .page(.right)], .keyMove),
      .open(), .help, .back(also: ["o"]),
    ]
  }

  /// Moves in the grid; gives what is opened.
  mutating func go(_ step: PageStep, attempt: Attempt, in area: Rect) -> QuestionTarget? {
    let count = attempt.questions.count
    let perRow = Self.perRow(in: area.columns)
    let page = perRow * max(1, area.rows - 1)
    switch step {
    case .open: return Self.target(focus, count: count)
    case .number(let number):
      return (1...count + 1).contains(number) ? Self.target(number - 1, count: count) : nil
    case .left: focus = max(0, focus - 1)
    case .right: focus = min(count, focus + 1)
    case .up:
      focus = focus == count ? (count - 1) / perRow * perRow : max(focus - perRow, focus % perRow)
    case .down:
      focus =
        focus + perRow < count ? focus + perRow : focus == count ? 0 : nextBelow(count, perRow)
    case .pageUp: focus = max(focus % perRow, focus - page)
    case .pageDown: focus = min(count, focus + page)
    case .first: focus = 0
    case .last: focus = count
    }
    follow(count: count, width: area.columns)
    return nil
  }

  private static func target(_ item: Int, count: Int) -> QuestionTarget {
    item < count ? .item(item) : .submit
  }

  /// The target of the row that an item stands in.
  private static func row(of item: Int, count: Int, width: Int) -> QuestionTarget {
    target(item == count ? count : item / perRow(in: width) * perRow(in: width), count: count)
  }

  /// From a question with none right below it: the last row's end, then the button.
  private func nextBelow(_ count: Int, _ perRow: Int) -> Int {
    focus / perRow < (count - 1) / perRow ? count - 1 : count
  }

  private mutating func follow(count: Int, width: Int) {
    page.go(to: Self.row(of: focus, count: count, width: width))
  }

  /// Scrolls, or opens what was clicked.
  mutating func handle(
    _ mouse: MouseEvent, attempt: Attempt, in rows: Rows<QuestionTarget>, area: Rect
  ) -> QuestionTarget? {
    guard case .opened(let target) = page.handle(mouse, in: rows, area: area) else { return nil }
    guard case .item(let first) = target else { return target }
    let place = (mouse.position.column - area.column - 1) / Self.cellWidth
    guard place < Self.perRow(in: area.columns), first + place < attempt.questions.count else {
      return nil
    }
    return .item(first + place)
  }

  private static func perRow(in width: Int) -> Int {
    max(1, (min(width, Line.widestText) - 1) / cellWidth)
  }

  func add(_ attempt: Attempt, to builder: inout PageBuilder<QuestionTarget>, look: Look) {
    let count = attempt.questions.count
    builder.paragraph(
      look(
        .overviewCounts(answered: attempt.answeredCount, of: count, flagged: attempt.flagged.count)),
      Style(bold: true), indent: 1)
    if look.glyphs.isPlain {
      addLines(attempt, to: &builder, look: look)
    } else {
      addGrid(attempt, to: &builder, look: look)
    }
    builder.button(.submit, look(.submitExam))
  }

  private func addGrid(
    _ attempt: Attempt, to builder: inout PageBuilder<QuestionTarget>, look: Look
  ) {
    let glyphs = look.glyphs
    builder.paragraph(
      "\(glyphs.full) \(look(.answered))  \(glyphs.empty) \(look(.open))  "
        + "\(glyphs.flag) \(look(.flagged))", Style(.quiet), indent: 1)
    builder.blank()
    let perRow = Self.perRow(in: builder.width)
    for start in stride(from: 0, to: attempt.questions.count, by: perRow) {
      let row = start..<min(start + perRow, attempt.questions.count)
      let cells = row.map { cell($0, attempt: attempt, look: look) }
      let cursor = 1 + (row.contains(focus) ? focus - start : 0) * Self.cellWidth
      builder.add(
        Row(.item(start), role: .item) { _ in
          [Passage(lead: [StyledRun(" ")], text: cells, cursorColumn: cursor)]
        })
    }
    builder.blank()
  }

  /// A line for each question, what it is in words.
  private func addLines(
    _ attempt: Attempt, to builder: inout PageBuilder<QuestionTarget>, look: Look
  ) {
    for (item, entry) in attempt.entries.enumerated() {
      let state = look(entry.response == nil ? .open : .answered)
      builder.item(.item(item), entry.isFlagged ? "\(state), \(look(.flagged))" : state)
    }
  }

  private func cell(_ item: Int, attempt: Attempt, look: Look) -> StyledRun {
    let entry = attempt.entries[item]
    let glyphs = look.glyphs
    let mark =
      (entry.response == nil ? glyphs.empty : glyphs.full) + (entry.isFlagged ? glyphs.flag : " ")
    let text = padded(String(item + 1), to: 3, alignment: .right) + " " + mark + " "
    if item == focus { return StyledRun(text, .bar) }
    return StyledRun(
      text, entry.isFlagged ? Style(.warning) : entry.response == nil ? Style(.quiet) : Style())
  }
}
