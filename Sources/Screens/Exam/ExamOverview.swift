import Quiz
import Terminal
import Texts

/// All questions of an exam in a grid: which have an answer, which are flagged; and submitting.
struct ExamOverview {
  private static let cellWidth = 7
  /// The question in focus; the number of questions stands for the button below the grid.
  private var focus: Int
  private let count: Int
  var page = Page<ExamScreen.Target>()

  init(focus: Int, count: Int, width: Int) {
    self.focus = focus
    self.count = count
    follow(width: width)
  }

  var commands: [KeyCommand<ExamScreen.Target>] {
    [
      KeyCommand(
        basic: [.up: .page(.up), .down: .page(.down), .left: .page(.left), .right: .page(.right)],
        also: ["k": .page(.up), "j": .page(.down), "h": .page(.left), "l": .page(.right)], .keyMove),
      .open(), .help, .back(also: ["o"]),
    ]
  }

  /// Moves in the grid; gives what is opened.
  mutating func go(_ step: PageStep, in area: Rect) -> ExamScreen.Target? {
    let perRow = Self.perRow(in: area.columns)
    let page = perRow * max(1, area.rows - 1)
    switch step {
    case .open: return target(focus)
    case .number(let number), .digit(let number):
      return (1...count + 1).contains(number) ? target(number - 1) : nil
    case .left: focus = max(0, focus - 1)
    case .right: focus = min(count, focus + 1)
    case .up:
      focus = focus == count ? (count - 1) / perRow * perRow : max(focus - perRow, focus % perRow)
    case .down:
      // From a question with none right below it: the last row's end, then the button.
      let below = focus / perRow < (count - 1) / perRow ? count - 1 : count
      focus = focus + perRow < count ? focus + perRow : focus == count ? 0 : below
    case .pageUp: focus = max(focus % perRow, focus - page)
    case .pageDown: focus = min(count, focus + page)
    case .first: focus = 0
    case .last: focus = count
    }
    follow(width: area.columns)
    return nil
  }

  private func target(_ item: Int) -> ExamScreen.Target { item < count ? .item(item) : .submit }

  /// Gives the focus to the row that the question in focus stands in.
  private mutating func follow(width: Int) {
    let perRow = Self.perRow(in: width)
    page.go(to: target(focus == count ? count : focus / perRow * perRow))
  }

  /// Scrolls, or opens what was clicked.
  mutating func handle(
    _ mouse: MouseEvent, in rows: Rows<ExamScreen.Target>, area: Rect
  ) -> ExamScreen.Target? {
    guard case .opened(let target) = page.handle(mouse, in: rows, area: area) else { return nil }
    guard case .item(let first) = target else { return target }
    let place = (mouse.position.column - area.column - 1) / Self.cellWidth
    let isThere = place < Self.perRow(in: area.columns) && first + place < count
    return isThere ? .item(first + place) : nil
  }

  private static func perRow(in width: Int) -> Int {
    max(1, (min(width, Line.widestText) - 1) / cellWidth)
  }

  func add(_ attempt: Attempt, to builder: inout PageBuilder<ExamScreen.Target>, look: Look) {
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
    _ attempt: Attempt, to builder: inout PageBuilder<ExamScreen.Target>, look: Look
  ) {
    let glyphs = look.glyphs
    // The sign that is rarely there is told where it is: in a small window each line counts.
    let partly = attempt.partlyAnswered.isEmpty ? "" : "\(glyphs.half) \(look(.answeredInPart))  "
    builder.paragraph(
      "\(glyphs.full) \(look(.answered))  \(partly)\(glyphs.empty) \(look(.open))  "
        + "\(glyphs.flag) \(look(.flagged))", .aside, indent: 1)
    builder.blank()
    let perRow = Self.perRow(in: builder.width)
    for start in stride(from: 0, to: count, by: perRow) {
      let row = start..<min(start + perRow, count)
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
    _ attempt: Attempt, to builder: inout PageBuilder<ExamScreen.Target>, look: Look
  ) {
    for (item, entry) in attempt.entries.enumerated() {
      let state = look(attempt.standing(of: item))
      builder.item(.item(item), entry.isFlagged ? "\(state), \(look(.flagged))" : state)
    }
  }

  private func cell(_ item: Int, attempt: Attempt, look: Look) -> StyledRun {
    let entry = attempt.entries[item]
    let glyphs = look.glyphs
    let mark = attempt.sign(of: item, glyphs) + (entry.isFlagged ? glyphs.flag : " ")
    let text = padded(String(item + 1), to: 3, alignment: .right) + " " + mark + " "
    if item == focus { return StyledRun(text, .bar) }
    return StyledRun(
      text, entry.isFlagged ? Style(.warning) : entry.response == nil ? .aside : Style())
  }
}

extension Attempt {
  /// Whether an item is answered, as one sign.
  func sign(of item: Int, _ glyphs: Glyphs) -> String {
    entries[item].response == nil
      ? glyphs.empty : partlyAnswered.contains(item) ? glyphs.half : glyphs.full
  }
}
