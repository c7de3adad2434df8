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

  /// Whether it is done for all screens, before the one that the key is for.
  var isCommon: Bool { self == .help || self == .quit }
}

extension KeyCommand {
  /// Moves the focus.
  static var move: Self { arrows(.keyMove) }
  /// Scrolls, where nothing has the focus.
  static var scroll: Self { arrows(.keyScroll) }

  fileprivate static func arrows(_ label: Text?) -> Self {
    KeyCommand(
      basic: [.up: .page(.up), .down: .page(.down)], also: ["k": .page(.up), "j": .page(.down)],
      label, help: label ?? .keyMove)
  }

  /// Opens what has the focus.
  static func open(_ label: Text = .keyOpen, help: Text? = nil, also others: [Key] = []) -> Self {
    KeyCommand(
      [(.enter, .basic(.page(.open)))],
      also: ([.right, "l"] + others).map { ($0, .basic(.page(.open))) }, label, help: help)
  }

  /// Leads back.
  static func back(
    _ label: Text = .keyBack, help: Text? = nil, also others: [Key] = [.left, "h"]
  ) -> Self {
    KeyCommand(
      [(.escape, .basic(.back))], also: others.map { ($0, .basic(.back)) }, label, help: help)
  }

  /// Tells what works here.
  static var help: Self {
    KeyCommand(basic: ["?": .help], also: [.function(1): .help], .keyHelp, help: .helpHelp)
  }

  /// Leaves the program.
  static func quit(_ label: Text? = .keyQuit, help: Text = .helpQuit) -> Self {
    KeyCommand(basic: ["q": .quit], also: [.ctrl("c"): .quit], label, help: help)
  }
}

extension KeyCommand<Never> {
  /// What works on every screen, where the screen's own commands leave the keys free.
  fileprivate static func everywhere(isLocked: Bool) -> [Self] {
    let digits = (1...9).map { digit -> (key: Key, meaning: Meaning) in
      (.character(Character(String(digit))), .basic(.page(.number(digit))))
    }
    return [
      arrows(nil),
      KeyCommand(
        basic: [.pageUp: .page(.pageUp), .pageDown: .page(.pageDown)], nil, help: .helpPages),
      KeyCommand(
        basic: [.home: .page(.first), .end: .page(.last)],
        also: ["g": .page(.first), "G": .page(.last)], nil, help: .helpEnds),
      KeyCommand(digits, nil, help: .helpDigits),
      KeyCommand(basic: [.ctrl("l"): .terminal], nil, help: .helpRedraw), .help,
      KeyCommand(basic: [.ctrl("z"): .terminal], nil, help: .helpSuspend, isOn: !isLocked),
      .quit(nil, help: isLocked ? .helpTrainerOnly : .helpQuit),
    ]
  }
}

extension BasicAction {
  private static let commands = KeyCommand<Never>.everywhere(isLocked: false)

  /// What a key does on every screen that does nothing else with it.
  static func everywhere(_ key: Key) -> BasicAction? {
    for command in commands {
      if case .basic(let action) = command.meaning(of: key) { return action }
    }
    return nil
  }
}

extension KeyHint {
  /// What works on every screen, as it is told.
  static func everywhere(isLocked: Bool) -> [KeyHint] {
    KeyCommand<Never>.everywhere(isLocked: isLocked).filter { $0.isOn }.map { $0.hint }
  }
}
