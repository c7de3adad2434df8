import Curriculum
import Terminal
import Texts

/// What a table shows: its columns, and its rows, each of which can be opened.
struct TableContent: Hashable {
  /// A cell: what it says, and what it is sorted by.
  struct Cell: Hashable {
    var text: String
    /// The number to sort by; nil for words, and where there is none, which comes last.
    var number: Double?
    var style = Style()

    init(_ text: String, number: Double? = nil, style: Style = Style()) {
      self.text = text
      self.number = number
      self.style = style
    }
  }

  /// A row.
  struct Row: Hashable {
    /// The number that is opened, 1 or more.
    var target: Int
    var cells: [Cell]
  }

  var columns: [TableLayout.Column]
  var rows: [Row]
  /// The spaces between two columns.
  var gap = 2
}

/// How a table is sorted and filtered: the state beside a page, for every table of the program.
///
/// `u` sorts by the next column, `b` turns the order round, `/` filters by words. The filter is the
/// target 0, into which letters go while it has the focus; rows have the targets of their content.
struct Table: Hashable {
  private(set) var sortColumn: Int?
  private(set) var isDescending = false
  private var filter = TextField(limit: 40)

  static let filterTarget = 0

  /// What keys do in a table.
  enum Action {
    case sort, reverse, filter, toRows, clear
  }

  /// Does what a key stands for; gives the target that gets the focus.
  mutating func perform(_ action: Action, content: TableContent) -> Int {
    switch action {
    case .sort:
      let next = (sortColumn ?? -1) + 1
      sortColumn = next < content.columns.count ? next : nil
      // Who sorts by numbers mostly looks for the highest, but for what is missing at either end.
      isDescending = sortColumn.map { content.columns[$0].alignment == .right } ?? false
    case .reverse: isDescending.toggle()
    case .filter: return Self.filterTarget
    case .clear: filter = TextField(limit: 40)
    case .toRows: break
    }
    // Who sorts or filters wants to see what comes first.
    return shown(content).first?.target ?? Self.filterTarget
  }

  /// Types into the filter; false when the event is no typing.
  mutating func type(_ event: Event) -> Bool { filter.handle(event) }

  /// What works in a table while the target `focus` has the focus.
  func commands(focus: Int) -> [KeyCommand<Action>] {
    if focus == Self.filterTarget {
      return [
        .move, KeyCommand([.enter: .toRows], also: [.down: .toRows, .tab: .toRows], .keyContinue),
        .help, KeyCommand([.escape: .clear], .keyClear, help: .helpClear),
      ]
    }
    return [
      .move, .open(), KeyCommand(["u": .sort], .keySort, help: .helpSort),
      KeyCommand(["b": .reverse], .keyReverse, help: .helpReverse, isOn: sortColumn != nil),
      KeyCommand(["/": .filter], .keySearch, help: .helpFilterTable), .help, .back(),
    ]
  }

  /// The rows that the filter lets through, in their order.
  func shown(_ content: TableContent) -> [TableContent.Row] {
    let words = filter.text.split(separator: " ").map(String.init)
    let kept = content.rows.filter { row in
      words.allSatisfy { word in row.cells.contains { !$0.text.places(of: word).isEmpty } }
    }
    guard let sortColumn, content.columns.indices.contains(sortColumn) else { return kept }
    return kept.enumerated().sorted { left, right in
      let order = order(left.element.cells[sortColumn], right.element.cells[sortColumn])
      return order == 0 ? left.offset < right.offset : order < 0
    }.map(\.element)
  }

  /// Below 0 when `left` comes first; what has no number comes last whichever way it is sorted.
  private func order(_ left: TableContent.Cell, _ right: TableContent.Cell) -> Int {
    let direction = isDescending ? -1 : 1
    switch (left.number, right.number) {
    case (let left?, let right?): return left == right ? 0 : left < right ? -direction : direction
    case (nil, nil):
      let (left, right) = (left.text.lowercased(), right.text.lowercased())
      return left == right ? 0 : left < right ? -direction : direction
    case (nil, _): return 1
    case (_, nil): return -1
    }
  }

  /// Adds the filter while there is one, the header and the rows.
  func add(_ content: TableContent, to builder: inout PageBuilder, look: Look) {
    let rows = shown(content)
    let isTyping = builder.focus == Self.filterTarget
    if isTyping || !filter.text.isEmpty {
      builder.field(filter, label: look(.searchFor), target: Self.filterTarget)
      builder.paragraph(
        look(.rowsShown(rows.count, of: content.rows.count)), Style(.quiet), indent: 1)
    }
    let margin = look.glyphs.isPlain ? 0 : 3
    let titled = titled(content.columns, look: look)
    let layout = TableLayout(
      columns: titled, rows: rows.map { $0.cells.map(\.text) }, width: builder.width - margin,
      gap: content.gap)
    let header = String(repeating: " ", count: margin) + layout.header
    builder.add(Line([StyledRun(header, Style(.accent, bold: true))], role: .heading))
    if rows.isEmpty { builder.paragraph(look(.nothingFound), Style(.quiet), indent: margin) }
    for row in rows {
      let isFocused = row.target == builder.focus && !look.glyphs.isPlain
      let cells = layout.fitted(row.cells.map(\.text))
      let runs = zip(layout.shown, cells).map { column, text in
        StyledRun(text, isFocused ? Style(.accent, bold: true) : row.cells[column].style)
      }
      let mark = margin == 0 ? "" : " \(isFocused ? look.glyphs.focus : " ") "
      builder.add(
        Line(
          [StyledRun(mark, Style(.accent, bold: true))] + runs, target: row.target,
          cursorColumn: 1))
    }
  }

  /// The columns, the one that is sorted by with a mark.
  private func titled(_ columns: [TableLayout.Column], look: Look) -> [TableLayout.Column] {
    columns.enumerated().map { place, column in
      guard place == sortColumn else { return column }
      var marked = column
      marked.title += isDescending ? look.glyphs.moreBelow : look.glyphs.moreAbove
      return marked
    }
  }
}
