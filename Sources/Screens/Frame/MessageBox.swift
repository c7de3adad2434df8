import Curriculum
import Terminal
import Texts

/// A box with a message and one or more answers to choose from.
struct MessageBox: Screen {
  /// An answer, and where it leads.
  struct Choice {
    var label: String
    var perform: @MainActor (AppContext) throws -> Move

    /// An answer that only closes the box.
    static func close(_ label: String) -> Choice { Choice(label: label) { _ in .pop } }
  }

  let heading: String
  let message: String
  let choices: [Choice]
  /// The choice that Esc takes.
  private let back: Int
  private(set) var page = Page()

  /// A question or a notice; the first choice has the focus, Esc takes the one of number `back`, the
  /// last where none is given.
  init(heading: String, message: String, choices: [Choice], back: Int? = nil) {
    self.heading = heading
    self.message = message
    self.choices = choices
    self.back = back ?? choices.count - 1
  }

  /// A question whether to do what can't be taken back, or costs something: not doing it has the
  /// focus, and Esc takes it too.
  init(heading: String, message: String, stay: String, instead: Choice) {
    self.init(heading: heading, message: message, choices: [.close(stay), instead], back: 0)
  }

  /// Tells of an error, and what can be done about it.
  init(error: any Error, language: Language) {
    self.init(
      heading: Text.somethingWrong(language), message: describe(error, in: language),
      choices: [.close(Text.understood(language))])
  }

  var isOverlay: Bool { true }

  func title(in language: Language) -> [String] { [] }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyOpen(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack { return try choices[back].perform(app) }
    let box = Box(content: lines(in: app.body, look: app.look), in: app.body)
    switch page.handle(event, lines: box.content, in: box.inside) {
    case .opened(let target): return try choices[target].perform(app)
    case .ignored, .moved: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    let box = Box(content: lines(in: area, look: look), in: area)
    box.draw(on: &canvas, glyphs: look.glyphs)
    page.draw(box.content, on: &canvas, in: box.inside, glyphs: look.glyphs)
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    let inside = Rect(row: 0, column: 0, rows: 0, columns: Box.contentWidth(in: area))
    var builder = PageBuilder(area: inside, look: look, focus: page.focus)
    builder.paragraph(heading, Style(.accent, bold: true))
    builder.blank()
    builder.paragraph(message)
    builder.blank()
    for (index, choice) in choices.enumerated() { builder.button(index, choice.label) }
    return builder.lines
  }
}
