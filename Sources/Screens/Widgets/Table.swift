import Curriculum
import Terminal
import Texts

/// A table with what it is sorted and filtered by.
///
/// Rows are sorted, filtered and measured when that changes, not at each key. Where the first column has
/// numbers, a digit opens the row that shows it, wherever that is sorted to.
struct Table<ID: Hashable> {
  /// A cell: what it says, and what it is sorted by.
  struct Cell: Hashable {
    let text: String
    /// The number to sort by; nil for words, and where there is none, which comes last.
    let number: Double?
    let style: Style

    init(_ text: String, number: Double? = nil, style: Style = Style()) {
      self.text = text
      self.number = number
      self.style = style
    }
  }

  /// A row, which can be opened.
  struct Row: Hashable {
    let id: ID
    let cells: [Cell]
  }

  /// What can be focused.
  enum Target: Hashable {
    /// The words that filter, into which letters go while they have the focus.
    case filter
    case row(ID)
    /// What else keys do.
    case sort, reverse, clear
  }

  typealias Column<Item> = TableColumn<Item, Cell>

  private var columns: [TableLayout.Column] = []
  private var rows: [Row] = []
  private var gap = 2
  private var sortColumn: Int?
  private var isDescending = false
  private var filter = TextField(limit: 40)
  /// The rows that the filter lets through, in their order.
  private(set) var shown: [Row] = []
  /// The widest cell of each column.
  private var widths: [Int] = []

  /// A table of nothing.
  init() {}

  /// A row for each item.
  /// - Parameter gap: the spaces between two columns.
  init<Item>(of items: [Item], id: (Item) -> ID, columns: [Column<Item>], gap: Int = 2) {
    self.columns = columns.map(\.layout)
    self.rows = items.map { item in Row(id: id(item), cells: columns.map { $0.cell(item) }) }
    self.gap = gap
    arrange()
  }

  /// The columns that it takes where there is room, with the mark of the focus, but no fewer than text.
  var widestRow: Int {
    let cells = zip(widths, columns).map { max($0, Terminal.columns(of: $1.title) + 1) }
    return 3 + max(Line.widestText, cells.reduce(-gap) { $0 + $1 + gap })
  }

  /// The target that comes first.
  var first: Target { shown.first.map { .row($0.id) } ?? .filter }

  /// Does what a key stands for; gives the target that gets the focus: who sorts or filters wants to see
  /// what comes first.
  mutating func perform(_ target: Target) -> Target {
    switch target {
    case .sort:
      let next = (sortColumn ?? -1) + 1
      sortColumn = next < columns.count ? next : nil
      // Who sorts by numbers mostly looks for the highest, but for what is missing at either end.
      isDescending = sortColumn.map { columns[$0].alignment == .right } ?? false
    case .reverse: isDescending.toggle()
    case .clear: filter = TextField(limit: 40)
    case .filter, .row: return target
    }
    arrange()
    return first
  }

  /// Types into the filter; false when the event is no typing.
  mutating func type(_ event: Event) -> Bool {
    guard filter.handle(event) else { return false }
    arrange()
    return true
  }

  /// What works in a table while `focus` has the focus.
  func commands(focus: Target?) -> [KeyCommand<Target>] {
    if focus == .filter {
      let on = KeyCommand(
        [.enter: first], also: [.down: first, .tab: first], .keyContinue, onlyLeads: true)
      return (shown.isEmpty ? [] : [.move, on]) + [
        .help, KeyCommand([.escape: .clear], .keyClear, help: .helpClear),
      ]
    }
    return [
      .move, .open(), KeyCommand([">": .sort], .keySort, help: .helpSort),
      KeyCommand(["<": .reverse], .keyReverse, help: .helpReverse, isOn: sortColumn != nil),
      KeyCommand(["/": .filter], .keySearch, help: .helpFilterTable), .help, .back(),
    ]
  }

  /// Sorts, filters and measures the rows.
  private mutating func arrange() {
    let words = filter.text.split(separator: " ").map(String.init)
    shown = rows.filter { row in
      words.allSatisfy { word in row.cells.contains { !$0.text.places(of: word).isEmpty } }
    }
    if let sortColumn {
      shown = shown.sorted { comes($0.cells[sortColumn], before: $1.cells[sortColumn]) }
    }
    widths = TableLayout.widths(
      of: shown.lazy.map { $0.cells.lazy.map(\.text) }, columns: columns.count)
  }

  /// What has no number comes last whichever way it is sorted.
  private func comes(_ left: Cell, before right: Cell) -> Bool {
    switch (left.number, right.number) {
    case (let left?, let right?): return isDescending ? left > right : left < right
    case (nil, nil):
      let (left, right) = (left.text.lowercased(), right.text.lowercased())
      return isDescending ? left > right : left < right
    case (let number, _): return number != nil
    }
  }

  /// Adds the filter while there is one, the header and the rows.
  func add(to builder: inout PageBuilder<Target>, focus: Target?, look: Look) {
    if focus == .filter || !filter.text.isEmpty {
      builder.field(filter, label: look(.searchFor), target: .filter)
      builder.paragraph(look(.rowsShown(shown.count, of: rows.count)), .aside, indent: 1)
    }
    let margin = look.glyphs.lead(isFocused: false)
    let layout = TableLayout(
      columns: titled(look: look), widths: widths, width: builder.width - margin.count,
      gap: gap)
    builder.line([StyledRun(margin + layout.header, .heading)], role: .heading)
    if shown.isEmpty { builder.paragraph(look(.nothingFound), .aside, indent: margin.count) }
    let isNumbered = rows.first?.cells.first?.number != nil
    builder.lines(
      of: shown, target: { .row($0.id) },
      number: isNumbered ? { $0.cells[0].number.map { Int($0) } ?? 0 } : nil
    ) { row, isFocused in
      zip(layout.shown, layout.fitted(row.cells.map { $0.text })).map { column, text in
        StyledRun(text, isFocused ? .focused : row.cells[column].style)
      }
    }
  }

  /// The columns, the one that is sorted by with a mark.
  private func titled(look: Look) -> [TableLayout.Column] {
    var columns = columns
    if let sortColumn {
      columns[sortColumn].title += isDescending ? look.glyphs.moreBelow : look.glyphs.moreAbove
    }
    return columns
  }
}
