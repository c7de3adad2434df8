import CNcurses

/// `text` without control characters, escape sequences' starts, and marks that turn the direction of
/// a line; line breaks and tabs become spaces.
public func cleaned(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isHarmful) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if !isHarmful(scalar) {
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

/// The columns that a character takes: 0, 1 or 2.
public func columns(of character: Character) -> Int {
  if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
  var widest = 0
  for scalar in character.unicodeScalars {
    // Asks for the picture form of the character before it, which is two columns wide.
    if scalar.value == 0xFE0F { return 2 }
    widest = max(widest, Int(berdaya_columns(scalar.value)))
  }
  return min(widest, 2)
}

/// The columns that a text takes.
public func columns(of text: String) -> Int {
  text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
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
