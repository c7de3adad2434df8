import Curriculum
import Terminal

/// What a typed line asks of a screen.
enum LineCommand {
  /// These events, in their order.
  case events([Event])
  /// Text that its field has no room for: it would be cut, and handed in before anybody sees that.
  case tooLong(limit: Int)
  /// What can be typed here.
  case help
  /// Nothing that anyone knows.
  case nothing

  /// Reads a line typed while `page` of `screen` was written last.
  @MainActor
  init(_ typed: String, on screen: any Screen, page: LinePage, in app: AppContext) {
    let text = typed.trimmed
    // A slash alone is the key that searches; before anything else it says that this is no text, but
    // with another it is a path.
    let isCommand = text.hasPrefix("/") && text.count > 1 && !text.dropFirst().contains("/")
    let word = isCommand ? String(text.dropFirst()) : text
    switch word.lowercased() {
    case "0" where isCommand || !page.takesFigures: self = .events([.key(.escape)])
    case "?": self = .help
    case "" where !page.takesText:
      self = page.defaultTarget.map { .events([.number($0)]) } ?? .nothing
    case _ where page.takesText && !isCommand: self = Self.text(text, page: page)
    case "q": self = .events([.key(.ctrl("c"))])
    default: self = Self.command(word, on: screen, page: page, in: app)
    }
  }

  /// What is typed into a field; a number that stands before something else opens that, unless numbers
  /// are what is typed there.
  private static func text(_ text: String, page: LinePage) -> LineCommand {
    if let number = text.listNumber, !page.takesNumbers, page.labels.indices.contains(number - 1) {
      return .events([.number(number)])
    }
    if let limit = page.limit, text.count > limit { return .tooLong(limit: limit) }
    // An empty line keeps what is there.
    let typed = text == "-" && page.fieldNumber != nil ? "" : text
    return .events((text.isEmpty ? [] : [.line(typed)]) + [.key(.enter)])
  }

  @MainActor
  private static func command(
    _ word: String, on screen: any Screen, page: LinePage, in app: AppContext
  ) -> LineCommand {
    if word.count == 1, let letter = word.first,
      screen.keyLine(in: app.body, look: app.look).contains(where: {
        $0.letters.contains { $0.lowercased() == letter.lowercased() }
      })
    {
      return .events([.key(.character(letter))])
    }
    guard page.takesText else { return .events([.line(word)]) }
    return word.listNumber.map { .events([.number($0)]) } ?? .nothing
  }
}
