import CNcurses

/// The colours of a theme, as ncurses wants them.
struct Palette {
  private let theme: Theme

  /// A theme's colours; none where `NO_COLOR` is set.
  init(theme: Theme) {
    self.theme = Theme.areRefused ? .mono : theme
  }

  private var colours: ThemeColours {
    ThemeColours(theme: theme, count: Int(berdaya_color_count()))
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
    let colours = colours
    for role in Style.Role.allCases {
      let colour = colours.foreground(of: role)
      init_pair(pair(of: role), colour, colours.background(of: role))
      if let letters = colours.onBar(of: role) { init_pair(pair(ofBar: role), letters, colour) }
    }
    wbkgd(window, chtype(32) | chtype(UInt32(pair(of: .normal)) << 8))
  }

  /// The attributes and the colour pair of a style.
  func attributes(of style: Style) -> (UInt32, Int16) {
    // Colours alone, so that the terminal clears what is blank by itself, and letters stay as dark.
    if style.reverse, hasColours, colours.onBar(of: style.role) != nil {
      return (0, pair(ofBar: style.role))
    }
    var attributes: UInt32 = 0
    if style.bold { attributes |= berdaya_bold }
    if style.underline { attributes |= berdaya_underline }
    if style.reverse { attributes |= berdaya_reverse }
    if style.role == .quiet, theme == .auto || hasColours && colours.dimsQuiet {
      attributes |= berdaya_dim
    }
    if !hasColours, style.role == .accent { attributes |= berdaya_bold }
    return (attributes, hasColours ? pair(of: style.role) : 0)
  }

  private func pair(of role: Style.Role) -> Int16 { Int16(role.rawValue + 1) }

  private func pair(ofBar role: Style.Role) -> Int16 {
    pair(of: role) + Int16(Style.Role.allCases.count)
  }
}

extension Theme {
  /// Whether `NO_COLOR` is set, so that no theme has colours.
  public static var areRefused: Bool { getenv("NO_COLOR").map { $0.pointee != 0 } ?? false }
}
