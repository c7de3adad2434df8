import Curriculum
import Foundation
import Quiz
import Training
import Reports
import Tables
import Terminal
import Texts

/// Chooses whose test on paper is entered, or a file that has many.
struct PaperScreen: Screen, Refreshing {
  private let session: TrainingSession
  private let role: TestRole
  private var roster: [RosterEntry] = []
  private var attempts: [ParticipantID: AttemptSummary] = [:]
  var page = Page()

  private static let file = 0
  private var test: SessionTestID { SessionTestID(role, of: session.id) }

  init(_ role: TestRole, of session: TrainingSession, in app: AppContext) throws {
    self.session = session
    self.role = role
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    roster = try app.training.roster(of: session.id)
    attempts = Dictionary(
      try app.training.attempts(at: test).map { ($0.participant, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func title(in language: Language) -> [String] {
    [session.facts.title, role.text(language), Text.enterPaperShort(language)]
  }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    if target == Self.file { return .push(fileBox) }
    let entry = roster[target - 1]
    if let attempt = attempts[entry.id], attempt.origin == .screen || attempt.origin == .phone {
      throw SessionError.alreadyStarted(attempt.id)
    }
    return .push(try PaperEntryScreen(entry, role: role, of: session, in: app))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.paragraph(look(.paperWho), Style(.quiet))
    builder.button(Self.file, look(.answersFromFile))
    builder.blank()
    for (index, entry) in roster.enumerated() {
      let state: Text? =
        switch attempts[entry.id]?.origin {
        case nil: nil
        case .screen, .phone: .takenOnScreen
        case .paper, .imported: .paperEntered
        }
      let details = [entry.participant.details, state.map { look($0) } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      builder.item(
        index + 1, lead: look.glyphs.numberLead(entry.number),
        [StyledRun(entry.participant.name)],
        detail: details.isEmpty ? [] : [StyledRun(details, Style(.quiet))])
    }
    return builder.lines
  }

  /// Asks for the path of a CSV file, and enters the answers that are in it.
  private var fileBox: InputScreen {
    InputScreen(
      FormBox(
        heading: .answersFromFile, message: .answersFileHow,
        form: Form([Form.text(.path, limit: 1000)], button: .answersRead))
    ) { [test] form, app in
      let path = HomeFolder.path(form.text(0), home: app.home)
      let file = try app.training.answers(in: CSVTable(path: path), to: test)
      if !file.mistakes.isEmpty {
        return .push(
          MessageBox.problems(
            file.mistakes.map { ($0.line, $0.kind.text) }, heading: .answersMistakes,
            advice: .nothingEntered, look: app.look))
      }
      try app.training.enter(file, at: test)
      return .replace(
        MessageBox.notice(
          .enterPaperShort, .answersEntered(file.entries.count), look: app.look))
    }
  }
}
