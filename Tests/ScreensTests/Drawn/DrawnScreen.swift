import Curriculum
import Foundation
import Terminal
import Texts

@testable import Screens
@testable import Terminal

/// A screen as text: each row as it is read, and below it the style of each of its columns.
@MainActor
struct DrawnScreen {
  let canvas: Canvas

  init(_ person: Person) {
    var canvas = Canvas(size: person.app.size)
    person.stack.draw(on: &canvas, with: person.app.look)
    self.canvas = canvas
  }

  /// What the letters of the style rows say.
  static let legend = """
    Below each row stands how its columns look: a accent, g good, b bad, w warning, q quiet, c code, as
    capitals where bold, N bold alone, # a bar in the accent's colour, + good, - bad, ! warning,
    _ underlined, . as usual.
    """

  var text: String {
    (0..<canvas.size.rows).flatMap { row -> [String] in
      let styles = styles(ofRow: row)
      return ["|" + canvas.line(row)] + (styles.isEmpty ? [] : [" " + styles])
    }.joined(separator: "\n") + "\n"
  }

  private func styles(ofRow row: Int) -> String {
    var line = ""
    for run in canvas.runs(inRow: row) {
      let isEmpty = !run.text.contains { $0 != " " } && !run.style.reverse && !run.style.underline
      let letter = isEmpty ? "." : Self.letter(run.style)
      line += String(repeating: letter, count: columns(of: run.text))
    }
    while line.last == "." { line.removeLast() }
    return line
  }

  private static func letter(_ style: Style) -> String {
    if style.underline { return "_" }
    if style.reverse {
      return switch style.role {
      case .good: "+"
      case .bad: "-"
      case .warning: "!"
      default: "#"
      }
    }
    let letter: Character =
      switch style.role {
      case .normal: style.bold ? "n" : "."
      case .accent: "a"
      case .good: "g"
      case .bad: "b"
      case .warning: "w"
      case .quiet: "q"
      case .code: "c"
      }
    return style.bold ? letter.uppercased() : String(letter)
  }
}
