import Curriculum
import Terminal
import Texts

/// A screen of things to open, and nothing else to do.
@MainActor
protocol MenuScreen: Screen {
  /// Where one is among the lines.
  var page: Page { get set }
  /// Where "back" leads.
  var back: Move { get }
  /// Opens a target.
  mutating func open(_ target: Int, in app: AppContext) throws -> Move
}

extension MenuScreen {
  var back: Move { .pop }

  func keys(in language: Language) -> [KeyHint] { KeyHint.menu(language) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    try handleMenu(event, in: app)
  }

  /// Goes back, moves, or opens.
  mutating func handleMenu(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack { return back }
    let lines = lines(in: app.body, look: app.look)
    guard case .opened(let target) = page.handle(event, lines: lines, in: app.body) else {
      return .stay
    }
    return try open(target, in: app)
  }
}
