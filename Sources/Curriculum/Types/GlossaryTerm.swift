/// A term of the field and what it means.
public struct GlossaryTerm: Codable, Hashable, Sendable {
  /// The term.
  public let term: LocalizedText
  /// Its meaning, in a sentence or two.
  public let meaning: LocalizedText
}
