import Curriculum
import Terminal
import Texts

/// The first start: the language and the name.
struct WelcomeScreen: Screen {
  private let opening: Opening
  private var field = TextField(limit: 80)
  var page = Page(focus: Target.name)

  /// An empty form, which leads to `opening`.
  init(opening: Opening = .home) {
    self.opening = opening
  }

  private enum Target {
    static let indonesian = 0
    static let english = 1
    static let name = 2
    static let start = 3
  }

  enum Action {
    case start
  }

  private var isAtName: Bool { page.focus == Target.name }

  /// Letters go into the name wherever the focus is: whoever types here means their name.
  func isTyped(_ key: Key) -> Bool { isAtName ? TextField.isTyped(key) : TextField.isLetter(key) }

  var commands: [KeyCommand<Action>] {
    [
      .move, isAtName ? KeyCommand([.enter: .start], .keyContinue) : .open(.keyContinue),
      KeyCommand([.tab: .page(.down)], label: nil, help: .keyMove), .quit(),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if isAtName || event.isLetter, field.handle(event) {
      page.go(to: Target.name)
      return .stay
    }
    return try follow(event, in: app)
  }

  mutating func perform(_ action: Action, in app: AppContext) throws -> Move {
    try enter(in: app)
  }

  mutating func open(_ target: Int, in app: AppContext) throws -> Move {
    switch target {
    case Target.indonesian: try app.set(.indonesian)
    case Target.english: try app.set(.english)
    case Target.name: return .stay
    default: return try enter(in: app)
    }
    page.go(to: Target.name)
    return .stay
  }

  private mutating func enter(in app: AppContext) throws -> Move {
    page.go(to: Target.name)
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
      Target.indonesian, lead: "\(isIndonesian ? look.glyphs.full : look.glyphs.empty) ",
      [StyledRun("Bahasa Indonesia")])
    builder.item(
      Target.english, lead: "\(isIndonesian ? look.glyphs.empty : look.glyphs.full) ",
      [StyledRun("English")])
    builder.blank()
    builder.paragraph(look(.welcomeHow), Style(.quiet))
    builder.field(field, label: look(.yourName), target: Target.name)
    builder.button(Target.start, look(.start))
    return builder.lines
  }
}
