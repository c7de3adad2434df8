import Curriculum
import Terminal
import Texts

/// The name, the language and the colours.
struct SettingsScreen: Screen {
  private var field: TextField
  private(set) var page = Page(focus: 1)
  private var theme: Theme

  init(in app: AppContext) {
    self.field = TextField(text: app.participant?.name ?? "", limit: 80)
    self.theme = app.theme
  }

  var takesText: Bool { page.focus == 0 }

  func title(in language: Language) -> [String] { [Text.settings(language)] }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyChange(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if takesText, field.handle(event) { return .stay }
    if takesText ? event == .key(.escape) : event.isBack { return .pop }
    let lines = lines(in: app.body, look: app.look)
    guard case .opened(let target) = page.handle(event, lines: lines, in: app.body) else {
      return .stay
    }
    switch target {
    case 0:
      try app.renameParticipant(to: field.text)
      page.go(to: 1)
    case 1: try app.set(app.language == .indonesian ? .english : .indonesian)
    default:
      let themes = Theme.allCases
      let place = (themes.firstIndex(of: app.theme) ?? 0) + 1
      try app.set(themes[place % themes.count])
      theme = app.theme
    }
    return .stay
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.add(
      field.line(
        lead: " \(look(.name)): ", width: builder.textWidth, target: 0, isFocused: page.focus == 0))
    builder.blank()
    let language = look.language == .indonesian ? "Bahasa Indonesia" : "English"
    builder.item(1, [StyledRun("\(look(.language)): \(language)")])
    builder.item(2, [StyledRun("\(look(.theme)): \(theme.rawValue)")])
    return builder.lines
  }
}
