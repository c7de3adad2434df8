import Curriculum
import Foundation
import Quiz
import Records
import Reports
import Tables
import Terminal
import Texts

/// Chooses whose test on paper is entered, or a file that has many.
struct PaperScreen: Screen, Refreshing {
  enum Target: Hashable {
    case file
    case entry(RosterEntry)
  }

  private let session: TrainingSession
  private let kind: AttemptPlan.Kind
  private var roster: [RosterEntry] = []
  private var origins: [UUID: AttemptOrigin] = [:]
  var page = Page<Target>()

  init(_ kind: AttemptPlan.Kind, of session: TrainingSession, in app: AppContext) throws {
    self.session = session
    self.kind = kind
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    roster = try app.records.roster(of: session.id)
    origins = Dictionary(
      try app.records.sessionAttempts(session.id, kind: kind).map { ($0.participant, $0.origin) },
      uniquingKeysWith: { first, _ in first })
  }

  func title(look: Look) -> [String] {
    [session.facts.title, look(kind.testName), look(.enterPaperShort)]
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    guard case .entry(let entry) = target else { return .push(fileBox) }
    guard origins[entry.id] != .screen else { throw SessionError.alreadyStarted(entry.id) }
    return .push(try PaperEntryScreen(entry, kind: kind, of: session, in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.paperWho), Style(.quiet))
    builder.button(.file, look(.answersFromFile))
    builder.blank()
    builder.list(roster, target: { .entry($0) }) { [origins] entry, builder in
      let state: Text? =
        switch origins[entry.id] {
        case nil: nil
        case .screen: .takenOnScreen
        case .paper, .imported: .paperEntered
        }
      let details = [entry.participant.details, state.map { look($0) } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      builder.item(
        .entry(entry), lead: look.glyphs.numberLead(entry.number), entry.participant.name,
        detail: details)
    }
  }

  /// Asks for the path of a CSV file, and enters the answers that are in it.
  private var fileBox: InputScreen<PathField> {
    InputScreen(
      FormBox(
        heading: .answersFromFile, message: .answersFileHow,
        form: Form([.text(.path, .path, limit: 1000)], button: .answersRead))
    ) { [session, kind] form, app in
      let path = HomeFolder.path(form.text(.path), home: app.home)
      let (file, attempts) = try app.records.answers(
        in: CSVTable(path: path), to: kind, of: session, outline: app.module.outline(),
        bank: app.module.bank(), at: app.now, makeID: app.makeID)
      if !file.mistakes.isEmpty {
        return .push(
          MessageBox.problems(
            file.mistakes.map { ($0.line, $0.kind.text) }, heading: .answersMistakes,
            advice: .nothingEntered, look: app.look))
      }
      try app.records.enter(attempts, in: session.id, origin: .imported)
      return .replace(
        MessageBox.notice(.enterPaperShort, .answersEntered(attempts.count), look: app.look))
    }
  }
}
