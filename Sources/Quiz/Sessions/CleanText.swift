/// A line of text from outside, without control characters, with single spaces, of bounded length.
public struct CleanText: Hashable, Sendable {
  /// Empty when nothing is left.
  public let text: String

  /// The most characters that are kept.
  public static let limit = 200

  public init(_ text: String) {
    let words = text
      .unicodeScalars
      .filter { !Self.invisible.contains($0) }
      .map { Self.isBlank($0) ? " " : Character($0) }
      .split(separator: " ", omittingEmptySubsequences: true)
    let cleaned = words.map { String($0) }.joined(separator: " ").prefix(Self.limit)
    // Marks can be heaped on one letter without end.
    self.text = String(String.UnicodeScalarView(cleaned.unicodeScalars.prefix(5 * Self.limit)))
  }

  /// The text; nil when nothing is left.
  public var orNil: String? { text.isEmpty ? nil : text }

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
