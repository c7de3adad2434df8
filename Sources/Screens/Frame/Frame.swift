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

  /// Draws what works here, and the rules above and below the body.
  func drawKeys(_ hints: [KeyHint], on canvas: inout Canvas, with look: Look) {
    var column = 1
    for hint in Self.fitting(hints, in: size.columns - 2, with: look) {
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

  /// The key of the hint that stands at a place of the key line, where it has one key only.
  func key(at position: Position, of hints: [KeyHint], with look: Look) -> Key? {
    guard isLargeEnough, position.row == size.rows - 1 else { return nil }
    var column = 1
    for hint in Self.fitting(hints, in: size.columns - 2, with: look) {
      if (column..<column + hint.columns - 1).contains(position.column) {
        return hint.keys.count == 1 ? hint.keys[0] : nil
      }
      column += hint.columns
    }
    return nil
  }

  /// Draws where one is and, at the right, who one is or what the screen has to say.
  func drawTitle(of screen: any Screen, on canvas: inout Canvas, with look: Look) {
    let own = screen.status(with: look)
    let status = own ?? StyledRun(look.participantName ?? "", .aside)
    let path = [Text.berdaya(look.language)] + screen.title(look: look)
    let separator = " \(look.glyphs.focus) "
    let wanted = columns(of: path.joined(separator: separator))
    let room = size.columns - 3
    // A long name gives way to the title, but for a third of the line; what a screen has to say
    // there, such as the time that is left, takes up to half.
    let share = own == nil ? room / 3 : room / 2
    let statusColumns = min(
      columns(of: status.text), max(share, room - wanted))
    let available = room - statusColumns
    var parts = path
    while parts.count > 1, columns(of: parts.joined(separator: separator)) > available {
      parts.removeFirst()
    }
    canvas.write(
      shortened(parts.joined(separator: separator), to: available), row: 0, column: 1,
      style: Style(.accent, bold: true))
    canvas.write(
      shortened(status.text, to: statusColumns), row: 0, column: size.columns - 1 - statusColumns,
      style: status.style)
  }

  /// A hint as it stands in the key line.
  struct ShownHint: Hashable {
    let keys: [Key]
    let key: String
    var label: String

    init(_ hint: KeyHint, label: Text, look: Look) {
      self.keys = hint.shown
      self.key = hint.shown.names(with: look)
      self.label = look(label)
    }

    /// The columns that it takes, with the space to the next.
    var columns: Int {
      Terminal.columns(of: key) + (label.isEmpty ? 0 : 1 + Terminal.columns(of: label)) + 2
    }

    func has(_ wanted: Set<Key>) -> Bool { !wanted.isDisjoint(with: keys) }
  }

  /// The hints that fit, in their order.
  ///
  /// The last go first, moving among them where a screen names it after keys of its own; those for
  /// help, back, moving and opening else stay while they can, for they are what a newcomer needs: the
  /// word for help goes before them, that for back before opening. Where Tab leads, if no other key
  /// does, nobody finds without being told: it stays too where there is room once the arrows have no
  /// word.
  static func fitting(_ hints: [KeyHint], in width: Int, with look: Look) -> [ShownHint] {
    var kept = hints.compactMap { hint in hint.label.map { ShownHint(hint, label: $0, look: look) }
    }
    func isTooWide() -> Bool { kept.reduce(-2) { $0 + $1.columns } > width }
    let firstOwn = kept.firstIndex { !$0.has(needed) } ?? kept.count
    let isMovingLate = kept[firstOwn...].contains { $0.has([.up]) }
    let tab = kept.first { $0.has([.tab]) }
    let tellsTab = tab != nil && kept.count { $0.label == tab?.label } == 1
    let staying = (isMovingLate ? needed.subtracting([.up]) : needed).union(tellsTab ? [.tab] : [])
    while isTooWide(), let index = kept.lastIndex(where: { !$0.has(staying) }) {
      kept.remove(at: index)
    }
    func dropWord(of keys: Set<Key>) {
      if isTooWide(), let hint = kept.firstIndex(where: { $0.has(keys) }) { kept[hint].label = "" }
    }
    dropWord(of: helping)
    if tellsTab {
      dropWord(of: [.up])
      if isTooWide() {
        return fitting(hints.filter { !$0.shown.contains(.tab) }, in: width, with: look)
      }
    }
    if isTooWide() { kept.removeAll { $0.has([.up]) } }
    dropWord(of: [.escape])
    if isTooWide() { kept.removeAll { $0.has([.enter]) } }
    return kept
  }

  private static let helping: Set<Key> = ["?", .function(1)]
  private static let needed = helping.union([.up, .enter, .escape, "q", .ctrl("c")])
}
