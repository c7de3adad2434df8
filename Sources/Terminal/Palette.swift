import CNcurses

/// The colours of a theme, as ncurses wants them.
struct Palette {
  private let theme: Theme

  /// A theme's colours; none where `NO_COLOR` is set.
  init(theme: Theme) {
    let refusesColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    self.theme = refusesColour ? .mono : theme
  }

  private var hasColours: Bool { theme != .mono && has_colors() }

  /// Defines the colour pairs, one for each role, and the background.
  func start(in window: UnsafeMutablePointer<WINDOW>) {
    guard hasColours else {
      wbkgdset(window, chtype(32))
      return
    }
    start_color()
    use_default_colors()
    for role in Style.Role.allCases {
      init_pair(
        pair(of: role), foreground(of: role), role == .code ? white : background)
    }
    wbkgd(window, chtype(32) | chtype(UInt32(pair(of: .normal)) << 8))
  }

  /// The attributes and the colour pair of a style.
  func attributes(of style: Style) -> (UInt32, Int16) {
    var attributes: UInt32 = 0
    if style.bold { attributes |= berdaya_bold }
    if style.underline { attributes |= berdaya_underline }
    if style.reverse { attributes |= berdaya_reverse }
    if !hasColours, style.role == .accent { attributes |= berdaya_bold }
    return (attributes, hasColours ? pair(of: style.role) : 0)
  }

  private func pair(of role: Style.Role) -> Int16 { Int16(role.rawValue + 1) }

  private var white: Int16 {
    switch berdaya_color_count() {
    case 256...: 231
    case 9...: 15
    default: Int16(COLOR_WHITE)
    }
  }

  private var background: Int16 {
    switch theme {
    case .auto, .mono: -1
    case .light: Int16(berdaya_color_count() > 8 ? 15 : COLOR_WHITE)
    case .dark, .contrast: Int16(COLOR_BLACK)
    }
  }

  private func foreground(of role: Style.Role) -> Int16 {
    let isBright = theme == .contrast && berdaya_color_count() > 8
    let bright: Int16 = isBright ? 8 : 0
    return switch role {
    case .normal:
      switch theme {
      case .auto, .mono: -1
      case .light: Int16(COLOR_BLACK)
      case .dark: Int16(COLOR_WHITE)
      case .contrast: Int16(COLOR_WHITE) + bright
      }
    case .accent:
      Int16(theme == .contrast ? COLOR_YELLOW : theme == .light ? COLOR_BLUE : COLOR_CYAN) + bright
    case .good: Int16(COLOR_GREEN) + bright
    case .bad: Int16(COLOR_RED) + bright
    case .warning: theme == .light ? Int16(COLOR_MAGENTA) : Int16(COLOR_YELLOW) + bright
    // Terminals often paint their first eight colours in shades of their own.
    case .code: Int16(berdaya_color_count() >= 256 ? 16 : COLOR_BLACK)
    case .quiet:
      switch theme {
      case .auto, .mono: -1
      case .light: Int16(COLOR_BLACK)
      case .dark: Int16(COLOR_WHITE)
      case .contrast: Int16(COLOR_WHITE) + bright
      }
    }
  }
}
