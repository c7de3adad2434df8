import Curriculum
import Terminal
import Texts

/// All that works on the screen below, in full.
struct HelpScreen: Screen {
  private let hints: [KeyHint]
  var page = Page()

  init(_ hints: [KeyHint]) {
    self.hints = hints
  }

  var isOverlay: Bool { true }

  var commands: [KeyCommand<Never>] {
    [.scroll, .back(also: [.left, "h", .enter, "?", .function(1)])]
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    let inside = Rect(row: 0, column: 0, rows: 0, columns: Box.contentWidth(in: area))
    var builder = PageBuilder(area: inside, look: look, focus: -1)
    builder.paragraph(look(.helpHeading), Style(.accent, bold: true))
    builder.blank()
    let names = hints.map { $0.all.names(with: look) }
    let width = (names.map { columns(of: $0) }.max() ?? 0) + 2
    for (hint, name) in zip(hints, names) {
      builder.runs(
        [StyledRun(look(hint.help).capitalizedAtStart)], hang: width,
        lead: [StyledRun(padded(name, to: width), Style(.accent, bold: true))])
    }
    return builder.lines
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
