import Terminal
import Texts

/// All that works on the screen below, in full.
struct HelpScreen: Screen {
  typealias Target = Never

  private let hints: [KeyHint]
  var page = Page<Target>()

  init(_ hints: [KeyHint]) { self.hints = hints }

  var isOverlay: Bool { true }

  var commands: [KeyCommand<Never>] {
    [.scroll, .back(also: [.left, "h", .enter, "?", .function(1)])]
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(look(.helpHeading))
    builder.blank()
    let names = hints.map { $0.all.names(with: look) }
    let width = (names.map { columns(of: $0) }.max() ?? 0) + 2
    for (hint, name) in zip(hints, names) {
      builder.runs(
        [StyledRun(look(hint.help).capitalizedAtStart)], hang: width,
        lead: [StyledRun(padded(name, to: width), Style(.accent, bold: true))])
    }
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
