import Curriculum
import Terminal

/// What a typed line asks of a screen.
enum LineCommand {
  /// These events, in their order.
  case events([Event])
  /// What can be typed here.
  case help
  /// Nothing that anyone knows.
  case nothing

  /// Reads a line typed while `page` of `screen` was written last.
  @MainActor
  init(_ typed: String, on screen: any Screen, page: LinePage, in app: AppContext) {
    let text = typed.trimmed
    if page.takesText, !text.hasPrefix("/") || text == "/" {
      self = text.isEmpty ? .events([.key(.enter)]) : .events([.line(text), .key(.enter)])
      return
    }
    // A slash alone is the key that searches.
    let word = text.hasPrefix("/") && text.count > 1 ? String(text.dropFirst()) : text
    switch word.lowercased() {
    case "": self = page.defaultTarget.map { .events([.number($0)]) } ?? .nothing
    case "0": self = .events([.key(.escape)])
    case "?": self = .help
    case "q": self = .events([.key(.ctrl("c"))])
    default:
      if page.takesText, let number = Int(word) {
        self = .events([.number(number)])
      } else {
        self = Self.command(word, on: screen, in: app)
      }
    }
  }

  @MainActor
  private static func command(_ word: String, on screen: any Screen, in app: AppContext) -> Self {
    let letters = screen.keys(in: app.language).compactMap(Self.letters).joined()
    if word.count == 1, let character = word.first, letters.contains(character) {
      return .events([.key(.character(character))])
    }
    return .events([.line(word)])
  }

  /// The single characters of a hint's key, such as `b`, `n N` and `- +`; nil for other keys.
  static func letters(of hint: KeyHint) -> [Character]? {
    let words = hint.key.split(separator: " ")
    guard hint.key != "?", words.allSatisfy({ $0.count == 1 && $0.first?.isASCII ?? false }) else {
      return nil
    }
    return words.compactMap(\.first)
  }
}
