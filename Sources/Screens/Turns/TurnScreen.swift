import Quiz
import Terminal
import Texts
import Training

/// Where participants who share a terminal find their name, one after the other, for a test.
struct TurnScreen: SearchListScreen, Refreshing {
  enum Target: Hashable {
    case field
    case participant(ParticipantID)
  }

  private var session: TrainingSession
  private let role: TestRole
  private var turns: TurnList
  var list: SearchList<TurnList.Place>
  var page = Page(focus: Target.field)

  init(_ role: TestRole, of session: TrainingSession, in app: AppContext) throws {
    try session.required(role)
    self.session = session
    self.role = role
    let turns = try TurnList(SessionTestID(role, of: session.id), in: app)
    self.turns = turns
    self.list = SearchList(label: \.entry.participant.name, find: turns.places(matching:))
  }

  static var field: Target { .field }
  static func target(of place: TurnList.Place) -> Target { .participant(place.entry.id) }

  /// For the next one who comes.
  mutating func refresh(in app: AppContext) throws {
    try look(in: app)
    list = SearchList(label: \.entry.participant.name, find: turns.places(matching:))
    page = Page(focus: .field)
  }

  /// Looks who has started or finished on other terminals; in a session that was deleted, no test is
  /// open any more.
  private mutating func look(in app: AppContext) throws {
    do { session = try app.training.session(session.id) } catch SessionError.sessionIsGone {
      session.tests = []
      return
    }
    turns = try TurnList(SessionTestID(role, of: session.id), in: app)
    list.find(with: turns.places(matching:))
  }

  private var isOpen: Bool { session.isOpen(role) }
  private var isTypingName: Bool { isOpen && isTyping }

  var isShared: Bool { true }
  var tick: Duration? { .seconds(5) }

  /// Letters go into the field wherever the focus is, so that nobody has to go back to it first.
  func isTyped(_ key: Key) -> Bool {
    switch key {
    case .character(let character): isTypingName || isOpen && character.isLetter
    case .backspace: isOpen
    default: isTypingName && TextField.isTyped(key)
    }
  }

  func title(look: Look) -> [String] { [look(role.text), session.facts.title] }

  func status(with look: Look) -> StyledRun? {
    StyledRun(look(.turnsDone(turns.doneCount, of: turns.places.count)), .aside)
  }

  var commands: [KeyCommand<Target>] {
    let back = KeyCommand<Target>.back(.keyTrainerOnly, help: .helpTrainerOnly, also: [])
    guard isOpen else { return [.help, back] }
    return [.move, isTyping ? enter : .open(), .help, back]
  }

  /// The only one found is chosen, among several the first gets the focus.
  private var enter: KeyCommand<Target> {
    KeyCommand(
      [.enter: firstTarget], .keyOpen, onlyLeads: list.shown.count != 1 || list.query.isEmpty)
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event == .tick {
      try look(in: app)
      return .stay
    }
    let isWholeLine = if case .line = event { !isTyping } else { false }
    guard takes(event), list.type(event) else { return try follow(event, in: app) }
    page = Page(focus: .field)
    return isWholeLine ? try follow(.key(.enter), in: app) : .stay
  }

  /// Whether an event goes into the field.
  private func takes(_ event: Event) -> Bool {
    switch event {
    case .key(let key): isTyped(key)
    case .line(let typed): isTypingName || isOpen && Int(typed) == nil
    case .paste: isOpen
    default: false
    }
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    guard case .participant(let id) = target else { return .stay }
    try look(in: app)
    guard let place = turns.places.first(where: { $0.entry.id == id }) else { return .stay }
    let turn = SessionTurn(session: session, role: role, entry: place.entry)
    return .push(try TurnBox.confirming(turn, progress: place.progress, in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    guard isOpen else {
      return builder.paragraph(look(.testNotOpen(role.text)), Style(.warning, bold: true))
    }
    builder.heading(look(.turnHow))
    // Where lines are numbered, the names come first: their numbers are then those of the roster.
    if !look.glyphs.isPlain { addField(to: &builder, look: look) }
    if list.shown.isEmpty {
      builder.paragraph(
        look(turns.places.isEmpty ? .rosterEmpty : .nameNotFound), indent: 1, role: .outcome)
    }
    builder.list(list.shown, target: Self.target, number: \.entry.number) { place, builder in
      add(place, labelWidth: list.labelWidth, to: &builder, look: look)
    }
    if look.glyphs.isPlain { addField(to: &builder, look: look) }
  }

  private func addField(to builder: inout Builder, look: Look) {
    builder.field(list.field, label: look(.yourName), target: .field)
    builder.blank()
  }

  private func add(
    _ place: TurnList.Place, labelWidth: Int, to builder: inout Builder, look: Look
  ) {
    let number = padded(String(place.entry.number), to: 3, alignment: .right)
    let state: (String, Text?) =
      switch place.progress?.isOpen {
      case nil: (look.glyphs.empty, nil)
      case true?: (look.glyphs.half, .turnUnderWay)
      case false?: (look.glyphs.right, .turnDone)
      }
    let participant = place.entry.participant
    builder.item(
      Self.target(of: place), lead: look.glyphs.isPlain ? "" : "\(number)  \(state.0) ",
      Detail(participant.name, [participant.details, state.1.map { look($0) } ?? ""]),
      labelWidth: labelWidth)
  }
}
