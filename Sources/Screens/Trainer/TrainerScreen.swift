import Curriculum
import Foundation
import Quiz
import Reports
import Texts
import Training

/// The trainer's area: the sessions, the participants, the PIN.
struct TrainerScreen: DetailScreen, Refreshing {
  private var sessions: [TrainingSession] = []
  var page = Page(focus: choices[0])

  private static let choices: [Choice] = [
    .to(.newSession, .newSessionAbout) { app in
      try SessionFormScreen(after: app.training.sessions().first, in: app)
    }, .to(.allParticipants) { try AllParticipantsScreen(in: $0) },
    .to(.presentLesson, .presentLessonAbout) { try PresentChoiceScreen(in: $0) },
    .to(.presenterNotes, .presenterNotesAbout) { try PresenterNotesScreen(in: $0) },
    .to(.letterhead) { try LetterheadScreen(in: $0) },
    .to(.copyData, .copyDataShort) { _ in copyBox }, .to(.pinChange) { _ in PINScreen.toChange },
  ]

  /// Opens the area at the newest session with an open test, or at the first choice.
  init(in app: AppContext) throws {
    try refresh(in: app)
    if let session = sessions.first(where: { !$0.openTests.isEmpty }) {
      page = Page(focus: choice(session))
    }
  }

  mutating func refresh(in app: AppContext) throws {
    sessions = try app.training.sessions()
  }

  func title(look: Look) -> [String] { [look(.trainer)] }

  /// Asks where all data are copied to.
  private static var copyBox: InputScreen {
    .path(.copyData, .copyDataAbout, label: .reportFolder, button: .copyDataNow) { path, _, app in
      let file = try app.training.copy(to: path)
      let done = try Text.copyMade(
        file.path, from: app.training.path, Training.count(in: file))
      return .replace(MessageBox.notice(.copyData, done))
    }
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    let choices = Self.choices
    builder.menu(choices.map { ($0, look($0.label), builder.aside(of: $0, look: look)) })
    builder.heading(look(sessions.isEmpty ? .noSessionsYet : .sessions))
    let labelWidth = ScoreBar.widest(of: sessions.map(\.facts.title))
    builder.list(sessions, target: choice, number: \.number) { session, builder in
      let detail = Detail(session.facts.title, [look(session.standing)])
      builder.item(
        choice(session), lead: look.glyphs.numberLead(session.number), detail,
        labelWidth: labelWidth)
    }
  }

  private func choice(_ session: TrainingSession) -> Choice {
    Choice(
      Text(session.facts.title), about: [Text(session.facts.summary)] + session.openTests,
      id: "\(session.number)"
    ) { .push(try SessionScreen(session.id, in: $0)) }
  }

  /// A session may have changed since it got the focus.
  func detail(of target: Choice, look: Look) -> Detail? {
    Detail(sessions.map(choice).first { $0 == target } ?? target, look: look)
  }
}

extension TrainingSession {
  /// The tests that are open, each as it is told beside the session.
  fileprivate var openTests: [Text] {
    tests.filter { $0.state == .open }.map { .testOpenShort($0.role.text) }
  }

  /// How it stands, beside its name: what is open, or else when it is.
  fileprivate var standing: Text {
    openTests.isEmpty ? Text { self.facts.days(in: $0) } : openTests.joined(separator: ", ")
  }
}

extension Move {
  /// Opens a screen of the trainer's area, with those below it that lead there.
  @MainActor
  static func trainer(_ screens: any Screen..., in app: AppContext) throws -> Move {
    .open([try HomeScreen(in: app), try TrainerScreen(in: app)] + screens)
  }
}
