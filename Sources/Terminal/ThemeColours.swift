/// The colours of a theme by their numbers in the terminal; -1 is the terminal's own.
struct ThemeColours {
  let theme: Theme
  /// How many colours the terminal has.
  let count: Int

  /// The numbers from 16 on mean the same colours everywhere; those below are the terminal's to say.
  private var isFixed: Bool { count >= 256 }

  /// Behind a role: white behind a code in every theme, or it can't be read by a camera.
  func background(of role: Style.Role) -> Int16 { role == .code ? white : background }

  private var white: Int16 { isFixed ? 231 : count > 8 ? 15 : 7 }

  /// The letters on a bar in a role's colour; nil where that can't be said, and the terminal turns its
  /// own colours round.
  func onBar(of role: Style.Role) -> Int16? {
    guard foreground(of: role) >= 0 else { return nil }
    if background >= 0 { return background }
    return role != .bad ? 0 : count > 8 ? 15 : 7
  }

  var background: Int16 {
    switch theme {
    case .auto, .mono: -1
    case .light: white
    case .dark, .contrast: isFixed ? 16 : 0
    }
  }

  func foreground(of role: Style.Role) -> Int16 {
    let colours = Self.colours(of: role)
    let colour =
      switch theme {
      case .auto, .mono: colours.own
      case .light: colours.onWhite
      case .dark: colours.onBlack
      case .contrast: colours.inContrast
      }
    return isFixed ? colour.fixed : count > 8 ? colour.bright : colour.plain
  }

  /// Whether what is aside is dimmed by the terminal, for want of a grey that is known to be legible.
  var dimsQuiet: Bool {
    switch theme {
    case .auto: true
    case .light, .dark: !isFixed
    case .contrast, .mono: false
    }
  }

  private typealias Colours = (fixed: Int16, bright: Int16, plain: Int16)

  private static let black: Colours = (16, 0, 0)

  private static func colours(
    of role: Style.Role
  ) -> (own: Colours, onWhite: Colours, onBlack: Colours, inContrast: Colours) {
    switch role {
    case .normal: ((-1, -1, -1), black, (253, 7, 7), (231, 15, 7))
    case .code: (black, black, black, black)
    case .accent: ((6, 6, 6), (25, 4, 4), (80, 6, 6), (226, 11, 3))
    case .good: ((2, 2, 2), (22, 2, 2), (114, 2, 2), (120, 10, 2))
    case .bad: ((1, 1, 1), (124, 1, 1), (210, 1, 1), (210, 9, 1))
    case .warning: ((3, 3, 3), (94, 5, 5), (222, 3, 3), (215, 11, 3))
    case .quiet: ((-1, -1, -1), (241, 0, 0), (246, 7, 7), (231, 15, 7))
    }
  }
}
