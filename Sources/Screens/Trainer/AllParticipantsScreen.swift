import Quiz
import Curriculum
import Training
import Terminal
import Texts

/// Everyone who is known, from all sessions and from self-study, to be found by name.
struct AllParticipantsScreen: Screen, Refreshing {
  private struct Person: Hashable {
    let participant: Participant
    let sessions: [Int]
  }

  private var people: [Person] = []
  private var field = TextField(limit: 80)
  var page = Page()

  init(in app: AppContext) throws {
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    let sessions = try app.training.sessionNumbers()
    people = try app.training.participants().map {
      Person(participant: $0, sessions: sessions[$0.id] ?? [])
    }
  }

  private var shown: [Person] {
    people.filter { $0.participant.isFound(by: field.text) }
  }

  enum Action {
    case toList
  }

  private var isTyping: Bool { page.focus == 0 }

  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }

  func title(in language: Language) -> [String] {
    [Text.trainer(language), Text.allParticipants(language)]
  }

  func status(with look: Look) -> [StyledRun]? {
    [StyledRun(look(.participantCount(people.count)), Style(.quiet))]
  }

  var commands: [KeyCommand<Action>] {
    [.move, isTyping ? KeyCommand([.enter: .toList], .keyOpen) : .open(), .help, .back()]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && field.handle(event) ? .stay : try follow(event, in: app)
  }

  mutating func perform(_ action: Action, in app: AppContext) -> Move {
    page.go(to: shown.isEmpty ? 0 : 1)
    return .stay
  }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    target > 0 ? .push(try PersonScreen(shown[target - 1].participant.id, in: app)) : .stay
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.field(field, label: look(.searchFor), target: 0)
    builder.blank()
    if shown.isEmpty { builder.paragraph(look(.nothingFound), indent: 1) }
    for (index, person) in shown.enumerated() {
      let details = [
        person.participant.details, person.participant.phone ?? "",
        person.sessions.isEmpty ? "" : look(.inSessions(person.sessions)),
      ]
      .filter { !$0.isEmpty }.joined(separator: " · ")
      builder.item(
        index + 1, [StyledRun(person.participant.name)],
        detail: details.isEmpty ? [] : [StyledRun(details, Style(.quiet))])
    }
    return builder.lines
  }
}
