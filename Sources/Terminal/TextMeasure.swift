import CNcurses

/// `text` without control characters, escape sequences' starts, marks that turn the direction of a
/// line, and marks that join pictures or change them, on whose width no two terminals agree; line
/// breaks and tabs become spaces.
public func cleaned(_ text: String) -> String {
  if isSimple(text) { return text }
  guard text.unicodeScalars.contains(where: { isHarmful($0) || isPictureMark($0) }) else {
    return text
  }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isPictureMark(scalar) {
      // In some scripts the same mark joins letters.
      if let last = result.last, scalar.value == joiner, !last.properties.isEmoji {
        result.append(scalar)
      }
    } else if !isHarmful(scalar) {
      result.append(scalar)
    } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
      result.append(" ")
    }
  }
  return String(result)
}

/// Whether a scalar could steer a terminal or turn a line around.
private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private let joiner: UInt32 = 0x200D

/// Whether a scalar joins two pictures to one, asks for a picture, or gives one a colour of skin.
private func isPictureMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case joiner, 0xFE0F, 0x1F3FB...0x1F3FF: true
  default: false
  }
}

/// The columns that a character takes: 0, 1 or 2; as the terminal counts, scalar by scalar.
public func columns(of character: Character) -> Int {
  min(2, character.unicodeScalars.reduce(0) { $0 + columns(of: $1) })
}

/// The columns that a scalar takes.
func columns(of scalar: Unicode.Scalar) -> Int {
  (0x20..<0x7F).contains(scalar.value) ? 1 : max(0, Int(berdaya_columns(scalar.value)))
}

/// Whether a text has only characters of ASCII that can be seen.
func isPlain(_ text: String) -> Bool {
  text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 &- 0x20 < 0x5F } } ?? false
}

/// Whether each scalar of a text is a character that is shown as it is: letters without marks, signs,
/// arrows, lines and blocks.
func isSimple(_ text: String) -> Bool {
  isPlain(text)
    || text.unicodeScalars.allSatisfy {
      switch $0.value {
      case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2190..<0x2600: true
      default: false
      }
    }
}

/// The columns that a text takes.
public func columns(of text: String) -> Int {
  if isPlain(text) { return text.utf8.count }
  return isSimple(text)
    ? text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    : text.reduce(0) { $0 + columns(of: $1) }
}

/// The longest start of `text` that takes at most `width` columns.
public func clipped(_ text: String, to width: Int) -> String {
  guard columns(of: text) > width else { return text }
  var used = 0
  return String(
    text.prefix {
      used += columns(of: $0)
      return used <= width
    })
}

/// `text` in at most `width` columns, with an ellipsis where its end had to go.
public func shortened(_ text: String, to width: Int) -> String {
  columns(of: text) <= width ? text : width < 1 ? "" : clipped(text, to: width - 1) + "…"
}

/// Where text stands in a wider field.
public enum Alignment: Hashable, Sendable {
  /// At its start.
  case left
  /// At its end, as numbers do.
  case right
}

/// `text` with spaces up to `width` columns; a longer one stays as it is.
public func padded(_ text: String, to width: Int, alignment: Alignment = .left) -> String {
  let spaces = String(repeating: " ", count: max(0, width - columns(of: text)))
  return alignment == .left ? text + spaces : spaces + text
}
