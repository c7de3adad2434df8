import CNcurses

/// What ncurses' codes mean.
enum KeyTable {
  /// The keys of the number pad, from `*` to `9`.
  private static let pad = Int32(berdaya_pad) + 42...Int32(berdaya_pad) + 57

  /// The key of a function code, or nil for one that means nothing here.
  static func key(for code: Int32) -> Key? {
    switch code {
    case KEY_UP, KEY_SR: .up
    case KEY_DOWN, KEY_SF: .down
    case KEY_LEFT, KEY_SLEFT: .left
    case KEY_RIGHT, KEY_SRIGHT: .right
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC, KEY_SDC: .delete
    case KEY_PPAGE, KEY_PREVIOUS, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_NEXT, KEY_C3: .pageDown
    case KEY_HOME, KEY_FIND, KEY_BEG, KEY_SHOME, KEY_A1: .home
    case KEY_END, KEY_SELECT, KEY_LL, KEY_SEND, KEY_C1: .end
    case KEY_BTAB: .backTab
    case KEY_HELP, KEY_SHELP: .function(1)
    case KEY_EXIT, KEY_CANCEL, KEY_CLOSE: .escape
    case KEY_REFRESH: .ctrl("l")
    case (KEY_F0 + 1)...(KEY_F0 + 12): .function(Int(code - KEY_F0))
    case pad: .character(Character(Unicode.Scalar(UInt8(code - Int32(berdaya_pad)))))
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
