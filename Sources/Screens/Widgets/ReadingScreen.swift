import Curriculum
import Terminal
import Texts

/// A screen that is only read: nothing on it can be opened.
@MainActor
protocol ReadingScreen: Screen {
  /// Where one is among the lines.
  var page: Page { get set }
}

extension ReadingScreen {
  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyScroll(language)), KeyHint("?", Text.keyHelp(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack { return .pop }
    _ = page.handle(event, lines: lines(in: app.body, look: app.look), in: app.body)
    return .stay
  }
}
