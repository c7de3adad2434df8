import Curriculum
import Quiz
import Tables
import Terminal
import Texts
import Training

/// The participants of a session: entered one by one, pasted, or read from a file; changed, removed.
struct RosterScreen: DetailScreen, Refreshing {
  private let session: TrainingSession
  private var roster: [RosterEntry] = [] {
    didSet {
      hasDetails =
        session.swapsForms
        || roster.contains { !$0.participant.details.isEmpty || $0.participant.phone != nil }
      labelWidth = ScoreBar.widest(of: roster.map(\.participant.name))
    }
  }
  private var hasDetails = false
  private var labelWidth = 0
  /// The forms of the tests that swap them, in the order of the tests: as they were taken, where they
  /// were.
  private var forms: [[ParticipantID: Question.Form]] = []
  private var field = TextField()
  /// What was done last.
  private var news: Text?
  var page = Page(focus: Target.field)

  enum Target: Hashable {
    case field, file
    /// Enters what was typed.
    case add
    case entry(RosterEntry)
  }

  init(_ session: TrainingSession, in app: AppContext) throws {
    self.session = session
    try refresh(in: app)
    news = nil
  }

  mutating func refresh(in app: AppContext) throws {
    forms = try session.tests.map { test in
      let test = SessionTestID(test.role, of: session.id)
      let forms = try app.training.swappedForms(of: test)
      return try app.training.roster(at: test).reduce(into: [:]) { $0[$1.id] = forms[$1.formOrder] }
    }
    try show(app.training.roster(of: session.id))
  }

  /// Shows the roster as it is now, and what was added to it.
  private mutating func show(_ roster: [RosterEntry]) {
    let added = roster.count - self.roster.count
    self.roster = roster
    news = added > 0 ? .enrolled(added) : nil
    if added > 0 { field = TextField() }
  }

  var isTyping: Bool { page.focus == .field }

  var takesLists: Bool { true }

  func title(look: Look) -> [String] { [look(.trainer), session.facts.title, look(.roster)] }

  func status(with look: Look) -> StyledRun? {
    StyledRun(look(.participantCount(roster.count)), .aside)
  }

  var commands: [KeyCommand<Target>] {
    [.move, isTyping ? KeyCommand([.enter: .add], .keyAdd) : .open(), .help, .back()]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if case .paste(let text) = event, text.contains(where: \.isNewline) {
      let file = try RosterFile(text: text)
      return try enrol(file, remarks: file.remarks, in: app)
    }
    return isTyping && type(event) ? .stay : try follow(event, in: app)
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .field: .stay
    case .add:
      field.text.isEmpty ? .stay : try enrol(RosterFile(text: field.text), remarks: [], in: app)
    case .file: .push(RosterEntryBox.file(for: session))
    case .entry(let entry): .push(RosterEntryBox.choices(entry, of: session))
    }
  }

  private mutating func enrol(
    _ file: RosterFile, remarks: [LineProblem], in app: AppContext
  ) throws -> Move {
    news = nil
    // Names alone are seen well enough once they stand in the list.
    let isPlain = file.people().allSatisfy { $0 == RosterPerson(name: $0.name) }
    let isShown = !remarks.isEmpty || file.entries.count > 1 && !isPlain
    let enrolment = Enrolment(file, in: session, remarks: remarks, isShown: isShown)
    if let box = try enrolment.enter(in: app) { return .push(box) }
    try refresh(in: app)
    return .stay
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.rosterHow), .aside)
    // Where lines are numbered, the names come first: their numbers are then those of the roster.
    if !look.glyphs.isPlain { addField(to: &builder, look: look) }
    if roster.isEmpty { builder.paragraph(look(.rosterEmpty), indent: 1) }
    builder.list(roster, target: { .entry($0) }, number: \.number) { entry, builder in
      builder.item(
        .entry(entry), lead: look.glyphs.numberLead(entry.number), detail(of: entry, look: look),
        labelWidth: labelWidth)
    }
    if look.glyphs.isPlain { addField(to: &builder, look: look) }
  }

  private func addField(to builder: inout Builder, look: Look) {
    builder.field(field, label: look(.rosterName), target: .field)
    builder.button(.file, look(.enterFromFile))
    if let news {
      builder.paragraph("\(look.glyphs.right) \(look(news))", Style(.good), role: .outcome)
    }
    builder.blank()
  }

  /// None beside names of whom nothing else is known.
  func pane(in body: Rect) -> Pane? { hasDetails ? .afterList : nil }

  func detail(of target: Target, look: Look) -> Detail? {
    if case .entry(let entry) = target { detail(of: entry, look: look) } else { nil }
  }

  private func detail(of entry: RosterEntry, look: Look) -> Detail {
    let forms = forms.compactMap { $0[entry.id]?.rawValue }.joined(separator: " → ")
    return Detail(
      entry.participant.name, [entry.participant.details, entry.participant.phone ?? "", forms])
  }
}
