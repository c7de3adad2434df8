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
    let colours: (fixed: Int16, bright: Int16, plain: Int16) =
      switch theme {
      case .auto, .mono: Self.ownColours(of: role)
      case .light: Self.onWhite(role)
      case .dark: Self.onBlack(role)
      case .contrast: Self.inContrast(role)
      }
    return isFixed ? colours.fixed : count > 8 ? colours.bright : colours.plain
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

  private static func ownColours(of role: Style.Role) -> Colours {
    switch role {
    case .normal, .quiet: (-1, -1, -1)
    case .code: black
    case .accent: (6, 6, 6)
    case .good: (2, 2, 2)
    case .bad: (1, 1, 1)
    case .warning: (3, 3, 3)
    }
  }

  private static func onWhite(_ role: Style.Role) -> Colours {
    switch role {
    case .normal, .code: black
    case .accent: (25, 4, 4)
    case .good: (22, 2, 2)
    case .bad: (124, 1, 1)
    case .warning: (94, 5, 5)
    case .quiet: (241, 0, 0)
    }
  }

  private static func onBlack(_ role: Style.Role) -> Colours {
    switch role {
    case .normal: (253, 7, 7)
    case .code: black
    case .accent: (80, 6, 6)
    case .good: (114, 2, 2)
    case .bad: (210, 1, 1)
    case .warning: (222, 3, 3)
    case .quiet: (246, 7, 7)
    }
  }

  private static func inContrast(_ role: Style.Role) -> Colours {
    switch role {
    case .normal, .quiet: (231, 15, 7)
    case .code: black
    case .accent: (226, 11, 3)
    case .good: (120, 10, 2)
    case .bad: (210, 9, 1)
    case .warning: (215, 11, 3)
    }
  }
}
