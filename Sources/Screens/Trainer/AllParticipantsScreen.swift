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

  private var count = 0
  private var places: [ParticipantID: [RosterPlace]] = [:]
  var list = SearchList<Participant>(label: \.name) { _ in [] }
  var page = Page(focus: Target.field)

  init(in app: AppContext) throws { try refresh(in: app) }

  mutating func refresh(in app: AppContext) throws {
    let people = try app.training.participants()
    places = try app.training.rosterPlaces()
    count = people.count
    list.find { typed in people.filter { $0.isFound(by: typed) } }
  }

  static var field: Target { .field }
  static func target(of person: Participant) -> Target { .participant(person.id) }

  func title(look: Look) -> [String] { [look(.trainer), look(.allParticipants)] }

  func status(with look: Look) -> StyledRun? {
    StyledRun(look(.peopleKnown(count)), .aside)
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    if case .participant(let id) = target { .push(try PersonScreen(id, in: app)) } else { .stay }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(list.field, label: look(.searchFor), target: .field)
    builder.blank()
    if list.shown.isEmpty {
      builder.paragraph(look(.nothingFound), indent: 1, role: .outcome)
    }
    builder.list(list.shown, target: Self.target) { person, builder in
      builder.item(
        Self.target(of: person), detail(of: person, look: look), labelWidth: list.labelWidth)
    }
  }

  func detail(of target: Target, look: Look) -> Detail? {
    list.shown.first { Self.target(of: $0) == target }.map { detail(of: $0, look: look) }
  }

  private func detail(of person: Participant, look: Look) -> Detail {
    let inSessions = places[person.id].map { look(.inSessions($0)) }
    return Detail(person.name, [person.details, person.phone ?? "", inSessions ?? ""])
  }
}
