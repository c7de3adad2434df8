import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// Lets another participant sit down: a known one, or a new name.
struct ParticipantsScreen: SearchListScreen {
  enum Target: Hashable {
    case field, newcomer
    case known(Participant)
  }

  private let opening: Opening
  private let seated: ParticipantID?
  /// Where those stand on rosters whom neither the name nor what is beside it tells apart.
  private let places: [ParticipantID: [RosterPlace]]
  var list: SearchList<Participant>
  var page = Page(focus: Target.field)

  /// - Parameter opening: what is opened for whoever sits down.
  init(opening: Opening = .home, in app: AppContext) throws {
    self.opening = opening
    let participants = try app.training.participants()
    self.list = SearchList(label: \.name) { typed in participants.filter { $0.isFound(by: typed) } }
    let alike = participants.alike(by: \.nameAndDetails)
    self.places = try app.training.rosterPlaces().filter { alike.contains($0.key) }
    self.seated = app.participant?.id
  }

  static var field: Target { .field }
  static func target(of participant: Participant) -> Target { .known(participant) }
  var firstTarget: Target { list.shown.first.map(Target.known) ?? .newcomer }

  func title(look: Look) -> [String] {
    seated == nil ? [look(.chooseKnown)] : [look(.settings), look(.whoLearns)]
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .field: return .stay
    case .newcomer: try app.welcomeNewcomer(named: list.query)
    case .known(let participant): try app.welcome(participant)
    }
    return .open(try opening.seated(in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.whoLearnsAbout), .aside)
    builder.field(list.field, label: "\(look(.name)):", target: .field)
    builder.list(list.shown, target: { .known($0) }) {
      [seated, places, list] participant, builder in
      let mark = participant.id == seated ? look.glyphs.full : look.glyphs.empty
      let place = places[participant.id].map { look(.inSessions($0)) }
      builder.item(
        .known(participant), lead: "\(mark)  ",
        Detail(participant.name, [participant.details, place ?? ""]), labelWidth: list.labelWidth)
    }
    // Below those who are known, so that nobody becomes a second person by a slip.
    if !list.query.isEmpty { builder.item(.newcomer, lead: "+  ", look(.startAs(list.query))) }
  }
}
