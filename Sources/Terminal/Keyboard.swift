import CNcurses

/// What a keyboard at the terminal can be told to do; nothing where there is none.
public struct Keyboard: Sendable {
  /// Takes the keys that end, stop or close a program as letters, or no longer.
  let lock: @Sendable (Bool) -> Void
  /// Shows what is typed, or no longer.
  let echo: @Sendable (Bool) -> Void

  /// No keyboard.
  public static let none = Keyboard(lock: { _ in }, echo: { _ in })

  /// The keyboard where lines are read; a signal that ends the program gives it back as it is now.
  static func ofLines() -> Keyboard {
    Signals.restoreTerminal(withScreen: false)
    return Keyboard(lock: { berdaya_lock_keys($0 ? 1 : 0) }, echo: { berdaya_echo($0 ? 1 : 0) })
  }

  /// The keyboard where ncurses has the screen.
  static let ofScreen = Keyboard(lock: { berdaya_lock_keys_of_screen($0 ? 1 : 0) }, echo: { _ in })
}
