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
    let leadsOn = page.focus == .data || page.focus == .participants
    return [.move, .open(isTyping ? .keySave : leadsOn ? .keyOpen : .keyChange), .help, .back()]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    let wasTyping = isTyping
    if wasTyping, type(event) { return .stay }
    let move = try follow(event, in: app)
    if wasTyping, !isTyping { showName(in: app) }
    return move
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

  /// Only Enter changes the name: left otherwise, the field tells the one that stands.
  private mutating func showName(in app: AppContext) {
    field = TextField(text: app.participant?.name ?? "", limit: 80)
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(field, label: "\(look(.name)):", target: .name)
    builder.blank()
    let language = look.language == .indonesian ? "Bahasa Indonesia" : "English"
    let line = { (target: Target, label: String, about: Text) in
      (target, label, [StyledRun(look(about), .aside)])
    }
    builder.menu(
      [
        (.language, "\(look(.language)): \(language)", []),
        (.theme, "\(look(.theme)): \(look(theme.name))", []),
        line(.practiceCount, "\(look(.howMany)) \(settings.practiceCount)", .practiceCountAbout),
      ] + (dailyGoal.map { [line(.dailyGoal, look(.dailyGoal($0)), .dailyGoalAbout)] } ?? [])
        + [
          line(
            .bell, "\(look(.bell)): \(look(settings.ringsBell ? .bellOn : .bellOff))", .bellAbout),
          line(.participants, look(.whoLearns), .whoLearnsState),
        ] + (dailyGoal == nil ? [] : [line(.data, look(.myData), .myDataState)]))
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
