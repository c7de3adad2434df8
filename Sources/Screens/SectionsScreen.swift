import Curriculum
import Terminal
import Texts

/// The sections of the module and how much of each was read.
struct SectionsScreen: Screen, Refreshing {
  private let outline: ModuleOutline
  private var read: Set<StatementID> = []
  private var page = Page()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let participant = app.participant else { return }
    read = try app.records.statementsRead(by: participant.id, module: outline.id)
  }

  func title(in language: Language) -> [String] { [Text.learn(language)] }

  func keys(in language: Language) -> [KeyHint] { KeyHint.menu(language) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack { return .pop }
    let lines = lines(in: app.body, look: app.look)
    guard case .opened(let target) = page.handle(event, lines: lines, in: app.body) else {
      return .stay
    }
    return .push(try ReaderScreen(section: outline.sections[target].letter, in: app))
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    page.draw(lines(in: area, look: look), on: &canvas, in: area, glyphs: look.glyphs)
  }

  private func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    for (index, section) in outline.sections.enumerated() {
      let count = section.statements.count { read.contains($0.id) }
      let isDone = count == section.statements.count
      builder.item(
        index, lead: "\(section.letter)  ", [StyledRun(look(section.title))],
        detail: [
          StyledRun(
            (isDone ? "\(look.glyphs.right) " : "")
              + look(.readCount(count, of: section.statements.count)),
            Style(isDone ? .good : .quiet))
        ])
    }
    return builder.lines
  }
}

extension KeyHint {
  /// The keys of a menu.
  static func menu(_ language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyOpen(language)),
      KeyHint("?", Text.keyHelp(language)), KeyHint("Esc", Text.keyBack(language)),
    ]
  }
}
