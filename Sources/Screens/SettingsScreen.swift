import Curriculum
import Terminal
import Texts

/// The name, the language, the colours, how much is asked at a time, and who learns.
struct SettingsScreen: Screen {
  private var field: TextField
  private(set) var page = Page(focus: 1)
  private var theme: Theme
  private var practiceCount: Int

  private enum Target: Int {
    case name, language, theme, practiceCount, participants
  }

  init(in app: AppContext) {
    self.field = TextField(text: app.participant?.name ?? "", limit: 80)
    self.theme = app.theme
    self.practiceCount = app.practiceCount
  }

  var takesText: Bool { page.focus == Target.name.rawValue }

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
    switch Target(rawValue: target) {
    case .name:
      try app.renameParticipant(to: field.text)
      page.go(to: Target.language.rawValue)
    case .language: try app.set(app.language == .indonesian ? .english : .indonesian)
    case .theme:
      try app.set(Theme.allCases.following(app.theme))
      theme = app.theme
    case .practiceCount:
      try app.setPracticeCount(AppContext.practiceCounts.following(app.practiceCount))
      practiceCount = app.practiceCount
    case .participants: return .push(try ParticipantsScreen(in: app))
    case nil: break
    }
    return .stay
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.add(
      field.line(
        lead: " \(look(.name)): ", width: builder.textWidth, target: Target.name.rawValue,
        isFocused: takesText))
    builder.blank()
    let language = look.language == .indonesian ? "Bahasa Indonesia" : "English"
    builder.item(Target.language.rawValue, [StyledRun("\(look(.language)): \(language)")])
    builder.item(Target.theme.rawValue, [StyledRun("\(look(.theme)): \(theme.rawValue)")])
    builder.item(
      Target.practiceCount.rawValue, [StyledRun("\(look(.howMany)) \(practiceCount)")],
      detail: [StyledRun(look(.practiceCountAbout), Style(.quiet))])
    builder.item(
      Target.participants.rawValue, [StyledRun(look(.whoLearns))],
      detail: [StyledRun(look(.whoLearnsAbout), Style(.quiet))])
    return builder.lines
  }
}
