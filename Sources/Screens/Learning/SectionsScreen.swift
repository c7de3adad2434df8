import Curriculum
import Terminal
import Texts
import Training

/// The sections of the module and how much of each was read; search, glossary and bookmarks.
struct SectionsScreen: PreviewScreen, Refreshing {
  enum Target: Hashable {
    case section(SectionLetter)
    case search, glossary
    case bookmark(StatementID)
    case statement(StatementID)
  }

  private let outline: ModuleOutline
  private var read: Set<StatementID> = []
  private var bookmarks: [StatementID] = []
  var page = Page<Target>()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let participant = app.participant else { return }
    read = try app.training.statementsRead(by: participant.id)
    bookmarks = try app.training.bookmarks(of: participant.id).sorted()
  }

  func title(look: Look) -> [String] { [look(.learn)] }

  enum Action {
    case search, glossary
    case section(SectionLetter)
  }

  var commands: [KeyCommand<Action>] {
    [
      .move, .open(), .help, .back(), KeyCommand(["/": .search], .keySearch, help: .helpSearch),
      KeyCommand(["i": .glossary], .keyGlossary, help: .glossaryAbout),
      .sections(of: outline) { .section($0) },
    ]
  }

  func perform(_ action: Action, in app: AppContext) throws -> Move {
    switch action {
    case .search: .push(try SearchScreen(in: app))
    case .glossary: .push(try GlossaryScreen(in: app))
    case .section(let letter): .push(try ReaderScreen(section: letter, in: app))
    }
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .section(let letter): .push(try ReaderScreen(section: letter, in: app))
    case .search: .push(try SearchScreen(in: app))
    case .glossary: .push(try GlossaryScreen(in: app))
    case .bookmark(let id), .statement(let id): .push(try ReaderScreen(at: id, in: app))
    }
  }

  func pane(in body: Rect) -> Pane? { .afterList }

  func buildPreview(_ builder: inout Builder, look: Look) {
    let focus = page.focus ?? outline.sections.first.map { .section($0.letter) }
    guard case .section(let letter) = focus, let section = outline.section(letter) else { return }
    builder.heading(look(section.title), isApart: true)
    for statement in section.statements {
      let mark = read.contains(statement.id) ? look.glyphs.right : " "
      builder.item(
        .statement(statement.id), lead: "\(mark) \(statement.id)  ", look(statement.title))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    let labels = outline.sections.map { columns(of: look($0.title)) + 3 }
    for section in outline.sections {
      builder.menuItem(
        .section(section.letter), lead: "\(section.letter)  ", look(section.title),
        state: state(of: section, look: look), labelWidth: labels.max() ?? 0)
    }
    builder.blank()
    builder.item(.search, lead: "/  ", look(.search), detail: look(.searchAbout))
    builder.item(.glossary, lead: "i  ", look(.glossary), detail: look(.glossaryAbout))
    for id in bookmarks {
      let title = outline.statement(id).map { look($0.title) } ?? ""
      builder.item(.bookmark(id), lead: "\(look.glyphs.bookmark)  ", "\(id) \(title)")
    }
  }

  /// How much of it was read.
  private func state(of section: Section, look: Look) -> [StyledRun] {
    let count = section.statements.count { read.contains($0.id) }
    let isDone = count == section.statements.count
    let words = look(.readCount(count, of: section.statements.count))
    return [
      StyledRun(
        isDone ? "\(look.glyphs.right) \(words)" : words, Style(isDone ? .good : .quiet))
    ]
  }
}
