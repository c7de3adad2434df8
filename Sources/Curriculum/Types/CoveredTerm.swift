/// A technique or idea that the source names for a statement, and that is to be taught and tested.
public struct CoveredTerm: Codable, Hashable, Sendable {
  public let statement: StatementID
  public let term: LocalizedText
  /// Indonesian words or phrases by which texts speak of it, each form of a word by itself.
  public let words: [String]
}
