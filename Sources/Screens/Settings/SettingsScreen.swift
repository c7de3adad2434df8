import Curriculum
import Quiz
import Terminal
import Texts

/// The name, the language, the colours, how much is asked at a time, and who learns.
struct SettingsScreen: Screen, Refreshing {
  private var name: Choice
  /// What turns where it stands.
  private var values: [Choice] = []
  private let others: [Choice] = [
    .to(.whoLearns, .whoLearnsState) { try ParticipantsScreen(in: $0) },
    .to(.myData, .myDataState) { MyDataBox.choice(of: try $0.somebody) },
  ]
  var page = Page<Choice>()

  init(in app: AppContext) throws {
    name = Self.name(of: try app.somebody)
    try refresh(in: app)
    page = Page(focus: values.first)
  }

  mutating func refresh(in app: AppContext) throws {
    let (participant, settings) = (try app.somebody, app.settings)
    name = Self.name(of: participant)
    let goal = try app.training.reviewSettings(of: participant.id).dailyGoal
    values = [
      Self.value(.language, Text("Bahasa Indonesia", "English")) {
        try $0.set($0.language == .indonesian ? .english : .indonesian)
      },
      Self.value(.theme, app.theme.name, about: app.areThemesRefused ? [.themesRefused] : []) {
        try $0.set(Theme.allCases.following($0.theme))
      },
      Choice.turning(
        Text { "\(Text.howMany($0)) \(settings.practiceCount)" }, about: [.practiceCountAbout],
        id: Text.howMany.id
      ) {
        try $0.change {
          $0.practiceCount = AppContext.practiceCounts.following($0.practiceCount)
        }
      },
      Choice.turning(.dailyGoal(goal), about: [.dailyGoalAbout], id: "goal") {
        try $0.training.setDailyGoal(
          ReviewSettings.dailyGoalChoices.following(goal), for: $0.somebody.id)
      },
      Self.value(.bell, settings.ringsBell ? .bellOn : .bellOff, about: [.bellAbout]) {
        try $0.change { $0.ringsBell.toggle() }
      },
    ]
  }

  /// A value after what it is called, by which it is known whatever the value is.
  private static func value(
    _ label: Text, _ value: Text, about: [Text] = [],
    turn: @escaping @MainActor (AppContext) throws -> Void
  ) -> Choice {
    .turning(Text { "\(label($0)): \(value($0))" }, about: about, id: label.id, turn: turn)
  }

  /// A name is given in a box, as everywhere.
  private static func name(of participant: Participant) -> Choice {
    .to(Text { "\(Text.name($0)): \(participant.name)" }, id: Text.name.id) { _ in
      var box = InputScreen(
        .name, .nameAbout, [.text(.name, .name, participant.name, limit: 80)],
        button: .keySaveForm
      ) { form, app in
        try app.renameParticipant(to: form.text(.name))
        return .pop
      }
      box.isKeptFromLoss = true
      return box
    }
  }

  func title(look: Look) -> [String] { [look(.settings)] }

  var commands: [KeyCommand<Choice>] {
    let turns = page.focus.map(values.contains) == true
    return [.move, .open(turns ? .keyChange : .keyOpen), .help, .back()]
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.item(name, look: look)
    builder.blank()
    let lines = (values + others).map { ($0, look($0.label), builder.aside(of: $0, look: look)) }
    builder.menu(lines)
  }
}

extension Choice {
  /// A value that turns to the next where it stands.
  static func turning(
    _ label: Text, about: [Text] = [], id: String,
    turn: @escaping @MainActor (AppContext) throws -> Void
  ) -> Choice {
    Choice(label, about: about, id: id) { app in
      try turn(app)
      return .refresh
    }
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
