import Terminal

/// What a row is.
enum RowRole: Hashable {
  /// Something to read.
  case text
  /// What came of what was typed last.
  case outcome
  /// The heading of the columns below it.
  case heading
  /// Something in a list.
  case item
  /// Something to press.
  case button
  /// Something to type into.
  case field
  /// Something to type a number into.
  case number
  /// Something to type into that nobody else should see.
  case secret

  /// Whether it is typed into.
  var isField: Bool { self == .field || self == .number || self == .secret }
}

/// One thing on a page: some lines about it, which are made only when they are seen.
struct Row<Target: Hashable> {
  /// What is opened here; nil for what is only read.
  let target: Target?
  let role: RowRole
  /// Whether it only keeps others apart.
  var isBlank = false
  /// The most characters that are taken where it is typed into.
  var limit: Int?
  /// What it says, while it has the focus and while it has not: as many lines in both.
  let passages: (_ isFocused: Bool) -> [Passage]

  init(_ target: Target? = nil, role: RowRole = .text, passages: @escaping (Bool) -> [Passage]) {
    self.target = target
    self.role = role
    self.passages = passages
  }

  static var blank: Row {
    var row = Row { _ in [Passage()] }
    row.isBlank = true
    return row
  }

  /// Several rows as one.
  init(joining rows: [Row]) {
    let main = rows.first { $0.target != nil }
    self.init(main?.target, role: main?.role ?? .text) { isFocused in
      rows.flatMap { $0.passages(isFocused) }
    }
  }

  /// The number of its lines.
  var height: Int { passages(false).reduce(0) { $0 + $1.height } }

  func lines(isFocused: Bool) -> [Line] { passages(isFocused).flatMap { $0.lines } }

  /// The text of its lines.
  var text: [String] { lines(isFocused: false).map { $0.text } }
}

/// Text that is wrapped, after a lead such as a letter.
struct Passage {
  /// What stands before the first line.
  var lead: [StyledRun] = []
  /// The columns that are free before the other lines.
  var hang = 0
  var text: [StyledRun] = []
  /// What stands after the last line.
  var end: [StyledRun] = []
  /// The columns that the text may take; nil where it is a line as it is.
  var room: Int?
  var cursorColumn = 0
  /// The style that fills its lines to the edge; nil where nothing does.
  var bar: Style?

  /// The number of its lines, without making them.
  var height: Int {
    guard let room, !fits(text, in: room) else { return 1 }
    return wrap(text, to: room).count
  }

  var lines: [Line] {
    let wrapped = room.map { wrap(text, to: $0) } ?? [text]
    if wrapped.count == 1 {
      return [Line(runs: lead + wrapped[0] + end, cursorColumn: cursorColumn, bar: bar)]
    }
    let free = StyledRun(String(repeating: " ", count: hang), bar ?? Style())
    return wrapped.enumerated().map { index, line in
      Line(
        runs: (index == 0 ? lead : [free]) + line + (index == wrapped.count - 1 ? end : []),
        cursorColumn: cursorColumn, bar: bar)
    }
  }
}
