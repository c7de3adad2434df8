/// A key that was pressed.
public enum Key: Hashable, Sendable {
  case up, down, left, right, enter, escape, space, tab, backTab, backspace, delete
  case pageUp, pageDown, home, end
  /// A character that is no command key of its own.
  case character(Character)
  /// A letter with Ctrl, in lower case.
  case ctrl(Character)
  /// A function key, from 1.
  case function(Int)
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A character, as it is written: `"t"`.
  public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}

/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What it did.
  public enum Action: Hashable, Sendable {
    case click, wheelUp, wheelDown
  }

  /// What it did.
  public var action: Action
  /// Where.
  public var position: Position

  /// Makes a mouse event.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}

/// Something that happened to the terminal.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was clicked or turned.
  case mouse(MouseEvent)
  /// The window has a new size.
  case resize(Size)
  /// The time that a screen asked for has passed.
  case tick
  /// The program goes on after it was stopped for so long, as by Ctrl-Z.
  case stood(Duration)
  /// Text was pasted.
  case paste(String)
  /// A whole line was typed, where lines are written one after the other.
  case line(String)
  /// What has this number, from 1, was asked for, also where lines go into a field.
  case number(Int)
  /// The program was asked to end, by this signal.
  case terminate(signal: Int32)
}
