import Terminal

/// A screen that is made around a table: sorting, filtering and opening work alike on each.
@MainActor
protocol TableScreen: Screen where Action == Table.Action {
  /// How the table is sorted and filtered.
  var table: Table { get set }
  /// What the table shows.
  func content(look: Look) -> TableContent
}

extension TableScreen {
  private var isTyping: Bool { page.focus == Table.filterTarget }

  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }

  var commands: [KeyCommand<Table.Action>] { table.commands(focus: page.focus) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && table.type(event) ? .stay : try follow(event, in: app)
  }

  mutating func perform(_ action: Table.Action, in app: AppContext) -> Move {
    page.go(to: table.perform(action, content: content(look: app.look)))
    return .stay
  }
}
