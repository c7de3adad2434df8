import Quiz
import Reports
import Tables
import Terminal
import Texts
import Training

/// Chooses whose test on paper is entered, or a file that has many.
struct PaperScreen: Screen, Refreshing {
  enum Target: Hashable {
    case line, file
    case entry(RosterEntry)
  }

  private let session: TrainingSession
  private let role: TestRole
  private var test: SessionTestID { SessionTestID(role, of: session.id) }
  private var roster: [RosterEntry] = []
  private var attempts: [ParticipantID: AttemptSummary] = [:]
  var page = Page<Target>()

  init(_ role: TestRole, of session: TrainingSession, in app: AppContext) throws {
    self.session = session
    self.role = role
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    roster = try app.training.roster(of: session.id)
    attempts = try app.training.attempts(at: test).keyed(by: \.participant)
  }

  func title(look: Look) -> [String] {
    [session.facts.title, look(role.text), look(.enterPaperShort)]
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .line: .push(try AnswerLineBox(test, in: app))
    case .file: .push(fileBox)
    case .entry(let entry):
      .push(try PaperEntryScreen(entry, role: role, of: session, in: app))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(
      look(.paperWho + .sheetsEntered(attempts.count, of: roster.count)), Style(.quiet))
    builder.button(.line, look(.answerLine))
    builder.button(.file, look(.enterFromFile))
    builder.blank()
    builder.list(roster, target: { .entry($0) }) { [attempts, session, role] entry, builder in
      let state: Text? =
        switch attempts[entry.id]?.origin {
        case nil: nil
        case .screen, .phone: .takenOnScreen
        case .paper, .imported: .paperEntered
        }
      let form = session.swapsForms(of: role) ? look(entry.formOrder.form(of: role)) : ""
      let details = [entry.participant.details, form, state.map { look($0) } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      builder.item(
        .entry(entry), lead: look.glyphs.numberLead(entry.number), entry.participant.name,
        detail: details)
    }
  }

  /// Asks for the path of a CSV file, and enters the answers that are in it.
  private var fileBox: InputScreen<PathField> {
    .path(.enterFromFile, .answersFileHow, button: .answersRead) { [test] path, _, app in
      let answers = try app.training.answers(in: CSVTable(path: path), to: test)
      if !answers.mistakes.isEmpty {
        return .push(
          MessageBox.problems(
            answers.mistakes.map { ($0.line, $0.kind.text) }, heading: .answersMistakes,
            advice: .nothingEntered, look: app.look))
      }
      try app.training.enter(answers, at: test)
      return .replace(
        MessageBox.notice(
          .enterPaperShort, .answersEntered(answers.entries.count), look: app.look))
    }
  }
}
