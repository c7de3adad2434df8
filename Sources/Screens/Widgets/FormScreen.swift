import Curriculum
import Terminal
import Texts

/// A screen that is a form to fill in.
@MainActor
protocol FormScreen: Screen {
  /// The form.
  var form: Form { get set }
  /// Does something with what was filled in; what goes wrong is told, and what was typed stays.
  mutating func handIn(in app: AppContext) throws -> Move
}

extension FormScreen {
  var takesText: Bool { form.takesText }
  var page: Page { form.page }

  func keys(in language: Language) -> [KeyHint] { form.keys(in: language) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    switch form.handle(event, lines: lines(in: app.body, look: app.look), in: app.body) {
    case .none: .stay
    case .back: .pop
    case .handedIn: try handIn(in: app)
    }
  }
}

/// A box over another screen that is a form to fill in.
@MainActor
protocol FormBoxScreen: Screen {
  /// The box.
  var box: FormBox { get set }
  /// Does something with what was filled in; what goes wrong is told, and what was typed stays.
  mutating func handIn(in app: AppContext) throws -> Move
}

extension FormBoxScreen {
  var isOverlay: Bool { true }
  var takesText: Bool { box.form.takesText }
  var page: Page { box.form.page }

  func title(in language: Language) -> [String] { [] }

  func keys(in language: Language) -> [KeyHint] { box.form.keys(in: language) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    switch box.handle(event, in: app) {
    case .none: .stay
    case .back: .pop
    case .handedIn: try handIn(in: app)
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    box.draw(on: &canvas, in: area, with: look)
  }

  func lines(in area: Rect, look: Look) -> [Line] { box.lines(in: area, look: look) }
}
