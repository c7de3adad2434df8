import Terminal
import Texts

/// What keys do on every screen.
enum BasicAction: Hashable, Sendable {
  /// Moves on the page, or opens what has the focus.
  case page(PageStep)
  /// Leads to the screen before.
  case back
  /// Tells what works here.
  case help
  /// Leaves the program.
  case quit
  /// The terminal does it, below all screens.
  case terminal
}

extension KeyCommand {
  /// Moves the focus.
  static var move: Self { arrows(.keyMove) }
  /// Scrolls, where nothing has the focus.
  static var scroll: Self { arrows(.keyScroll) }

  private static func arrows(_ label: Text?) -> Self {
    KeyCommand(
      [.up: .page(.up), .down: .page(.down)], also: ["k": .page(.up), "j": .page(.down)],
      label: label, help: label ?? .keyMove)
  }

  /// Opens what has the focus.
  static func open(_ label: Text = .keyOpen, help: Text? = nil, also others: [Key] = []) -> Self {
    KeyCommand(
      keys: [(.enter, .basic(.page(.open)))],
      others: ([.right, "l"] + others).map { ($0, .basic(.page(.open))) }, label: label,
      help: help ?? label)
  }

  /// Leads back.
  static func back(
    _ label: Text = .keyBack, help: Text? = nil, also others: [Key] = [.left, "h"]
  ) -> Self {
    KeyCommand(
      keys: [(.escape, .basic(.back))], others: others.map { ($0, .basic(.back)) }, label: label,
      help: help ?? label)
  }

  /// Tells what works here.
  static var help: Self {
    KeyCommand(["?": .help], also: [.function(1): .help], label: .keyHelp, help: .helpHelp)
  }

  /// Leaves the program.
  static func quit(_ label: Text? = .keyQuit, help: Text = .helpQuit) -> Self {
    KeyCommand(["q": .quit], also: [.ctrl("c"): .quit], label: label, help: help)
  }

  /// What works on every screen, where the screen's own commands leave the keys free.
  /// - Parameter isLocked: whether the terminal is shared, so that no key leads to the shell.
  static func everywhere(isLocked: Bool) -> [Self] {
    let digits = (1...9).map { digit -> (key: Key, meaning: Meaning) in
      (.character(Character(String(digit))), .basic(.page(.number(digit))))
    }
    return [
      arrows(nil),
      KeyCommand(
        [.pageUp: .page(.pageUp), .pageDown: .page(.pageDown)], label: nil, help: .helpPages),
      KeyCommand(
        [.home: .page(.first), .end: .page(.last)],
        also: ["g": .page(.first), "G": .page(.last)], label: nil, help: .helpEnds),
      KeyCommand(keys: digits, others: [], label: nil, help: .helpDigits),
      KeyCommand([.ctrl("l"): .terminal], label: nil, help: .helpRedraw),
      .help,
      KeyCommand([.ctrl("z"): .terminal], label: nil, help: .helpSuspend, isOn: !isLocked),
      .quit(nil, help: isLocked ? .helpTrainerOnly : .helpQuit),
    ]
  }
}
