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
    let hints = Self.fitting(
      keyScreen.keys(in: look.language).map { $0.whileTyping(keyScreen.takesText) },
      in: size.columns - 2, with: look)
    var column = 1
    for hint in hints {
      column += canvas.write(
        hint.key, row: size.rows - 1, column: column, style: Style(.accent, bold: true))
      column += canvas.write(
        hint.label.isEmpty ? "  " : " \(hint.label)  ", row: size.rows - 1, column: column,
        style: Style(.quiet))
    }
    guard hasRules else { return }
    let rule = String(repeating: look.glyphs.horizontal, count: size.columns - 2)
    canvas.write(rule, row: 1, column: 1, style: Style(.quiet))
    canvas.write(rule, row: size.rows - 2, column: 1, style: Style(.quiet))
  }

  private func drawTitle(of screen: any Screen, on canvas: inout Canvas, with look: Look) {
    let own = screen.status(with: look)
    let status = own ?? look.participantName.map { [StyledRun($0, Style(.quiet))] } ?? []
    let path = [Text.berdaya(look.language)] + screen.title(in: look.language)
    let separator = " \(look.glyphs.focus) "
    let wanted = columns(of: path.joined(separator: separator))
    let room = size.columns - 3
    // A long name gives way to the title, but for a third of the line; what a screen has to say
    // there, such as the time that is left, takes up to half.
    let share = own == nil ? room / 3 : room / 2
    let statusColumns = min(
      status.reduce(0) { $0 + columns(of: $1.text) }, max(share, room - wanted))
    let available = room - statusColumns
    var parts = path
    while parts.count > 1, columns(of: parts.joined(separator: separator)) > available {
      parts.removeFirst()
    }
    canvas.write(
      shortened(parts.joined(separator: separator), to: available), row: 0, column: 1,
      style: Style(.accent, bold: true))
    var column = size.columns - 1 - statusColumns
    for run in status {
      column += canvas.write(
        shortened(run.text, to: size.columns - 1 - column), row: 0, column: column,
        style: run.style)
    }
  }

  /// The hints that fit, in their order.
  ///
  /// The last go first; those for help, back, moving and opening stay while they can, for they are
  /// what a newcomer needs: the word for help goes before them.
  static func fitting(_ hints: [KeyHint], in width: Int, with look: Look) -> [KeyHint] {
    var kept = hints
    func isTooWide() -> Bool { kept.reduce(-2) { $0 + $1.shown(with: look).columns } > width }
    while isTooWide(), let index = kept.lastIndex(where: { !needed.contains($0.key) }) {
      kept.remove(at: index)
    }
    if isTooWide(), let help = kept.firstIndex(where: { ["?", "F1"].contains($0.key) }) {
      kept[help].label = ""
    }
    for key in ["↑↓", "↑↓←→", "↵"] where isTooWide() { kept.removeAll { $0.key == key } }
    return kept.map { $0.shown(with: look) }
  }

  private static let needed: Set = ["?", "F1", "Esc", "q", "↵", "↑↓", "↑↓←→"]
}
