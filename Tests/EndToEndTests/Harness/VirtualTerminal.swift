import CVterm
import Foundation
import Terminal

/// What stands on a terminal once it has read what a program wrote: libvterm is the terminal.
final class VirtualTerminal {
  /// One place on the screen.
  struct Cell: Equatable {
    var text: String
    var isBold: Bool
    var isUnderlined: Bool
    var isReversed: Bool
    /// Whether the program asked for another colour than the terminal's own.
    var isColoured: Bool
  }

  /// What a program may have switched, and must switch back.
  struct Modes: Equatable {
    var isAlternate = false
    var showsCursor = true
  }

  private(set) var modes = Modes()
  private(set) var title = ""
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  init(size: Size) {
    terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 0 }
      Unmanaged<VirtualTerminal>.fromOpaque(user).takeUnretainedValue()
        .set(property, to: value.pointee)
      return 1
    }
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  private func set(_ property: VTermProp, to value: VTermValue) {
    switch property {
    case VTERM_PROP_ALTSCREEN: modes.isAlternate = value.boolean != 0
    case VTERM_PROP_CURSORVISIBLE: modes.showsCursor = value.boolean != 0
    case VTERM_PROP_TITLE: title = value.string.map { String(cString: $0) } ?? ""
    default: break
    }
  }

  /// Reads what a program wrote.
  func read(_ bytes: some Collection<UInt8>) {
    let characters = bytes.map { CChar(bitPattern: $0) }
    vterm_input_write(terminal, characters, characters.count)
    vterm_screen_flush_damage(screen)
  }

  /// Changes the window's size.
  func resize(to size: Size) { vterm_set_size(terminal, Int32(size.rows), Int32(size.columns)) }
}

extension VirtualTerminal {
  /// The size of the window.
  var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(terminal, &rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Where the cursor stands.
  var cursor: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Position(row: Int(position.row), column: Int(position.col))
  }

  /// What stands at a place.
  func cell(row: Int, column: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    // The second half of a wide character has the code -1.
    let text =
      scalars.first == .max
      ? ""
      : String(
        String.UnicodeScalarView(scalars.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)))
    let isDefault =
      cell.fg.type & UInt8(VTERM_COLOR_DEFAULT_FG.rawValue) != 0
      && cell.bg.type & UInt8(VTERM_COLOR_DEFAULT_BG.rawValue) != 0
    return Cell(
      text: scalars.first == 0 ? " " : text, isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0,
      isColoured: !isDefault)
  }

  /// All cells, row by row.
  var cells: [Cell] {
    (0..<size.rows).flatMap { row in
      (0..<size.columns).map { cell(row: row, column: $0) }
    }
  }

  /// The text of a row, without the spaces at its end.
  func line(_ row: Int) -> String {
    var text = (0..<size.columns).map { cell(row: row, column: $0).text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text of all rows.
  var lines: [String] { (0..<size.rows).map(line) }
  /// The text of the whole screen.
  var text: String { lines.joined(separator: "\n") }
}

extension VirtualTerminal {
  /// The bytes that a keyboard sends for a key in the modes that the program asked for.
  func bytes(for key: Key) -> [UInt8] {
    switch key {
    case .character(let character):
      for scalar in character.unicodeScalars {
        vterm_keyboard_unichar(terminal, scalar.value, VTERM_MOD_NONE)
      }
    case .space: vterm_keyboard_unichar(terminal, 32, VTERM_MOD_NONE)
    case .ctrl(let letter): return [(letter.asciiValue ?? 64) & 0x1F]
    case .backTab: vterm_keyboard_key(terminal, VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .function(let number):
      let code = VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)
      vterm_keyboard_key(terminal, VTermKey(rawValue: code), VTERM_MOD_NONE)
    default:
      guard let code = Self.codes[key] else { return [] }
      vterm_keyboard_key(terminal, code, VTERM_MOD_NONE)
    }
    return output()
  }

  private static let codes: [Key: VTermKey] = [
    .up: VTERM_KEY_UP, .down: VTERM_KEY_DOWN, .left: VTERM_KEY_LEFT, .right: VTERM_KEY_RIGHT,
    .enter: VTERM_KEY_ENTER, .escape: VTERM_KEY_ESCAPE, .tab: VTERM_KEY_TAB,
    .backspace: VTERM_KEY_BACKSPACE, .delete: VTERM_KEY_DEL, .pageUp: VTERM_KEY_PAGEUP,
    .pageDown: VTERM_KEY_PAGEDOWN, .home: VTERM_KEY_HOME, .end: VTERM_KEY_END,
  ]

  /// The bytes that a terminal sends for pasted text, marked as such where the program asked for it.
  func bytes(forPasting text: String) -> [UInt8] {
    vterm_keyboard_start_paste(terminal)
    let start = output()
    vterm_keyboard_end_paste(terminal)
    return start + Array(text.utf8) + output()
  }

  /// Whether the program asked for marks around pasted text.
  var marksPastedText: Bool { bytes(forPasting: "") != [] }

  /// What the terminal has to send to the program: keys, and answers to what it asked.
  func output() -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: vterm_output_get_buffer_current(terminal))
    let count = vterm_output_read(terminal, &buffer, buffer.count)
    return buffer.prefix(count).map { UInt8(bitPattern: $0) }
  }
}
