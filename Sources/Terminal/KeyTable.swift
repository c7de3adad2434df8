import CNcurses

/// What ncurses' codes mean.
enum KeyTable {
  /// The key of a function code, or nil for one that means nothing here.
  static func key(for code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_BTAB: .backTab
    case (KEY_F0 + 1)...(KEY_F0 + 12): .function(Int(code - KEY_F0))
    default: nil
    }
  }

  /// The key of a character code, or nil for a control that means nothing here.
  static func key(forCharacter code: UInt32) -> Key? {
    switch code {
    case 13, 10: .enter
    case 27: .escape
    case 9: .tab
    case 8, 127: .backspace
    case 32: .space
    case 1...26: Unicode.Scalar(code + 96).map { .ctrl(Character($0)) }
    case 28..<32: nil
    default: Unicode.Scalar(code).map { .character(Character($0)) }
    }
  }
}
