import Curriculum
import Quiz
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
  private var reading = ReadingProgress()
  private(set) var bookmarks: Set<StatementID> = []
  private(set) var notes: [StatementID: String] = [:]
  private let glossary: [GlossaryTerm]
  /// The question that leads here, and the block of its statement that it rests on.
  private(set) var origin: (statement: StatementID, block: Int)?
  /// What was searched for, each marked in the text.
  private(set) var words: [String] = []
  /// How far the place on the screen was read from its start, without a gap.
  var passed = Spot.start

  enum Target: Hashable {
    case origin, next, note, contents
    case place(LessonPlace)
    case previous, search, glossary, bookmark, present
    case match(Int)
  }

  /// Opens the lesson of a statement, at the first place of `query` in it.
  init(at statement: StatementID, query: String? = nil, in app: AppContext) throws {
    try self.init(section: statement.section, at: .statement(statement), in: app)
    guard let query else { return }
    words = current?.searchableText.parts(of: query) ?? []
    _ = showMatch(1, in: app) { _ in true }
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
    section letter: SectionLetter, at place: LessonPlace = .introduction, in app: AppContext
  ) throws {
    self.lesson = try app.module.lesson(letter, in: app.language)
    self.guide = try app.module.guide(letter)
    self.places = lesson.places(with: guide)
    self.place = places.contains(place) ? place : .introduction
    let outline = try app.module.outline()
    self.sectionTitle = outline.section(letter)?.title ?? LocalizedText(id: lesson.title)
    self.glossary = outline.glossary
    try refresh(in: app)
    goOn(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let id = app.participant?.id else { return }
    reading = try app.training.reading(of: id)
    bookmarks = try app.training.bookmarks(of: id)
    notes = try app.training.notes(of: id)
  }

  /// The part of the lesson on the screen; nil in the introduction and the guide.
  var current: Lesson.Part? {
    lesson.parts.first { .statement($0.statement) == place }
  }

  /// The statement on the screen; nil in the introduction and the guide.
  var statement: StatementID? { current?.statement }

  func isRead(_ statement: StatementID) -> Bool { reading.read.contains(statement) }

  /// What follows; nil at the end.
  var next: LessonPlace? { place == places.last ? nil : places.following(place) }

  func title(look: Look) -> [String] { [look(.learn), look(sectionTitle)] }

  /// In view wherever one is in a long lesson, and so is what the key of the bookmark does.
  func status(with look: Look) -> StyledRun? {
    guard let statement, bookmarks.contains(statement), !look.glyphs.isPlain else { return nil }
    return StyledRun("\(look.glyphs.bookmark) \(look(.bookmarked))", Style(.accent))
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
        ["n": .match(1), "N": .match(-1)], .keyMatches, help: .helpMatches, isOn: !words.isEmpty),
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
      guard let next else { return goBack(in: app) }
      show(next, in: app)
    case .previous: show(places.element(-1, after: place), in: app)
    case .place(let place): show(place, in: app)
    case .search: return .push(try SearchScreen(in: app))
    case .contents:
      keepPlace(in: app)
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
    // What was in view until now; where that can't be stored, the key still does what it does.
    try? noteSeen(in: app)
    let before = place
    let move = try follow(event, in: app)
    if place == before { try noteSeen(in: app) }
    return move
  }

  mutating func goBack(in app: AppContext) -> Move {
    storeBeforeLeaving(in: app)
    return .pop
  }

  mutating func storeBeforeLeaving(in app: AppContext) {
    try? noteSeen(in: app)
    keepPlace(in: app)
  }

  /// Notes what is in view, and that the statement is read once all its text was: what was passed over
  /// by a jump was not.
  private mutating func noteSeen(in app: AppContext) throws {
    guard let statement, let id = app.participant?.id, !isRead(statement) else { return }
    let rows = rowsInView(in: app.body, look: app.look)
    let (page, end) = page.settled(over: rows, height: app.body.rows)
    guard page.top <= passed else { return }
    passed = max(passed, end)
    // The buttons below its text need not be in view.
    guard let button = rows.row(of: .next, near: 0), Spot(row: button) <= passed else { return }
    try app.training.noteRead(statement, by: id)
    reading.note(statement, upTo: nil)
    page.drawn.forget()
  }

  /// Keeps where a statement is left that is not read yet.
  private mutating func keepPlace(in app: AppContext) {
    guard let statement, let id = app.participant?.id, !isRead(statement) else { return }
    let row = min(page.top, passed).row
    guard row > 0, row != reading.left[statement] else { return }
    try? app.training.noteRead(statement, upTo: row, by: id)
    reading.note(statement, upTo: row)
  }

  /// Goes on where the statement was left, from its start where it was not.
  private mutating func goOn(in app: AppContext) {
    passed = Spot(row: statement.flatMap { reading.left[$0] } ?? 0)
    guard passed > .start else { return }
    page.scroll(to: passed, in: rows(in: app.body, look: app.look), height: app.body.rows)
  }

  mutating func show(_ place: LessonPlace, in app: AppContext) {
    keepPlace(in: app)
    self.place = place
    page = Page()
    goOn(in: app)
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
