import Curriculum
import Terminal
import Texts

/// A section's lesson, one statement after the other.
struct ReaderScreen: Screen {
  private let lesson: Lesson
  private let sectionTitle: LocalizedText
  /// 0 is the introduction, then the parts.
  private var part = 0
  private var page = Page()

  /// Opens a section at its introduction.
  init(section letter: String, in app: AppContext) throws {
    self.lesson = try app.module.lesson(letter, in: app.language)
    self.sectionTitle =
      try app.module.outline().section(letter)?.title ?? LocalizedText(id: lesson.title)
  }

  /// Opens the lesson of a statement.
  init(at statement: StatementID, in app: AppContext) throws {
    try self.init(section: String(statement.section), in: app)
    part = (lesson.parts.firstIndex { $0.statement == statement } ?? -1) + 1
  }

  func title(in language: Language) -> [String] {
    [Text.learn(language), sectionTitle.text(in: language)]
  }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyScroll(language)), KeyHint("↵", Text.keyNextPart(language)),
      KeyHint("Tab", Text.keyNextPart(language)), KeyHint("?", Text.keyHelp(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack { return .pop }
    switch event {
    case .key(.tab): return try goOn(in: app)
    case .key(.backTab):
      part = max(0, part - 1)
      page = Page()
    case .key(.space): return turn(.key(.pageDown), in: app)
    default:
      let lines = lines(in: app.body, look: app.look)
      if case .opened = page.handle(event, lines: lines, in: app.body) { return try goOn(in: app) }
    }
    return .stay
  }

  private mutating func turn(_ event: Event, in app: AppContext) -> Move {
    _ = page.handle(event, lines: lines(in: app.body, look: app.look), in: app.body)
    return .stay
  }

  /// Notes that the part was read, and shows the next.
  private mutating func goOn(in app: AppContext) throws -> Move {
    if part > 0, let participant = app.participant {
      try app.records.noteRead(
        lesson.parts[part - 1].statement, by: participant.id, module: app.module.outline().id,
        at: app.now)
    }
    guard part < lesson.parts.count else { return .pop }
    part += 1
    page = Page()
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    page.draw(lines(in: area, look: look), on: &canvas, in: area, glyphs: look.glyphs)
  }

  private func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.add(
      Line([StyledRun(" " + look(.count(part, of: lesson.parts.count)), Style(.quiet))]))
    if part == 0 {
      builder.paragraph(lesson.title, Style(.accent, bold: true), indent: 1)
      builder.blank()
      builder.add(lesson.introduction, indent: 1)
    } else {
      let part = lesson.parts[part - 1]
      builder.paragraph(
        "\(part.statement). \(part.title)", Style(.accent, bold: true), indent: 1)
      builder.blank()
      builder.add(part.blocks, indent: 1)
    }
    builder.blank()
    let next = part < lesson.parts.count ? lesson.parts[part] : nil
    builder.button(
      0, next.map { "\(look(.nextPart)): \($0.statement). \($0.title)" } ?? look(.endOfLesson))
    return builder.lines
  }
}

extension PageBuilder {
  /// Adds a lesson's blocks, a blank line after each.
  mutating func add(_ blocks: [LessonBlock], indent: Int) {
    for block in blocks {
      switch block {
      case .heading(let spans):
        runs(spans.map { StyledRun($0.text, Style(.accent)) }, indent: indent)
        continue
      case .paragraph(let spans): runs(spans.map(Self.styled), indent: indent)
      case .quote(let inner): add(inner, indent: indent + 2)
      case .list(let ordered, let items):
        for (index, item) in items.enumerated() {
          let mark = ordered ? "\(index + 1). " : "\(glyphs.bullet) "
          guard case .paragraph(let spans)? = item.first else { continue }
          let lead = String(repeating: " ", count: indent) + mark
          runs(
            spans.map(Self.styled), hang: columns(of: lead), lead: [StyledRun(lead)])
          if item.count > 1 { add(Array(item.dropFirst()), indent: columns(of: lead)) }
        }
      }
      blank()
    }
  }

  private static func styled(_ span: LessonSpan) -> StyledRun {
    switch span.style {
    case .plain: StyledRun(span.text)
    case .emphasis: StyledRun(span.text, Style(underline: true))
    case .strong: StyledRun(span.text, Style(bold: true))
    case .code: StyledRun(span.text, Style(.accent))
    }
  }
}
