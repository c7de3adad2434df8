import Curriculum
import Quiz
import Records
import Tables
import Terminal
import Texts

/// The participants of a session: entered one by one, pasted, or read from a file; changed, removed.
struct RosterScreen: Screen, Refreshing {
  private let session: TrainingSession
  private var roster: [RosterEntry] = []
  private var field = TextField()
  /// What was done last.
  private var news: Text?
  private(set) var page = Page()

  private enum Target {
    static let field = 0
    static let file = 1
    static let firstEntry = 2
  }

  init(_ session: TrainingSession, in app: AppContext) throws {
    self.session = session
    self.roster = try app.records.roster(of: session.id)
  }

  mutating func refresh(in app: AppContext) throws {
    try show(app.records.roster(of: session.id))
  }

  /// Shows the roster as it is now, and what was added to it.
  private mutating func show(_ roster: [RosterEntry]) {
    let added = roster.count - self.roster.count
    self.roster = roster
    guard added > 0 else { return }
    news = .enrolled(added)
    field = TextField()
  }

  var takesText: Bool { page.focus == Target.field }

  func title(in language: Language) -> [String] {
    [Text.trainer(language), session.facts.title, Text.roster(language)]
  }

  func status(with look: Look) -> [StyledRun]? {
    [StyledRun(look(.participantCount(roster.count)), Style(.quiet))]
  }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)),
      takesText ? KeyHint("↵", Text.keyAdd(language)) : KeyHint("↵", Text.keyOpen(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if case .paste(let text) = event, text.contains(where: \.isNewline) {
      return try enrol(RosterFile(text: text), in: app)
    }
    if takesText, field.handle(event) { return .stay }
    if takesText ? event.isLeaving : event.isBack { return .pop }
    if takesText, event == .key(.enter) { return try enterTyped(in: app) }
    let lines = lines(in: app.body, look: app.look)
    guard case .opened(let target) = page.handle(event, lines: lines, in: app.body) else {
      return .stay
    }
    switch target {
    case Target.field: return .stay
    case Target.file: return .push(RosterEntryBox.file(for: session))
    default:
      return .push(
        RosterEntryBox.choices(roster[target - Target.firstEntry], of: session, look: app.look))
    }
  }

  private mutating func enterTyped(in app: AppContext) throws -> Move {
    field.text.isEmpty ? .stay : try enrol(RosterFile(text: field.text), in: app)
  }

  private mutating func enrol(_ file: RosterFile, in app: AppContext) throws -> Move {
    news = nil
    if let box = RosterEntryBox.problems(of: file, on: roster, of: session, look: app.look) {
      return .push(box)
    }
    try app.records.enrol(file.people(), in: session.id, at: app.now, makeID: app.makeID)
    try refresh(in: app)
    return .stay
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.paragraph(look(.rosterHow), Style(.quiet))
    builder.field(field, label: look(.rosterName), target: Target.field)
    builder.button(Target.file, look(.rosterFromFile))
    if let news { builder.paragraph("\(look.glyphs.right) \(look(news))", Style(.good)) }
    builder.blank()
    if roster.isEmpty { builder.paragraph(look(.rosterEmpty), indent: 1) }
    for (index, entry) in roster.enumerated() {
      let details = [entry.participant.details, entry.participant.phone ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      builder.item(
        Target.firstEntry + index,
        lead: look.glyphs.numberLead(entry.number),
        [StyledRun(entry.participant.name)],
        detail: details.isEmpty ? [] : [StyledRun(details, Style(.quiet))])
    }
    return builder.lines
  }
}
