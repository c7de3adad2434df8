import CNcurses

/// The marks and lines that a terminal can show.
public struct Glyphs: Hashable, Sendable {
  /// Whether only ASCII can be shown.
  public let isASCII: Bool
  /// Whether lines are written one after the other, often for an ear: words only, no bars, no frames.
  public let isPlain: Bool

  /// Lines, blocks and marks for a UTF-8 terminal.
  public static let unicode = Glyphs(isASCII: false, isPlain: false)
  /// The same in ASCII.
  public static let ascii = Glyphs(isASCII: true, isPlain: false)

  /// Marks for lines that are written one after the other.
  public static func plain(isASCII: Bool) -> Glyphs { Glyphs(isASCII: isASCII, isPlain: true) }

  /// Whether the terminal of standard output shows ASCII only: its locale is not UTF-8, or it is the
  /// Linux console, whose fonts have no marks such as ✓ and ✗.
  static var terminalIsASCII: Bool {
    let isConsole = isatty(STDOUT_FILENO) == 1 && TerminalKind.ofSurroundings.name == "linux"
    return !localeIsUTF8 || isConsole
  }

  static var localeIsUTF8: Bool { berdaya_take_locale() != 0 }

  private func pick(_ unicode: String, _ ascii: String) -> String { isASCII ? ascii : unicode }

  /// Right.
  public var right: String { pick("✓", "+") }
  /// Wrong.
  public var wrong: String { pick("✗", "x") }
  /// Partly right.
  public var half: String { pick("◐", "%") }
  /// Where the focus is.
  public var focus: String { pick("›", ">") }
  /// Full, chosen, done.
  public var full: String { pick("●", "*") }
  /// Empty, open.
  public var empty: String { pick("○", "o") }
  /// Flagged.
  public var flag: String { pick("⚑", "!") }
  /// A moment of joy.
  public var joy: String { pick("✦", "*") }
  /// Has a bookmark.
  public var bookmark: String { pick("★", "*") }
  /// A tick box that is ticked.
  public var ticked: String { "[\(pick("✓", "x"))]" }
  /// A tick box that is not.
  public var unticked: String { "[ ]" }
  /// Leads to.
  public var arrow: String { pick("→", "->") }
  /// Moves up and down.
  public var upDown: String { pick("↕", "#") }
  /// A bullet.
  public var bullet: String { pick("•", "-") }
  /// There is more above.
  public var moreAbove: String { pick("▲", "^") }
  /// There is more below.
  public var moreBelow: String { pick("▼", "v") }
  /// A horizontal line.
  public var horizontal: String { pick("─", "-") }
  /// A vertical line.
  public var vertical: String { pick("│", "|") }
  /// A corner.
  public var topLeft: String { pick("┌", "+") }
  /// A corner.
  public var topRight: String { pick("┐", "+") }
  /// A corner.
  public var bottomLeft: String { pick("└", "+") }
  /// A corner.
  public var bottomRight: String { pick("┘", "+") }

  /// A bar of `columns` columns of which the share `share` (0…1) is filled, to an eighth of a column.
  public func bar(_ share: Double, columns: Int) -> String {
    if isPlain { return "" }
    let share = min(max(share, 0), 1)
    if isASCII {
      let filled = Int((share * Double(columns)).rounded())
      return String(repeating: "#", count: filled) + String(repeating: "-", count: columns - filled)
    }
    let eighths = Int((share * Double(columns * 8)).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let filled = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return filled + String(repeating: "░", count: columns - eighths / 8 - (eighths % 8 > 0 ? 1 : 0))
  }

  /// A cell of which the lower share `share` (0…1) is filled, to an eighth.
  public func column(_ share: Double) -> String {
    if isASCII { return share >= 0.5 ? "#" : share > 0 ? "." : " " }
    let eighth = Int((min(max(share, 0), 1) * 8).rounded())
    return [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][eighth]
  }
}
