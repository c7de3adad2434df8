/// A language that people can use the program in.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  /// Bahasa Indonesia, the language that all content is written in.
  case indonesian = "id"
  /// English, a translation that content may lack in places.
  case english = "en"
}
