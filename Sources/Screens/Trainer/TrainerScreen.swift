import Curriculum
import Foundation
import Quiz
import Terminal
import Texts
import Training

/// The trainer's area: the sessions, the participants, the PIN.
struct TrainerScreen: Screen, Refreshing {
  private var sessions: [TrainingSession] = []
  var page = Page<Target>()

  enum Target: Hashable {
    case new, participants, pin
    case session(SessionID)
  }

  init(in app: AppContext) throws {
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    sessions = try app.training.sessions()
  }

  func title(in language: Language) -> [String] { [Text.trainer(language)] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .new: .push(try SessionFormScreen(after: sessions.first, in: app))
    case .participants: .push(try AllParticipantsScreen(in: app))
    case .pin: .push(PINScreen.toChange)
    case .session(let id): .push(try SessionScreen(id, in: app))
    }
  }

  func build(_ builder: inout PageBuilder<Target>, look: Look) {
    builder.item(
      .new, [StyledRun(look(.newSession))],
      detail: [StyledRun(look(.newSessionAbout), Style(.quiet))])
    builder.item(.participants, [StyledRun(look(.allParticipants))])
    builder.item(.pin, [StyledRun(look(.pinChange))])
    builder.blank()
    builder.paragraph(
      look(sessions.isEmpty ? .noSessionsYet : .sessions), Style(.accent, bold: true))
    builder.list(sessions, target: { .session($0.id) }) { session, builder in
      let open = session.tests.filter { $0.state == .open }.map {
        look(.testOpenShort($0.role.text))
      }
      builder.item(
        .session(session.id),
        lead: look.glyphs.numberLead(session.number),
        [StyledRun(session.facts.title)],
        detail: [
          StyledRun(
            ([session.facts.summary(look.language)] + open).joined(separator: " · "),
            Style(.quiet))
        ])
    }
  }
}
