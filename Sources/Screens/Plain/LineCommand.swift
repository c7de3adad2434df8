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
  init(_ typed: String, on screen: any Screen, page: LinePage) {
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
    default: self = Self.command(word, on: screen, page: page)
    }
  }

  @MainActor
  private static func command(
    _ word: String, on screen: any Screen, page: LinePage
  ) -> LineCommand {
    if word.count == 1, let letter = word.first,
      screen.keyLine().contains(where: { $0.letters.contains(letter) })
    {
      return .events([.key(.character(letter))])
    }
    guard page.takesText else { return .events([.line(word)]) }
    return Int(word).map { .events([.number($0)]) } ?? .nothing
  }
}
