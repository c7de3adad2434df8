import Curriculum
import Foundation
import Records
import Terminal
import Texts

/// Lets another participant sit down: a known one, or a new name.
struct ParticipantsScreen: Screen {
  private let participants: [Participant]
  private let seated: UUID?
  private var field = TextField(limit: 80)
  private(set) var page = Page()

  private enum Target {
    static let field = 0
    static let newcomer = 1
    static let firstKnown = 2
  }

  init(in app: AppContext) throws {
    self.participants = try app.records.participants()
    self.seated = app.participant?.id
  }

  var takesText: Bool { page.focus == Target.field }
  private var typed: String { field.text.trimmed }

  /// The participants whose names have what was typed, with their places among all.
  private var shown: [(place: Int, participant: Participant)] {
    participants.enumerated()
      .filter { typed.isEmpty || !$0.element.name.places(of: typed).isEmpty }
      .map { ($0.offset, $0.element) }
  }

  func title(in language: Language) -> [String] {
    [Text.settings(language), Text.whoLearns(language)]
  }

  func keys(in language: Language) -> [KeyHint] { KeyHint.menu(language) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if takesText, field.handle(event) { return .stay }
    if takesText ? event.isLeaving : event.isBack { return .pop }
    if takesText, event == .key(.enter) || event == .key(.tab) {
      page.go(to: shown.first.map { $0.place + Target.firstKnown } ?? Target.newcomer)
      return .stay
    }
    let lines = lines(in: app.body, look: app.look)
    guard case .opened(let target) = page.handle(event, lines: lines, in: app.body) else {
      return .stay
    }
    switch target {
    case Target.field: return .stay
    case Target.newcomer: try app.welcomeNewcomer(named: typed)
    default: try app.welcome(participants[target - Target.firstKnown])
    }
    return .open([try HomeScreen(in: app)])
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.paragraph(look(.whoLearnsAbout), Style(.quiet))
    builder.field(field, label: "\(look(.name)):", target: Target.field)
    if !typed.isEmpty {
      builder.item(Target.newcomer, lead: "+  ", [StyledRun(look(.startAs(typed)))])
    }
    for (place, participant) in shown {
      let mark = participant.id == seated ? look.glyphs.full : look.glyphs.empty
      builder.item(
        place + Target.firstKnown, lead: "\(mark)  ", [StyledRun(participant.name)],
        detail: participant.details.isEmpty ? [] : [StyledRun(participant.details, Style(.quiet))])
    }
    return builder.lines
  }
}
