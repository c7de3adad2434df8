import Curriculum
import Terminal
import Texts

/// All that works on the screen below, in full.
struct HelpScreen: Screen {
  private let keys: [KeyHint]
  /// Whether the terminal is shared, so that no key leads to the shell.
  private let isShared: Bool
  private(set) var page = Page()

  init(keys: [KeyHint], isShared: Bool) {
    self.keys = keys
    self.isShared = isShared
  }

  var isOverlay: Bool { true }

  func title(in language: Language) -> [String] { [] }

  func keys(in language: Language) -> [KeyHint] {
    [KeyHint("↑↓", Text.keyScroll(language)), KeyHint("Esc", Text.keyBack(language))]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack || event == .key(.enter) { return .pop }
    let box = Box(content: lines(in: app.body, look: app.look), in: app.body)
    _ = page.handle(event, lines: box.content, in: box.inside)
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    let box = Box(content: lines(in: area, look: look), in: area)
    box.draw(on: &canvas, glyphs: look.glyphs)
    page.draw(box.content, on: &canvas, in: box.inside, glyphs: look.glyphs)
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    let inside = Rect(row: 0, column: 0, rows: 0, columns: Box.contentWidth(in: area))
    var builder = PageBuilder(area: inside, look: look, focus: -1)
    builder.paragraph(look(.helpHeading), Style(.accent, bold: true))
    builder.blank()
    let here = keys.filter { $0.key != "?" }
    let known = Set(here.map(\.key))
    let all = here + everywhere(look.language).filter { !known.contains($0.key) }
    for hint in all.map({ $0.shown(with: look) }) {
      builder.runs(
        [StyledRun(hint.explanation.capitalizedAtStart)], hang: 12,
        lead: [StyledRun(padded(hint.key, to: 12), Style(.accent, bold: true))])
    }
    return builder.lines
  }

  private func everywhere(_ language: Language) -> [KeyHint] {
    let leaving = [
      KeyHint("Ctrl-Z", Text.helpSuspend(language)), KeyHint("q", Text.helpQuit(language)),
      KeyHint("Ctrl-C", Text.helpQuitTyping(language)),
    ]
    return [
      KeyHint("PgUp PgDn", Text.helpPages(language)),
      KeyHint("Home End", Text.helpEnds(language)),
      KeyHint("1-9", Text.helpDigits(language)),
      KeyHint("Ctrl-L", Text.helpRedraw(language)),
      KeyHint("? F1", Text.helpHelp(language)),
    ] + (isShared ? [] : leaving)
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
