import CNcurses

/// What kind of terminal `TERM` names.
public struct TerminalKind: Hashable, Sendable {
  /// The name.
  public let name: String

  /// Names a kind.
  public init(_ name: String) { self.name = name }

  /// The kind that the surroundings name.
  public static var ofSurroundings: TerminalKind {
    TerminalKind(getenv("TERM").map { String(cString: $0) } ?? "")
  }

  private static let likeXterm = [
    "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole",
    "mintty", "mlterm", "rio", "rxvt", "st-", "vte", "wezterm",
  ]
  private static let likeScreen = ["screen", "tmux"]

  private var relatives: [String] {
    if Self.likeScreen.contains(where: name.hasPrefix) { return ["screen-256color", "screen"] }
    return Self.likeXterm.contains(where: name.hasPrefix) ? ["xterm-256color", "xterm"] : []
  }

  /// What it is tried as, one after the other, until ncurses knows it: newer terminals understand what
  /// xterm does.
  var candidates: [String] { ([name] + relatives).filter { !$0.isEmpty } }

  /// The kind that it is taken for; nil where none is known.
  public var known: String? { candidates.first(where: Self.isKnown) }

  private static func isKnown(_ name: String) -> Bool {
    var status: Int32 = 0
    return setupterm(name, STDOUT_FILENO, &status) == 0
  }
}
