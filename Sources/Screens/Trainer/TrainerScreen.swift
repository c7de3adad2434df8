import Quiz
import Curriculum
import Training
import Terminal
import Texts

/// The trainer's area: the sessions, the participants, the PIN.
struct TrainerScreen: Screen, Refreshing {
  private var sessions: [TrainingSession] = []
  var page = Page()

  private enum Target {
    static let new = 0
    static let participants = 1
    static let pin = 2
    static let firstSession = 3
  }

  init(in app: AppContext) throws {
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    sessions = try app.training.sessions()
  }

  func title(in language: Language) -> [String] { [Text.trainer(language)] }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    switch target {
    case Target.new: return .push(try SessionFormScreen(after: sessions.first, in: app))
    case Target.participants: return .push(try AllParticipantsScreen(in: app))
    case Target.pin: return .push(PINScreen.toChange)
    default:
      return .push(try SessionScreen(sessions[target - Target.firstSession].id, in: app))
    }
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.item(
      Target.new, [StyledRun(look(.newSession))],
      detail: [StyledRun(look(.newSessionAbout), Style(.quiet))])
    builder.item(Target.participants, [StyledRun(look(.allParticipants))])
    builder.item(Target.pin, [StyledRun(look(.pinChange))])
    builder.blank()
    builder.paragraph(
      look(sessions.isEmpty ? .noSessionsYet : .sessions), Style(.accent, bold: true))
    for (index, session) in sessions.enumerated() {
      let open = session.tests.filter { $0.state == .open }.map {
        look(.testOpenShort($0.role.text))
      }
      builder.item(
        Target.firstSession + index,
        lead: look.glyphs.numberLead(session.number),
        [StyledRun(session.facts.title)],
        detail: [
          StyledRun(
            ([session.facts.summary(look.language)] + open).joined(separator: " · "),
            Style(.quiet))
        ])
    }
    return builder.lines
  }
}
