import Training
import Curriculum
import Terminal
import Texts

/// The sections of the module and how much of each was read; search, glossary and bookmarks.
struct SectionsScreen: Screen, Refreshing {
  private enum Item: Hashable {
    case section(Int)
    case search, glossary
    case bookmark(StatementID)
  }

  private let outline: ModuleOutline
  private var read: Set<StatementID> = []
  private var items: [Item] = []
  var page = Page()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    items = outline.sections.indices.map(Item.section) + [.search, .glossary]
    guard let participant = app.participant else { return }
    read = try app.training.statementsRead(by: participant.id)
    let bookmarks = try app.training.bookmarks(of: participant.id)
    items += bookmarks.sorted().map(Item.bookmark)
  }

  func title(in language: Language) -> [String] { [Text.learn(language)] }

  enum Action {
    case search, glossary
  }

  var commands: [KeyCommand<Action>] {
    [
      .move, .open(), .help, .back(),
      KeyCommand(["/": .search], .keySearch, help: .helpSearch),
      KeyCommand(["i": .glossary], .keyGlossary, help: .glossaryAbout),
    ]
  }

  func perform(_ action: Action, in app: AppContext) throws -> Move {
    switch action {
    case .search: .push(try SearchScreen(in: app))
    case .glossary: .push(try GlossaryScreen(in: app))
    }
  }

  func pageArea(in body: Rect) -> Rect { Panes(of: body).list }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    switch items[target] {
    case .section(let index):
      return .push(try ReaderScreen(section: outline.sections[index].letter, in: app))
    case .search: return .push(try SearchScreen(in: app))
    case .glossary: return .push(try GlossaryScreen(in: app))
    case .bookmark(let id): return .push(try ReaderScreen(at: id, in: app))
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    let panes = Panes(of: area)
    page.draw(lines(in: area, look: look), on: &canvas, in: panes.list, glyphs: look.glyphs)
    guard items.indices.contains(page.focus), case .section(let index) = items[page.focus] else {
      return
    }
    panes.drawPreview(on: &canvas, look: look) { builder in
      for statement in outline.sections[index].statements {
        let mark = read.contains(statement.id) ? look.glyphs.right : " "
        builder.runs(
          [StyledRun(look(statement.title))], hang: 6,
          lead: [StyledRun("\(mark) \(statement.id)  ", Style(.quiet))])
      }
    }
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: Panes(of: area).list, look: look, focus: page.focus)
    for (target, item) in items.enumerated() {
      switch item {
      case .section(let index):
        add(outline.sections[index], target: target, to: &builder, look: look)
      case .search:
        builder.blank()
        builder.item(
          target, lead: "/  ", [StyledRun(look(.search))],
          detail: [StyledRun(look(.searchAbout), Style(.quiet))])
      case .glossary:
        builder.item(
          target, lead: "i  ", [StyledRun(look(.glossary))],
          detail: [StyledRun(look(.glossaryAbout), Style(.quiet))])
      case .bookmark(let id):
        let title = outline.statement(id).map { look($0.title) } ?? ""
        builder.item(
          target, lead: "\(look.glyphs.bookmark)  ", [StyledRun("\(id) \(title)")])
      }
    }
    return builder.lines
  }

  private func add(
    _ section: Section, target: Int, to builder: inout PageBuilder, look: Look
  ) {
    let count = section.statements.count { read.contains($0.id) }
    let isDone = count == section.statements.count
    builder.item(
      target, lead: "\(section.letter)  ", [StyledRun(look(section.title))],
      detail: [
        StyledRun(
          (isDone ? "\(look.glyphs.right) " : "")
            + look(.readCount(count, of: section.statements.count)),
          Style(isDone ? .good : .quiet))
      ])
  }
}
