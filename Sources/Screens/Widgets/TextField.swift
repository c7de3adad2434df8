import Terminal

extension Event {
  /// Whether a letter was typed, pasted or taken back: on a screen that is there to be typed into, it
  /// goes into the field wherever the focus is.
  var isLetter: Bool {
    switch self {
    case .key(let key): TextField.isLetter(key)
    case .paste, .line: true
    default: false
    }
  }
}

extension StringProtocol {
  /// The number by which it names something of a list; nil where no list is so long.
  var listNumber: Int? { UInt16(self).map { Int($0) } }
}

/// A line of text that is being typed.
struct TextField: Hashable {
  /// The text; never a control character.
  private(set) var text: String
  /// The number of characters before the cursor.
  private var place: Int
  /// The most characters that are taken.
  let limit: Int
  /// Whether the text is hidden from those who look on.
  let isSecret: Bool
  /// Whether a number is what one types here, and not the number of something else.
  let takesNumbers: Bool

  /// Whether nothing more is taken.
  var isFull: Bool { text.count >= limit }

  init(
    text: String = "", limit: Int = 200, isSecret: Bool = false, takesNumbers: Bool = false
  ) {
    self.text = cleaned(text)
    self.place = self.text.count
    self.limit = limit
    self.isSecret = isSecret
    self.takesNumbers = takesNumbers || isSecret
  }

  /// Whether a key edits the text of a field that has the focus, and so is no command there.
  static func isTyped(_ key: Key) -> Bool {
    switch key {
    case .character, .space, .backspace, .delete, .left, .right, .home, .end: true
    case .ctrl(let letter): "aeu".contains(letter)
    default: false
    }
  }

  /// Whether a key puts a letter into a field, or takes one back: on a screen that is there to be
  /// typed into, wherever the focus is.
  static func isLetter(_ key: Key) -> Bool {
    switch key {
    case .character, .backspace: true
    default: false
    }
  }

  /// Edits the text; false when the event is no editing.
  mutating func handle(_ event: Event) -> Bool {
    switch event {
    case .key(.character(let character)): insert(String(character))
    case .key(.space): insert(" ")
    case .line(let typed):
      text = ""
      place = 0
      insert(typed)
    case .paste(let pasted):
      insert(pasted.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .key(.backspace):
      guard place > 0 else { return true }
      place -= 1
      text.remove(at: text.index(text.startIndex, offsetBy: place))
    case .key(.delete):
      guard place < text.count else { return true }
      text.remove(at: text.index(text.startIndex, offsetBy: place))
    case .key(.left) where !text.isEmpty: place = max(0, place - 1)
    case .key(.right) where place < text.count: place += 1
    case .key(.home), .key(.ctrl("a")): place = 0
    case .key(.end), .key(.ctrl("e")): place = text.count
    case .key(.ctrl("u")):
      text = String(text.dropFirst(place))
      place = 0
    default: return false
    }
    return true
  }

  private mutating func insert(_ added: String) {
    let fitting = cleaned(added).prefix(max(0, limit - text.count))
    text.insert(contentsOf: fitting, at: text.index(text.startIndex, offsetBy: place))
    // A combining mark joins the character before it, so the count may grow by less.
    place = min(text.count, place + fitting.count)
  }

  /// The field as a line of `width` columns: the part around the cursor, on an underline; and the
  /// cursor's column.
  func line(lead: String, width: Int, isFocused: Bool) -> (runs: [StyledRun], cursor: Int) {
    let room = max(1, width - columns(of: lead) - 1)
    var shown = Substring(isSecret ? String(repeating: "*", count: text.count) : text)
    var cursor = columns(of: String(shown.prefix(place)))
    while cursor >= room, let first = shown.first {
      cursor -= columns(of: String(first))
      shown.removeFirst()
    }
    let filled = padded(clipped(String(shown), to: room), to: room)
    return (
      [
        StyledRun(lead, isFocused ? .focused : Style()),
        StyledRun(filled, Style(isFocused ? .accent : .normal, underline: true)),
      ], columns(of: lead) + cursor
    )
  }
}
