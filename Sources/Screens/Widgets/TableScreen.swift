import Curriculum
import Terminal
import Texts

/// A screen that is made around a table: sorting, filtering and opening work alike on each.
@MainActor
protocol TableScreen: MenuScreen {
  /// How the table is sorted and filtered.
  var table: Table { get set }
  /// What the table shows.
  func content(look: Look) -> TableContent
}

extension TableScreen {
  var takesText: Bool { page.focus == Table.filterTarget }

  func keys(in language: Language) -> [KeyHint] {
    [KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyOpen(language))]
      + Table.keys(language)
      + [KeyHint("?", Text.keyHelp(language)), KeyHint("Esc", Text.keyBack(language))]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    switch table.handle(event, content: content(look: app.look), focus: page.focus) {
    case .ignored: return try handleMenu(event, in: app)
    case .changed: return .stay
    case .focus(let target):
      page.go(to: target)
      return .stay
    }
  }
}
