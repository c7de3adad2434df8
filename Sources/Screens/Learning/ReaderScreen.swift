import Curriculum
import Terminal
import Texts
import Training

/// A section's lesson, one statement after the other, and the pages of its guide.
struct ReaderScreen: PreviewScreen, Refreshing {
  let lesson: Lesson
  let guide: SectionGuide?
  let sectionTitle: LocalizedText
  let places: [LessonPlace]
  /// What is on the screen.
  var place: LessonPlace
  var page = Page<Target>()
  private(set) var read: Set<StatementID> = []
  private(set) var bookmarks: Set<StatementID> = []
  private(set) var notes: [StatementID: String] = [:]
  private let glossary: [GlossaryTerm]
  /// The question that leads here, and the block of its statement that it rests on.
  private(set) var origin: (statement: StatementID, block: Int)?
  /// What was searched for, which is marked in the text.
  let query: String?

  enum Target: Hashable {
    case origin, next, note, contents
    case place(LessonPlace)
    case previous, search, glossary, bookmark, present
    case match(Int)
  }

  /// Opens the lesson of a statement, at the first place of `query` in it.
  init(at statement: StatementID, query: String? = nil, in app: AppContext) throws {
    try self.init(section: statement.section, at: .statement(statement), query: query, in: app)
    if query != nil { _ = showMatch(1, in: app) { _ in true } }
  }

  /// Opens the lesson of a question's statement, at the block that the question rests on.
  init(on question: Question, in app: AppContext) throws {
    try self.init(at: question.statement, in: app)
    guard let current else { return }
    origin = (question.statement, current.place(of: question, in: app.language) ?? 0)
    let label = Text.restsHere(app.language)
    let rows = rows(in: app.body, look: app.look)
    guard let row = rows.firstIndex(where: { $0.text.first?.trimmed == label }) else { return }
    page.scroll(to: Spot(row: max(0, row - 1)), in: rows, height: app.body.rows)
  }

  /// Opens a section, at its introduction where it has no such place.
  init(
    section letter: SectionLetter, at place: LessonPlace = .introduction, query: String? = nil,
    in app: AppContext
  ) throws {
    self.lesson = try app.module.lesson(letter, in: app.language)
    self.guide = try app.module.guide(letter)
    self.places = lesson.places(with: guide)
    self.place = places.contains(place) ? place : .introduction
    let outline = try app.module.outline()
    self.sectionTitle = outline.section(letter)?.title ?? LocalizedText(id: lesson.title)
    self.glossary = outline.glossary
    self.query = query
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let id = app.participant?.id else { return }
    read = try app.training.statementsRead(by: id)
    bookmarks = try app.training.bookmarks(of: id)
    notes = try app.training.notes(of: id)
  }

  /// The part of the lesson on the screen; nil in the introduction and the guide.
  var current: Lesson.Part? {
    lesson.parts.first { .statement($0.statement) == place }
  }

  /// The statement on the screen; nil in the introduction and the guide.
  var statement: StatementID? { current?.statement }

  /// What follows; nil at the end.
  var next: LessonPlace? { place == places.last ? nil : places.following(place) }

  func title(look: Look) -> [String] { [look(.learn), look(sectionTitle)] }

  /// In view wherever one is in a long lesson, and so is what the key of the bookmark does.
  func status(with look: Look) -> [StyledRun]? {
    guard let statement, bookmarks.contains(statement), !look.glyphs.isPlain else { return nil }
    return [StyledRun("\(look.glyphs.bookmark) \(look(.bookmarked))", Style(.accent))]
  }

  /// Whether Enter leads back to the question that led here.
  private var isLeadingBack: Bool { origin != nil && (page.focus ?? .origin) == .origin }

  private var openLabel: Text {
    isLeadingBack ? .backToQuestion : (page.focus ?? .next) == .next ? .keyNextPart : .keyOpen
  }

