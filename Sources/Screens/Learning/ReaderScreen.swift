import Curriculum
import Terminal
import Texts
import Training

/// A section's lesson, one statement after the other, and the pages of its guide.
struct ReaderScreen: PreviewScreen, Refreshing {
  private let lesson: Lesson
  private let guide: SectionGuide?
  private let sectionTitle: LocalizedText
  private let places: [LessonPlace]
  /// What is on the screen.
  private var place: LessonPlace
  var page = Page<Target>()
  private var read: Set<StatementID>
  private var bookmarks: Set<StatementID>
  private var notes: [StatementID: String] = [:]
  private let glossary: [GlossaryTerm]
  /// The question that leads here, and the block of its statement that it rests on.
  private var origin: (statement: StatementID, block: Int)?
  /// What was searched for, which is marked in the text.
  private let query: String?

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
    self.read = []
    self.bookmarks = []
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let id = app.participant?.id else { return }
    read = try app.training.statementsRead(by: id)
    bookmarks = try app.training.bookmarks(of: id)
    notes = try app.training.notes(of: id)
  }

  /// The part of the lesson on the screen; nil in the introduction and the guide.
  private var current: Lesson.Part? {
    lesson.parts.first { .statement($0.statement) == place }
  }

  /// The statement on the screen; nil in the introduction and the guide.
  private var statement: StatementID? { current?.statement }

  /// What follows; nil at the end.
  private var next: LessonPlace? { place == places.last ? nil : places.following(place) }

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

  private mutating func show(_ place: LessonPlace) {
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

  /// Brings the next match in one direction into view, at this place or, where it has no more, at the
  /// next one that has.
  private mutating func showMatch(_ direction: Int, in app: AppContext) {
    let before = (place, page)
    let (page, end) = page.settled(over: rows(in: app.body, look: app.look), height: app.body.rows)
    if showMatch(direction, in: app, where: { direction > 0 ? $0 >= end : $0 < page.top }) {
      return
    }
    let onwards = direction > 0 ? places : places.reversed()
    for _ in places {
      show(onwards.following(place))
      if showMatch(direction, in: app, where: { _ in true }) { return }
    }
    (place, self.page) = before
  }

  /// Brings a match of this place into view: of those that are wanted the first in the direction.
  private mutating func showMatch(
    _ direction: Int, in app: AppContext, where isWanted: (Spot) -> Bool
  ) -> Bool {
    let (rows, height) = (rows(in: app.body, look: app.look), app.body.rows)
    let matches = rows.enumerated().flatMap { index, row in
      row.lines(isFocused: false).enumerated().filter { $1.hasMatch }
        .map { Spot(row: index, line: $0.offset) }
    }
    let wanted = matches.filter(isWanted)
    guard let match = direction > 0 ? wanted.first : wanted.last else { return false }
    let ruler = Ruler(rows)
    page.scroll(to: ruler.spot(match, movedBy: -height / 3), in: rows, height: height)
    return true
  }

  func build(_ builder: inout Builder, look: Look) {
    addHead(to: &builder, look: look)
    let text = LessonLines(query: query)
    builder.runs(
      text.marked([StyledRun(title(of: place, look), Style(.accent, bold: true))]), indent: 1)
    builder.blank()
    if let current {
      addBlocks(of: current, text, to: &builder, look: look)
      addNote(on: current.statement, to: &builder, look: look)
    } else if case .guide(let page) = place, let guide {
      GuideLines(guide: guide, language: look.language, query: query)
        .add(page, to: &builder, indent: 1)
    } else {
      text.add(lesson.introduction, to: &builder, indent: 1)
    }
    if next == nil, lesson.parts.allSatisfy({ read.contains($0.statement) }) {
      builder.blank()
      builder.paragraph(
        "\(look.glyphs.joy) \(look(.sectionRead))", Style(.good, bold: true), indent: 1)
    }
    builder.blank()
    if origin != nil { builder.button(.origin, look(.backToQuestion)) }
    let following = next.map { "\(look(.upNext)): \(title(of: $0, look))" }
    builder.button(.next, following ?? look(.endOfLesson))
    if let statement {
      builder.button(.note, look(notes[statement] == nil ? .writeNote : .changeNote))
    }
    builder.button(.contents, look(.contents))
  }

  /// The lesson's text; what a question rests on is told.
  private func addBlocks(
    of part: Lesson.Part, _ text: LessonLines, to builder: inout Builder, look: Look
  ) {
    guard let origin, origin.statement == part.statement else {
      return text.add(part.blocks, to: &builder, indent: 1)
    }
    text.add(Array(part.blocks[..<origin.block]), to: &builder, indent: 1)
    builder.paragraph(look(.restsHere), Style(.accent, bold: true), indent: 1)
    text.add(Array(part.blocks[origin.block...]), to: &builder, indent: 1)
  }

  private func addNote(on statement: StatementID, to builder: inout Builder, look: Look) {
    guard let note = notes[statement] else { return }
    builder.paragraph("\(look(.yourNote)):", Style(.accent), indent: 1)
    builder.paragraph(note, indent: 1)
  }

  /// Where one is among the statements of the section.
  func buildPreview(_ builder: inout Builder, look: Look) {
    builder.heading(look(sectionTitle), isApart: true)
    for part in lesson.parts {
      let isHere = part.statement == statement
      let mark = read.contains(part.statement) ? look.glyphs.right : " "
      builder.item(
        .place(.statement(part.statement)), lead: "\(mark) \(part.statement)  ",
        runs: [StyledRun(part.title, isHere ? Style(.accent, bold: true) : .aside)], detail: [])
    }
  }

  private func title(of place: LessonPlace, _ look: Look) -> String {
    switch place {
    case .introduction: lesson.title
    case .statement(let id):
      "\(id). \(lesson.parts.first { $0.statement == id }?.title ?? "")"
    case .guide(let page): look(page.title)
    }
  }

  /// How far one is, in words and as a bar, and what is marked here.
  private func addHead(to builder: inout Builder, look: Look) {
    let count = lesson.parts.count
    let done = lesson.parts.count { read.contains($0.statement) }
    let number = lesson.parts.firstIndex { $0.statement == statement }.map { $0 + 1 }
    var words = look(number.map { .statementNumber($0, of: count) } ?? .statementCount(count))
    if let statement {
      if read.contains(statement) { words += "  \(look.glyphs.right) \(look(.alreadyRead))" }
      // Where lines are written only what the page says is told again.
      if look.glyphs.isPlain, bookmarks.contains(statement) {
        words += "  \(look.glyphs.bookmark) \(look(.bookmarked))"
      }
    }
    var runs = [StyledRun(" " + words + "  ", Style(.quiet))]
    let room = min(20, builder.textWidth - columns(of: words) - 3)
    if room >= 6 {
      runs.append(
        StyledRun(
          look.glyphs.bar(Double(done) / Double(max(1, count)), columns: room), Style(.accent)))
    }
    builder.line(runs)
  }
}
