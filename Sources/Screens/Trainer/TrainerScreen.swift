import Curriculum
import Foundation
import Quiz
import Reports
import Texts
import Training

/// The trainer's area: the sessions, the participants, the PIN.
struct TrainerScreen: DetailScreen, Refreshing {
  private var sessions: [TrainingSession] = []
  private var modules: [ModuleID: LocalizedText] = [:]
  var page = Page(focus: Target.new)

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
    .path(.copyData, .copyDataAbout, label: .reportFolder, button: .copyDataNow) { path, _, app in
      guard let file = try app.training.backUp(to: path) else {
        throw ReportError.exists(path: path)
      }
      return .replace(MessageBox.notice(.copyData, .backupMade(file.path), look: app.look))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    for target in [Target.new, .participants, .notes, .letterhead, .copy, .pin] {
      if let detail = detail(of: target, look: look) { builder.item(target, detail) }
    }
    builder.blank()
    builder.heading(look(sessions.isEmpty ? .noSessionsYet : .sessions))
    builder.list(sessions, target: { .session($0.id) }) { session, builder in
      builder.item(
        .session(session.id), lead: look.glyphs.numberLead(session.number),
        detail(of: session, look: look))
    }
  }

  func detail(of target: Target, look: Look) -> Detail? {
    switch target {
    case .new: Detail(look(.newSession), [look(.newSessionAbout)])
    case .participants: Detail(look(.allParticipants), [])
    case .notes: Detail(look(.presenterNotes), [look(.presenterNotesAbout)])
    case .letterhead: Detail(look(.letterhead), [])
    case .copy: Detail(look(.copyData), [look(.copyDataShort)])
    case .pin: Detail(look(.pinChange), [])
    case .session(let id): sessions.first { $0.id == id }.map { detail(of: $0, look: look) }
    }
  }

  private func detail(of session: TrainingSession, look: Look) -> Detail {
    let open = session.tests.filter { $0.state == .open }.map {
      look(.testOpenShort($0.role.text))
    }
    return Detail(
      session.facts.title,
      [session.facts.summary(look.language)] + open
        + [modules[session.module].map { look($0) } ?? ""])
  }
}

extension Move {
  /// Opens a screen of the trainer's area, with those below it that lead there.
  @MainActor
  static func trainer(_ screens: any Screen..., in app: AppContext) throws -> Move {
    .open([try HomeScreen(in: app), try TrainerScreen(in: app)] + screens)
  }
}
