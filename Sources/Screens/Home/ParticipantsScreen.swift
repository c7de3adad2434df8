import Quiz
import Curriculum
import Foundation
import Training
import Terminal
import Texts

/// Lets another participant sit down: a known one, or a new name.
struct ParticipantsScreen: Screen {
  private let participants: [Participant]
  private let seated: ParticipantID?
  private var field = TextField(limit: 80)
  var page = Page()

  private enum Target {
    static let field = 0
    static let newcomer = 1
    static let firstKnown = 2
  }

  init(in app: AppContext) throws {
    self.participants = try app.training.participants()
    self.seated = app.participant?.id
  }

  enum Action {
    case toList
  }

  private var isTyping: Bool { page.focus == Target.field }
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

  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }

  var commands: [KeyCommand<Action>] {
    [
      .move, isTyping ? KeyCommand([.enter: .toList], also: [.tab: .toList], .keyOpen) : .open(),
      .help, .back(),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && field.handle(event) ? .stay : try follow(event, in: app)
  }

  mutating func perform(_ action: Action, in app: AppContext) -> Move {
    page.go(to: shown.first.map { $0.place + Target.firstKnown } ?? Target.newcomer)
    return .stay
  }

  func open(_ target: Int, in app: AppContext) throws -> Move {
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
