/// What people typed about people, without what nobody sees and what could steer a terminal.
public enum CleanedText {
  /// The most characters that are kept.
  public static let longest = 200

  /// `text` without control characters, with single spaces, of `longest` characters at most; nil when
  /// nothing is left of it.
  public static func of(_ text: String) -> String? {
    let words = text
      .unicodeScalars
      .filter { !invisible.contains($0) }
      .map { isBlank($0) ? " " : Character($0) }
      .split(separator: " ", omittingEmptySubsequences: true)
    let cleaned = words.map { String($0) }.joined(separator: " ").prefix(longest)
    // Marks can be heaped on one letter without end.
    let kept = String(String.UnicodeScalarView(cleaned.unicodeScalars.prefix(5 * longest)))
    return kept.isEmpty ? nil : kept
  }

  /// What becomes a space: control characters, spaces and line breaks of all kinds, and the marks
  /// that turn the direction of a whole line.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      true
    default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }

  /// Marks that nobody sees: with them two names that look the same would be two people's.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}",
  ]
}
