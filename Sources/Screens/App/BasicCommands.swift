import Curriculum
import Terminal
import Texts

/// What keys do on every screen.
enum BasicAction: Hashable, Sendable {
  /// Moves on the page, or opens what has the focus.
  case page(PageStep)
  /// Leads into the second pane, or back from it.
  case pane
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
  static func open(_ label: Text = .keyOpen, help: Text? = nil) -> Self {
    press(label, help: help, also: [.right, "l"])
  }

  /// Opens what has the focus, where an arrow must not: it would answer a question.
  static func press(_ label: Text = .keyOpen, help: Text? = nil, also others: [Key] = []) -> Self {
    KeyCommand(.enter, also: others, label, help: help, all: .page(.open))
  }

  /// The letters of the sections, which open them.
  static func sections(of outline: ModuleOutline, _ action: (Section) -> Target) -> Self {
    let keys = outline.sections.map { ("\($0.letter)", Meaning.own(action($0))) }
    return KeyCommand(
      keys.map { (.character(Character($0)), $1) },
      also: keys.map { (.character(Character($0.lowercased())), $1) }, nil, help: .helpSections,
      isForLines: true)
  }

  /// Flags the question in view, or takes the flag away.
  static func flag(_ target: Target) -> Self {
    KeyCommand(["*": target], .keyFlag, help: .helpFlag)
  }

  /// Unfolds a story that was told before, or folds it again.
  static func story(_ target: Target, isOn: Bool) -> Self {
    var command = KeyCommand(
      ["v": target], .keyStory, help: .helpStory, isOn: isOn, isForLines: false)
    command.idleBeside = .beforeText
    return command
  }

  /// Leads into the second pane.
  static var toPane: Self { KeyCommand(.tab, also: ["]"], .keyPane, help: .helpPane, all: .pane) }

  /// Leads back from the second pane.
  static var fromPane: Self {
    KeyCommand(
      .escape, also: [.tab, "]", .backTab, .left, "h"], .keyBack, help: .helpPaneBack, all: .pane)
  }

  /// Leads back.
  static func back(
    _ label: Text? = .keyBack, help: Text? = nil, also others: [Key] = [.left, "h"]
  ) -> Self {
    KeyCommand(.escape, also: others, label, help: help, all: .back)
  }

  /// Tells what works here.
  static var help: Self {
    KeyCommand("?", also: [.function(1)], .keyHelp, help: .helpHelp, all: .help)
  }

  /// Leaves the program.
  static func quit(_ label: Text? = .keyQuit, help: Text = .helpQuit) -> Self {
    KeyCommand("q", also: [.ctrl("c")], label, help: help, all: .quit)
  }
}

extension KeyCommand<Never> {
  /// What works on every screen, where the screen's own commands leave the keys free.
  /// - Parameter isAsking: whether a question waits for its answer: a digit that stands before nothing
  ///   then presses nothing.
  static func everywhere(isLocked: Bool, isAsking: Bool = false) -> [Self] {
    [
      arrows(nil),
      KeyCommand(
        basic: [.pageUp: .page(.pageUp), .pageDown: .page(.pageDown)], nil, help: .helpPages),
      KeyCommand(
        basic: [.home: .page(.first), .end: .page(.last)],
        also: ["g": .page(.first), "G": .page(.last)], nil, help: .helpEnds),
      KeyCommand(
        (1...9).map { (.character(Character("\($0)")), .basic(.page(.digit($0)))) }, also: [], nil,
        help: .helpDigits, isOn: !isAsking),
      KeyCommand(basic: [.ctrl("l"): .terminal], nil, help: .helpRedraw), .help,
      KeyCommand(basic: [.ctrl("z"): .terminal], nil, help: .helpSuspend, isOn: !isLocked),
      .quit(nil, help: isLocked ? .helpTrainerOnly : .helpQuit),
    ]
  }
}

extension BasicAction {
  private static let commands = KeyCommand<Never>.everywhere(isLocked: false)
  private static let commandsWhileAsking = KeyCommand<Never>.everywhere(
    isLocked: false, isAsking: true)

  /// What a key does on every screen that does nothing else with it.
  static func everywhere(_ key: Key, isAsking: Bool) -> BasicAction? {
    for command in isAsking ? commandsWhileAsking : commands where command.isOn {
      if case .basic(let action) = command.meaning(of: key) { return action }
    }
    return key.asSmallLetter.flatMap { everywhere($0, isAsking: isAsking) }
  }
}

extension Key {
  /// The small letter of a capital, which does the same where the capital does nothing of its own.
  var asSmallLetter: Key? {
    guard case .character(let letter) = self, letter.isUppercase,
      // Not every capital has a small letter.
      let small = letter.lowercased().first, small != letter
    else { return nil }
    return .character(small)
  }
}
