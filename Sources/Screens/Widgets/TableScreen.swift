import Terminal

/// A screen that is made around a table: sorting, filtering and opening work alike on each.
protocol TableScreen: Screen where Target == Table<RowID>.Target {
  associatedtype RowID: Hashable
  /// The table.
  var table: Table<RowID> { get set }
  /// Opens a row.
  func open(row: RowID, in app: AppContext) throws -> Move
}

extension TableScreen {
  /// As wide as its columns.
  func pageArea(in body: Rect) -> Rect { body.column(table.widestRow) }

  var isTyping: Bool { page.focus == .filter }

  var commands: [KeyCommand<Target>] { table.commands(focus: page.focus) }

  mutating func type(_ event: Event) -> Bool { table.type(event) }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    if case .row(let id) = target { return try open(row: id, in: app) }
    page.go(to: table.perform(target))
    return .stay
  }
}
