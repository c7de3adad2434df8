import Curriculum
import Quiz
import Terminal
import Texts

/// The name, the language, the colours, how much is asked at a time, and who learns.
struct SettingsScreen: Screen {
  private var field: TextField
  var page = Page(focus: Target.language)
  private var theme: Theme
  private let areThemesRefused: Bool
  private var settings: DeviceSettings
  private var dailyGoal: Int

  enum Target { case name, language, theme, practiceCount, dailyGoal, bell, participants, data }

  init(in app: AppContext) throws {
    self.field = TextField(text: try app.somebody.name, limit: 80)
    self.theme = app.theme
    self.areThemesRefused = app.areThemesRefused
    self.settings = app.settings
    self.dailyGoal = try app.training.reviewSettings(of: app.somebody.id).dailyGoal
  }

  var isTyping: Bool { page.focus == .name }

  func title(look: Look) -> [String] { [look(.settings)] }

  var commands: [KeyCommand<Target>] {
    let leadsOn = page.focus == .data || page.focus == .participants
    return [.move, .open(isTyping ? .keySave : leadsOn ? .keyOpen : .keyChange), .help, .back()]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    let wasTyping = isTyping
    if wasTyping, type(event) { return .stay }
    let move = try follow(event, in: app)
    if wasTyping, !isTyping { try saveName(in: app) }
    return move
  }

  /// A name that can't be had is told, and goes with the field.
  private mutating func saveName(in app: AppContext) throws {
    defer { field = TextField(text: app.participant?.name ?? "", limit: 80) }
    if try field.text != app.somebody.name { try app.renameParticipant(to: field.text) }
  }

  func goBack(in app: AppContext) throws -> Move {
    try isTyping && field.text != app.somebody.name ? .askWhetherToDrop(.filledInAbout) : .pop
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .name:
      try app.renameParticipant(to: field.text)
      page.go(to: .language)
    case .language: try app.set(app.language == .indonesian ? .english : .indonesian)
    case .theme: try app.set(Theme.allCases.following(app.theme))
    case .practiceCount:
      try app.change {
        $0.practiceCount = AppContext.practiceCounts.following($0.practiceCount)
      }
    case .dailyGoal:
      let goal = ReviewSettings.dailyGoalChoices.following(dailyGoal)
      try app.training.setDailyGoal(goal, for: app.somebody.id)
      dailyGoal = goal
    case .data: return .push(MyDataBox.choice(of: try app.somebody))
    case .bell: try app.change { $0.ringsBell.toggle() }
    case .participants: return .push(try ParticipantsScreen(in: app))
    }
    (settings, theme) = (app.settings, app.theme)
    return .stay
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(field, label: "\(look(.name)):", target: .name)
    builder.blank()
    let language = look.language == .indonesian ? "Bahasa Indonesia" : "English"
    let bell = look(settings.ringsBell ? .bellOn : .bellOff)
    builder.menu(
      [
        (.language, "\(look(.language)): \(language)", ""),
        (
          .theme, "\(look(.theme)): \(look(theme.name))",
          areThemesRefused ? look(.themesRefused) : ""
        ),
        (
          .practiceCount, "\(look(.howMany)) \(settings.practiceCount)", look(.practiceCountAbout)
        ),
        (.dailyGoal, look(.dailyGoal(dailyGoal)), look(.dailyGoalAbout)),
        (.bell, "\(look(.bell)): \(bell)", look(.bellAbout)),
        (.participants, look(.whoLearns), look(.whoLearnsState)),
        (.data, look(.myData), look(.myDataState)),
      ])
  }
}

extension Theme {
  /// What the colours are called.
  fileprivate var name: Text {
    switch self {
    case .auto: .themeAuto
    case .light: .themeLight
    case .dark: .themeDark
    case .contrast: .themeContrast
    case .mono: .themeMono
    }
  }
}
