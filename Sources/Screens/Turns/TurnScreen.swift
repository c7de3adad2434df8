import Curriculum
import Foundation
import Quiz
import Training
import Terminal
import Texts

/// Where participants who share a terminal find their name, one after the other, for a test.
struct TurnScreen: SharedScreen, Refreshing {
  private var session: TrainingSession
  private let role: TestRole
  private var list: TurnList
  private var field = TextField(limit: 80)
  var page = Page()

  init(_ role: TestRole, of session: TrainingSession, in app: AppContext) throws {
    self.session = session
    self.role = role
    self.list = try Self.list(role, of: session, in: app)
  }

  private static func list(
    _ role: TestRole, of session: TrainingSession, in app: AppContext
  ) throws -> TurnList {
    TurnList(
      roster: try app.training.roster(of: session.id),
      progress: try app.training.progress(at: SessionTestID(role, of: session.id)))
  }

  /// For the next one who comes.
  mutating func refresh(in app: AppContext) throws {
    try look(in: app)
    field = TextField(limit: 80)
    page = Page()
  }

  /// Looks who has started or finished on other terminals.
  private mutating func look(in app: AppContext) throws {
    session = try app.training.session(session.id)
    list = try Self.list(role, of: session, in: app)
  }

  private var isOpen: Bool { session.isOpen(role) }
  private var shown: [TurnList.Place] { list.places(matching: field.text) }

  var tick: Duration? { .seconds(5) }

  enum Action {
    case enter
  }

  private var isTyping: Bool { isOpen && page.focus == 0 }

  /// Letters go into the field wherever the focus is, so that nobody has to go back to it first.
  func isTyped(_ key: Key) -> Bool {
    switch key {
    case .character(let character): isTyping || isOpen && character.isLetter
    case .backspace: isOpen
    default: isTyping && TextField.isTyped(key)
    }
  }

  func title(in language: Language) -> [String] { [role.text(language), session.facts.title] }

  func status(with look: Look) -> [StyledRun]? {
    [StyledRun(look(.turnsDone(list.doneCount, of: list.places.count)), Style(.quiet))]
  }

  var commands: [KeyCommand<Action>] {
    let back = KeyCommand<Action>.back(.keyTrainerOnly, help: .helpTrainerOnly, also: [])
    guard isOpen else { return [back] }
    return [.move, isTyping ? KeyCommand([.enter: .enter], .keyOpen) : .open(), back]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event == .tick {
      try look(in: app)
      return .stay
    }
    guard takes(event), field.handle(event) else { return try follow(event, in: app) }
    let isWholeLine = if case .line = event { !isTyping } else { false }
    page = Page()
    return isWholeLine ? try enter(in: app) : .stay
  }

  /// Whether an event goes into the field.
  private func takes(_ event: Event) -> Bool {
    switch event {
    case .key(let key): isTyped(key)
    case .line(let typed): isTyping || isOpen && Int(typed) == nil
    case .paste: isOpen
    default: false
    }
  }

  mutating func perform(_ action: Action, in app: AppContext) throws -> Move {
    try enter(in: app)
  }

  mutating func open(_ target: Int, in app: AppContext) throws -> Move {
    target > 0 ? try choose(shown[target - 1], in: app) : .stay
  }

  /// Enter in the field: the only one found is chosen, among several the first gets the focus.
  private mutating func enter(in app: AppContext) throws -> Move {
    if shown.count == 1, !field.text.isEmpty { return try choose(shown[0], in: app) }
    if !shown.isEmpty { page.go(to: 1) }
    return .stay
  }

  private mutating func choose(_ place: TurnList.Place, in app: AppContext) throws -> Move {
    try look(in: app)
    let turn = SessionTurn(session: session, role: role, entry: place.entry)
    let now = list.places.first { $0.entry.id == place.entry.id }
    return .push(TurnBox.confirming(turn, state: now?.state ?? place.state, look: app.look))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    guard isOpen else {
      builder.paragraph(look(.testNotOpen(role.text)), Style(.warning, bold: true))
      return builder.lines
    }
    builder.paragraph(look(.turnHow), Style(.accent, bold: true))
    // Where lines are numbered, the names come first: their numbers are then those of the roster.
    if !look.glyphs.isPlain { addField(to: &builder, look: look) }
    if shown.isEmpty {
      builder.paragraph(look(list.places.isEmpty ? .rosterEmpty : .nameNotFound), indent: 1)
    }
    for (index, place) in shown.enumerated() {
      add(place, target: index + 1, to: &builder, look: look)
    }
    if look.glyphs.isPlain { addField(to: &builder, look: look) }
    return builder.lines
  }

  private func addField(to builder: inout PageBuilder, look: Look) {
    builder.field(field, label: look(.yourName), target: 0)
    builder.blank()
  }

  private func add(
    _ place: TurnList.Place, target: Int, to builder: inout PageBuilder, look: Look
  ) {
    let number = padded(String(place.entry.number), to: 3, alignment: .right)
    let state: (String, Text?) =
      switch place.state {
      case .waiting: (look.glyphs.empty, nil)
      case .underWay: (look.glyphs.half, .turnUnderWay)
      case .done: (look.glyphs.right, .turnDone)
      }
    let details = [place.entry.participant.details, state.1.map { look($0) } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    builder.item(
      target, lead: look.glyphs.isPlain ? "" : "\(number)  \(state.0) ",
      [StyledRun(place.entry.participant.name)],
      detail: details.isEmpty ? [] : [StyledRun(details, Style(.quiet))])
  }
}
