import Quiz
import Terminal
import Texts
import Training

/// Everyone who is known, from all sessions and from self-study, to be found by name.
struct AllParticipantsScreen: SearchListScreen, DetailScreen, Refreshing {
  enum Target: Hashable {
    case field
    case participant(ParticipantID)
  }

  struct Person: Hashable {
    let participant: Participant
    let sessions: [Int]
  }

  private var count = 0
  var list = SearchList<Person> { _ in [] }
  var page = Page(focus: Target.field)

  init(in app: AppContext) throws { try refresh(in: app) }

  mutating func refresh(in app: AppContext) throws {
    let sessions = try app.training.sessionNumbers()
    let people = try app.training.participants().map {
      Person(participant: $0, sessions: sessions[$0.id] ?? [])
    }
    count = people.count
    list.find { typed in people.filter { $0.participant.isFound(by: typed) } }
  }

  static var field: Target { .field }
  static func target(of person: Person) -> Target { .participant(person.participant.id) }

  func title(look: Look) -> [String] { [look(.trainer), look(.allParticipants)] }

  func status(with look: Look) -> [StyledRun]? {
    [StyledRun(look(.peopleKnown(count)), Style(.quiet))]
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    if case .participant(let id) = target { .push(try PersonScreen(id, in: app)) } else { .stay }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(list.field, label: look(.searchFor), target: .field)
    builder.blank()
    if list.shown.isEmpty { builder.paragraph(look(.nothingFound), indent: 1) }
    builder.list(list.shown, target: Self.target) { person, builder in
      builder.item(Self.target(of: person), detail(of: person, look: look))
    }
  }

  func detail(of target: Target, look: Look) -> Detail? {
    list.shown.first { Self.target(of: $0) == target }.map { detail(of: $0, look: look) }
  }

  private func detail(of person: Person, look: Look) -> Detail {
    Detail(
      person.participant.name,
      [
        person.participant.details, person.participant.phone ?? "",
        person.sessions.isEmpty ? "" : look(.inSessions(person.sessions)),
      ])
  }
}
