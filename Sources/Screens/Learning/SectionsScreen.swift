import Curriculum
import Terminal
import Texts
import Training

/// The sections of the module and how much of each was read; search, glossary and bookmarks.
struct SectionsScreen: PreviewScreen, Refreshing {
  private let outline: ModuleOutline
  private var read: Set<StatementID> = []
  private var bookmarks: [StatementID] = []
  var page = Page<Choice>()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let participant = app.participant else { return }
    read = try app.training.reading(of: participant.id).read
    bookmarks = try app.training.bookmarks(of: participant.id).sorted()
  }

  func title(look: Look) -> [String] { [look(.learn)] }

  private let search = Choice.to(.search, .searchAbout) { try SearchScreen(in: $0) }
  private let glossary = Choice.to(.glossary, .glossaryState) { try GlossaryScreen(in: $0) }

  private func lesson(_ section: Section) -> Choice {
    .to(Text(section.title), id: "\(section.letter)") {
      try ReaderScreen(section: section.letter, in: $0)
    }
  }

  private func lesson(of id: StatementID) -> Choice {
    .to(Text("\(id)")) { try ReaderScreen(at: id, in: $0) }
  }

  var commands: [KeyCommand<Choice>] {
    [
      .move, .open(), .help, .back(), KeyCommand(["/": search], .keySearch, help: .helpSearch),
      KeyCommand(["i": glossary], .keyGlossary, help: .glossaryAbout),
      .sections(of: outline, lesson),
    ]
  }

  func pane(in body: Rect) -> Pane? { .afterList }

  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    let focus = page.focus ?? outline.sections.first.map(lesson)
    guard let section = outline.sections.first(where: { lesson($0) == focus }) else {
      for about in focus?.about ?? [] { builder.paragraph(look(about)) }
      return
    }
    builder.heading(look(section.title), isApart: true)
    for statement in section.statements {
      let mark = read.contains(statement.id) ? look.glyphs.right : " "
      builder.item(
        lesson(of: statement.id), lead: "\(mark) \(statement.id)  ", look(statement.title))
    }
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    let labels = (outline.sections.map(lesson) + [search, glossary])
      .map { columns(of: look($0.label)) + 3 }
    func add(_ choice: Choice, _ lead: String, state: [StyledRun]) {
      builder.menuItem(
        choice, lead: "\(lead)  ", look(choice.label), state: state,
        labelWidth: labels.max() ?? 0)
    }
    for section in outline.sections {
      add(lesson(section), "\(section.letter)", state: state(of: section, look: look))
    }
    builder.blank()
    for (choice, key) in [(search, "/"), (glossary, "i")] {
      add(choice, key, state: [StyledRun(builder.aside(of: choice, look: look), .aside)])
    }
    for id in bookmarks {
      let name = outline.name(of: id, in: look.language)
      builder.item(lesson(of: id), lead: "\(look.glyphs.bookmark)  ", name)
    }
  }

  /// How much of it was read.
  private func state(of section: Section, look: Look) -> [StyledRun] {
    let count = section.statements.count { read.contains($0.id) }
    let isDone = count == section.statements.count
    let words = look(.readCount(count, of: section.statements.count))
    return [
      StyledRun(isDone ? "\(look.glyphs.right) \(words)" : words, Style(isDone ? .good : .quiet))
    ]
  }
}