  var commands: [KeyCommand<Target>] {
    [
      .scroll, .open(openLabel),
      KeyCommand(
        ["n": .match(1), "N": .match(-1)], .keyMatches, help: .helpMatches, isOn: query != nil),
      KeyCommand(["/": .search], .keySearch, help: .helpSearch),
      KeyCommand(["d": .contents], .keyContents, help: .helpContents),
      KeyCommand(["i": .glossary], .keyGlossary, help: .helpGlossary),
      KeyCommand(["c": .note], .keyNote, help: .helpNote, isOn: statement != nil),
      KeyCommand(["t": .bookmark], .keyBookmark, help: .helpBookmark, isOn: statement != nil),
      KeyCommand(["p": .present], .keyPresent, help: .helpPresent),
      KeyCommand([.tab: .next], also: [.backTab: .previous], .keyNextPart, help: .helpParts),
      KeyCommand(
        basic: [.pageUp: .page(.pageUp), .pageDown: .page(.pageDown)],
        also: [.space: .page(.pageDown)], nil, help: .helpPages), .help, .back(),
    ]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .origin: return goBack(in: app)
    case .next:
      // Where its end was in view, this one is read.
      try noteReadAtEnd(in: app)
      guard let next else { return .pop }
      show(next)
    case .previous: show(places.element(-1, after: place))
    case .place(let place): show(place)
    case .search: return .push(try SearchScreen(in: app))
    case .contents:
      try noteReadAtEnd(in: app)
      return .replace(try ContentsScreen(lesson: lesson, at: statement, in: app))
    case .glossary:
      let terms = termsInView(in: app)
      return .push(
        terms.isEmpty
          ? try GlossaryScreen(for: current, in: app) : TermsBox(terms: terms, part: current))
    case .note:
      guard let current else { return .stay }
      // What follows a note is to read on, where the reader has come to the end.
      if page.focus == .note { page.go(to: .next) }
      return .push(InputScreen.note(on: current, now: notes[current.statement] ?? ""))
    case .bookmark: try toggleBookmark(in: app)
    case .present: return .push(try PresentScreen.opened(lesson, at: statement, in: app))
    case .match(let direction): showMatch(direction, in: app)
    }
    return .stay
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    let move = try follow(event, in: app)
    if case .mouse = event { try noteReadAtEnd(in: app) }
    return move
  }

  mutating func go(_ step: PageStep, in app: AppContext) throws -> Move {
    let before = place
    let move = try goOnPage(step, in: app)
    if place == before { try noteReadAtEnd(in: app) }
    return move
  }

  mutating func goBack(in app: AppContext) -> Move {
    storeBeforeLeaving(in: app)
    return .pop
  }

  mutating func storeBeforeLeaving(in app: AppContext) { try? noteReadAtEnd(in: app) }

  private mutating func noteReadAtEnd(in app: AppContext) throws {
    guard let statement, let id = app.participant?.id, !read.contains(statement) else { return }
    // The buttons below its text need not be in view.
    let rows = rowsInView(in: app.body, look: app.look)
    let end = page.settled(over: rows, height: app.body.rows).end
    guard let button = rows.row(of: .next, near: 0), Spot(row: button) <= end else { return }
    try app.training.noteRead(statement, by: id)
    read.insert(statement)
    page.drawn.forget()
  }

  mutating func show(_ place: LessonPlace) {
    self.place = place
    page = Page()
  }

  /// The terms in the lines that are in view.
  private func termsInView(in app: AppContext) -> [GlossaryTerm] {
    let (rows, height) = (rows(in: app.body, look: app.look), app.body.rows)
    let (page, end) = page.settled(over: rows, height: height)
    let text = (page.top.row..<min(rows.count, end.line == 0 ? end.row : end.row + 1))
      .flatMap { rows[$0].text }.joined(separator: " ")
    return glossary.filter { text.has(term: app.look($0.term)) }
  }

  private mutating func toggleBookmark(in app: AppContext) throws {
    guard let statement, let id = app.participant?.id else { return }
    let isSet = !bookmarks.contains(statement)
    try app.training.setBookmark(isSet, on: statement, by: id)
    bookmarks.formSymmetricDifference([statement])
  }
}
