import Terminal

/// A screen that is made around a table: sorting, filtering and opening work alike on each.
@MainActor
protocol TableScreen: Screen where Action == TableAction, Target == Table<RowID>.Target {
  associatedtype RowID: Hashable
  /// The table.
  var table: Table<RowID> { get set }
  /// Opens a row.
  func open(row: RowID, in app: AppContext) throws -> Move
}

extension TableScreen {
  /// As wide as its columns.
  func pageArea(in body: Rect) -> Rect { body.column(table.widestRow) }

  private var isTyping: Bool { page.focus == .filter }

  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }

  var commands: [KeyCommand<TableAction>] { table.commands(focus: page.focus) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && table.type(event) ? .stay : try follow(event, in: app)
  }

  mutating func perform(_ action: TableAction, in app: AppContext) -> Move {
    page.go(to: table.perform(action))
    return .stay
  }

  func open(_ target: Table<RowID>.Target, in app: AppContext) throws -> Move {
    if case .row(let id) = target { try open(row: id, in: app) } else { .stay }
  }
}
