import Curriculum
import Quiz
import Terminal
import Texts

/// The name, the language, the colours, how much is asked at a time, and who learns.
struct SettingsScreen: Screen {
  private var field: TextField
  var page = Page(focus: Target.language)
  private var theme: Theme
  private var settings: DeviceSettings
  /// The day's goal; nil before somebody has given a name.
  private var dailyGoal: Int?

  enum Target { case name, language, theme, practiceCount, dailyGoal, bell, participants, data }

  init(in app: AppContext) throws {
    self.field = TextField(text: app.participant?.name ?? "", limit: 80)
    self.theme = app.theme
    self.settings = app.settings
    self.dailyGoal = try app.participant.map {
      try app.training.reviewSettings(of: $0.id).dailyGoal
    }
  }

  var isTyping: Bool { page.focus == .name }

  func title(look: Look) -> [String] { [look(.settings)] }

  var commands: [KeyCommand<Target>] {
    [.move, .open(isTyping ? .keySave : .keyChange), .help, .back()]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    let wasTyping = isTyping
    if wasTyping, type(event) { return .stay }
    let move = try follow(event, in: app)
    if wasTyping, !isTyping { try keepName(in: app) }
    return move
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func goBack(in app: AppContext) throws -> Move {
    try keepName(in: app)
    return .pop
  }

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
      let goal = ReviewSettings.dailyGoalChoices.following(dailyGoal ?? 0)
      try app.training.setDailyGoal(goal, for: app.somebody.id)
      dailyGoal = goal
    case .data: return .push(MyDataBox.choice(of: try app.somebody))
    case .bell: try app.change { $0.ringsBell.toggle() }
    case .participants: return .push(try ParticipantsScreen(in: app))
    }
    (settings, theme) = (app.settings, app.theme)
    return .stay
  }

  /// A name that was typed is kept also when the field is left without Enter.
  /// - Throws: `SessionError.emptyName` where nothing is left of it, and the old one stands again.
  private mutating func keepName(in app: AppContext) throws {
    let name = app.participant?.name ?? ""
    guard !field.text.trimmed.isEmpty else {
      field = TextField(text: name, limit: 80)
      if !name.isEmpty { throw SessionError.emptyName }
      return
    }
    if field.text != name { try app.renameParticipant(to: field.text) }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(field, label: "\(look(.name)):", target: .name)
    builder.blank()
    let language = look.language == .indonesian ? "Bahasa Indonesia" : "English"
    builder.item(.language, "\(look(.language)): \(language)")
    builder.item(.theme, "\(look(.theme)): \(look(theme.name))")
    builder.item(
      .practiceCount, "\(look(.howMany)) \(settings.practiceCount)",
      detail: look(.practiceCountAbout))
    if let dailyGoal {
      builder.item(.dailyGoal, look(.dailyGoal(dailyGoal)), detail: look(.dailyGoalAbout))
    }
    builder.item(
      .bell, "\(look(.bell)): \(look(settings.ringsBell ? .bellOn : .bellOff))",
      detail: look(.bellAbout))
    builder.item(.participants, look(.whoLearns), detail: look(.whoLearnsAbout))
    if dailyGoal != nil { builder.item(.data, look(.myData), detail: look(.myDataAbout)) }
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
