import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts
import Training

/// The trainer's area: the sessions, the participants, the PIN.
struct TrainerScreen: Screen, Refreshing {
  private var sessions: [TrainingSession] = []
  private var modules: [ModuleID: LocalizedText] = [:]
  var page = Page<Target>()

  enum Target: Hashable {
    case new, participants, notes, letterhead, copy, pin
    case session(SessionID)
  }

  init(in app: AppContext) throws { try refresh(in: app) }

  mutating func refresh(in app: AppContext) throws {
    sessions = try app.training.sessions()
    modules = try Dictionary(
      sessions.map { ($0.module, try app.training.moduleTitle(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  func title(look: Look) -> [String] { [look(.trainer)] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .new: .push(try SessionFormScreen(after: sessions.first, in: app))
    case .participants: .push(try AllParticipantsScreen(in: app))
    case .notes: .push(try PresenterNotesScreen(in: app))
    case .letterhead: .push(try LetterheadScreen(in: app))
    case .copy: .push(Self.copyBox)
    case .pin: .push(PINScreen.toChange)
    case .session(let id): .push(try SessionScreen(id, in: app))
    }
  }

  /// Asks where all data are copied to.
  private static var copyBox: InputScreen<PathField> {
    InputScreen(
      FormBox(
        heading: .copyData, message: .copyDataAbout,
        form: Form([.text(.path, .reportFolder, limit: 1000)], button: .copyDataNow))
    ) { form, app in
      let path = HomeFolder.path(form.text(.path), home: app.home)
      guard let file = try app.training.backUp(to: path) else {
        throw ReportError.exists(path: path)
      }
      return .replace(MessageBox.notice(.copyData, .backupMade(file.path), look: app.look))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.item(.new, look(.newSession), detail: look(.newSessionAbout))
    builder.item(.participants, look(.allParticipants))
    builder.item(.notes, look(.presenterNotes), detail: look(.presenterNotesAbout))
    builder.item(.letterhead, look(.letterhead))
    builder.item(.copy, look(.copyData), detail: look(.copyDataShort))
    builder.item(.pin, look(.pinChange))
    builder.blank()
    builder.heading(look(sessions.isEmpty ? .noSessionsYet : .sessions))
    builder.list(sessions, target: { .session($0.id) }) { [modules] session, builder in
      let open = session.tests.filter { $0.state == .open }.map {
        look(.testOpenShort($0.role.text))
      }
      builder.item(
        .session(session.id), lead: look.glyphs.numberLead(session.number), session.facts.title,
        detail: ([session.facts.summary(look.language)] + open
          + [modules[session.module].map { look($0) } ?? ""]).joined(separator: " · "))
    }
  }
}
