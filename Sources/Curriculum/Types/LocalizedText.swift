/// A text in Indonesian and, where someone has translated it, in English.
public struct LocalizedText: Codable, Hashable, Sendable {
  /// The Indonesian text; never empty in a module that passes the check.
  public let id: String
  /// The English translation, or nil where there is none.
  public let en: String?

  /// Pairs an Indonesian text with its translation.
  public init(id: String, en: String? = nil) {
    self.id = id
    self.en = en
  }

  /// The text in `language`; Indonesian where there is no translation.
  public func text(in language: Language) -> String {
    language == .english ? en ?? id : id
  }

  /// The text in `language`, or nil where nobody has written it.
  package func written(in language: Language) -> String? { language == .english ? en : id }
}
