import Curriculum
import Terminal
import Texts

/// What stands around every screen: where one is and who one is above, what works here below.
@MainActor
struct Frame {
  /// Smaller than this, only a line says so.
  static let smallest = Size(rows: 12, columns: 40)
  /// Below this height the rules give their lines to the body.
  private static let rowsForRules = 16

  let size: Size

  /// Whether the window is large enough for a screen.
  var isLargeEnough: Bool {
    size.rows >= Self.smallest.rows && size.columns >= Self.smallest.columns
  }

  private var hasRules: Bool { size.rows >= Self.rowsForRules }

  /// The part that a screen draws.
  var body: Rect {
    let edge = hasRules ? 2 : 1
    return Rect(row: edge, column: 1, rows: size.rows - 2 * edge, columns: size.columns - 2)
  }

  /// Draws the title line of one screen and the key line of another, the same but below a box.
  func draw(
    title screen: any Screen, keys keyScreen: any Screen, on canvas: inout Canvas, with look: Look
  ) {
    drawTitle(of: screen, on: &canvas, with: look)
    let hints = Self.fitting(keyScreen.keys(in: look.language), in: size.columns - 2)
    var column = 1
    for hint in hints {
      column += canvas.write(
        hint.key, row: size.rows - 1, column: column, style: Style(.accent, bold: true))
      column += canvas.write(
        " \(hint.label)  ", row: size.rows - 1, column: column, style: Style(.quiet))
    }
    guard hasRules else { return }
    let rule = String(repeating: look.glyphs.horizontal, count: size.columns - 2)
    canvas.write(rule, row: 1, column: 1, style: Style(.quiet))
    canvas.write(rule, row: size.rows - 2, column: 1, style: Style(.quiet))
  }

  private func drawTitle(of screen: any Screen, on canvas: inout Canvas, with look: Look) {
    let status =
      screen.status(with: look)
      ?? look.participantName.map { [StyledRun($0, Style(.quiet))] } ?? []
    // A long name leaves the larger part of the line to the title.
    let statusColumns = min(status.reduce(0) { $0 + columns(of: $1.text) }, size.columns / 2 - 2)
    let available = size.columns - 3 - statusColumns
    var parts = [Text.berdaya(look.language)] + screen.title(in: look.language)
    let separator = " \(look.glyphs.focus) "
    while parts.count > 1, columns(of: parts.joined(separator: separator)) > available {
      parts.removeFirst()
    }
    canvas.write(
      parts.joined(separator: separator), row: 0, column: 1, style: Style(.accent, bold: true),
      maxWidth: available)
    canvas.write(
      status, row: 0, column: size.columns - 1 - statusColumns, maxWidth: statusColumns)
  }

  /// The hints that fit, in their order; those for help and back are kept whatever else goes.
  static func fitting(_ hints: [KeyHint], in width: Int) -> [KeyHint] {
    var kept = hints
    while kept.reduce(0, { $0 + columns(of: "\($1.key) \($1.label)  ") }) > width + 2 {
      guard let index = kept.lastIndex(where: { $0.key != "?" && $0.key != "Esc" }) else { break }
      kept.remove(at: index)
    }
    return kept
  }
}
