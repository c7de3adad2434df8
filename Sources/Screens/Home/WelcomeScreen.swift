import Curriculum
import Terminal
import Texts

/// The first start: the language and the name.
struct WelcomeScreen: Screen {
  private let opening: Opening
  /// Whether there is somebody to choose.
  private let knowsSomebody: Bool
  private var field = TextField(limit: 80)
  var page = Page(focus: Target.name)

  /// An empty form, which leads to `opening`.
  init(opening: Opening = .home, in app: AppContext) {
    self.opening = opening
    knowsSomebody = (try? app.training.participants().isEmpty) == false
  }

  enum Target: Hashable {
    case language(Language)
    case name, start, known
  }

  private var isAtName: Bool { page.focus == .name }

  /// Letters go into the name wherever the focus is: whoever types here means their name.
  func isTyped(_ key: Key) -> Bool { isAtName ? TextField.isTyped(key) : TextField.isLetter(key) }

  var commands: [KeyCommand<Target>] {
    [
      .move, isAtName ? KeyCommand([.enter: .start], .keyContinue) : .open(.keyContinue),
      KeyCommand(basic: [.tab: .page(.down)], nil, help: .keyMove), .help, .quit(),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if isAtName || event.isLetter, field.handle(event) {
      page.go(to: .name)
      return .stay
    }
    return try follow(event, in: app)
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .language(let language): try app.set(language)
    case .name: return .stay
    case .start: return try enter(in: app)
    case .known: return .push(try ParticipantsScreen(opening: opening, in: app))
    }
    page.go(to: .name)
    return .stay
  }

  private mutating func enter(in app: AppContext) throws -> Move {
    page.go(to: .name)
    // Meanwhile the same name may have been given at another terminal.
    try app.welcome(named: field.text)
    try app.set(app.language)
    return .open(try opening.seated(in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(look(.welcome))
    builder.paragraph(look(.welcomeAbout))
    builder.blank()
    for (language, name) in [(Language.indonesian, "Bahasa Indonesia"), (.english, "English")] {
      let mark = language == look.language ? look.glyphs.full : look.glyphs.empty
      builder.item(.language(language), lead: "\(mark) ", name)
    }
    builder.blank()
    builder.paragraph(look(.welcomeHow), .aside)
    builder.field(field, label: look(.yourName), target: .name)
    builder.button(.start, look(.start))
    if knowsSomebody { builder.button(.known, look(.chooseKnown)) }
  }
}
