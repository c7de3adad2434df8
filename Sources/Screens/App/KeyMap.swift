import Terminal

/// What keys do on a screen now: the first command that has a key takes it, the screen's own before
/// what works everywhere, and none takes one that is typed.
struct KeyMap<Target> {
  private var commands: [KeyCommand<Target>] = []
  private let isTyped: ((Key) -> Bool)?
  /// Whether a question waits for its answer.
  private let isAsking: Bool

  /// - Parameters:
  ///   - pane: the second pane that is in view.
  ///   - isTyped: whether a key goes into a field, and so is no command; nil where none does.
  init(
    _ commands: [KeyCommand<Target>], beside pane: Pane? = nil, isTyped: ((Key) -> Bool)? = nil,
    isAsking: Bool = false
  ) {
    self.isTyped = isTyped
    self.isAsking = isAsking
    // By hand: to filter looks types up at each start.
    for command in commands
    where command.isOn && (command.idleBeside == nil || command.idleBeside != pane) {
      self.commands.append(command)
    }
  }

  /// What a key does; nil for nothing.
  func meaning(of key: Key) -> KeyCommand<Target>.Meaning? {
    if isTyped?(key) == true { return nil }
    for isOwn in [true, false] {
      for command in commands where command.hint.isOwn == isOwn {
        if let meaning = command.meaning(of: key) { return meaning }
      }
    }
    if let action = BasicAction.everywhere(key, isAsking: isAsking) { return .basic(action) }
    return key.asSmallLetter.flatMap(meaning)
  }

  /// The commands that the key line may name.
  var line: [KeyHint] { KeyHint.told(commands.map { $0.hint }, isTyped: isTyped) }

  /// All commands, for the help.
  /// - Parameters:
  ///   - isLocked: whether the terminal is shared, so that no key leads to the shell.
  ///   - hasRows: whether there is anything that a digit could open.
  func help(isLocked: Bool, hasRows: Bool) -> [KeyHint] {
    let everywhere = KeyCommand<Never>.everywhere(
      isLocked: isLocked, isAsking: isAsking || !hasRows
    ).filter { $0.isOn }
    return KeyHint.told(
      commands.map { $0.hint } + everywhere.map { $0.hint }, isTyped: isTyped)
  }
}
