import Curriculum
import Terminal
import Texts

/// The first start: the language and the name.
struct WelcomeScreen: Screen {
  private let opening: Opening
  private var field = TextField(limit: 80)
  private(set) var page = Page(focus: 2)

  /// An empty form, which leads to `opening`.
  init(opening: Opening = .home) {
    self.opening = opening
  }

  /// Letters go into the name wherever the focus is: whoever types here means their name.
  var takesText: Bool { true }

  func title(in language: Language) -> [String] { [] }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyContinue(language)),
      KeyHint("Ctrl-C", Text.keyQuit(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if page.focus == 2 || event.isTyping, field.handle(event) {
      page.go(to: 2)
      return .stay
    }
    if page.focus == 2, event == .key(.enter) { return try enter(in: app) }
    let lines = lines(in: app.body, look: app.look)
    let moved: Event = event == .key(.tab) ? .key(.down) : event
    guard case .opened(let target) = page.handle(moved, lines: lines, in: app.body) else {
      return .stay
    }
    switch target {
    case 0: try app.set(.indonesian)
    case 1: try app.set(.english)
    case 2: return .stay
    default: return try enter(in: app)
    }
    page.go(to: 2)
    return .stay
  }

  private mutating func enter(in app: AppContext) throws -> Move {
    page.go(to: 2)
    try app.welcomeNewcomer(named: field.text)
    return .open(try opening.screens(in: app))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.paragraph(look(.welcome), Style(.accent, bold: true))
    builder.paragraph(look(.welcomeAbout))
    builder.blank()
    let isIndonesian = look.language == .indonesian
    builder.item(
      0, lead: "\(isIndonesian ? look.glyphs.full : look.glyphs.empty) ",
      [StyledRun("Bahasa Indonesia")])
    builder.item(
      1, lead: "\(isIndonesian ? look.glyphs.empty : look.glyphs.full) ", [StyledRun("English")])
    builder.blank()
    builder.paragraph(look(.welcomeHow), Style(.quiet))
    builder.field(field, label: look(.yourName), target: 2)
    builder.button(3, look(.start))
    return builder.lines
  }
}
