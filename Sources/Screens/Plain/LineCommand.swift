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
    // A slash alone is the key that searches; before a command it says that this is no text, and before
    // anything else it is part of the text, as of a path.
    let isMarked = text.hasPrefix("/") && text.count > 1
    let word = isMarked ? String(text.dropFirst()) : text
    switch word.lowercased() {
    case "0" where isMarked || !page.takesFigures: self = .events([.key(.escape)])
    case "?": self = .help
    case "": self = page.emptyLine.map { .events([$0]) } ?? .nothing
    case "q": self = .events([.key(.ctrl("c"))])
    default:
      let command =
        isMarked || !page.takesText ? Self.command(word, on: screen, page: page, in: app) : nil
      self = command ?? (page.takesText ? Self.text(text, page: page) : .events([.line(word)]))
    }
  }

  /// What is typed into a field; a number that stands before something else opens that, unless numbers
  /// are what is typed there.
  private static func text(_ text: String, page: LinePage) -> LineCommand {
    if let number = text.listNumber, !page.takesNumbers, page.labels.indices.contains(number - 1) {
      return .events([.number(number)])
    }
    if let limit = page.limit, text.count > limit { return .tooLong(limit: limit) }
    let typed = text == "-" && page.fieldNumber != nil ? "" : text
    return .events([.line(typed), .key(.enter)])
  }

  /// A key that does something here, or beside a field a number that stands before something; nil for
  /// what may be text, which a letter alone is not.
  @MainActor
  private static func command(
    _ word: String, on screen: any Screen, page: LinePage, in app: AppContext
  ) -> LineCommand? {
    if word.count == 1, let letter = word.first,
      screen.keyLine(in: app.body, look: app.look).contains(where: {
        $0.letters.contains { $0.lowercased() == letter.lowercased() }
      })
    {
      return .events([.key(.character(letter))])
    }
    guard page.takesText else { return nil }
    if let number = word.listNumber, page.labels.indices.contains(number - 1) {
      return .events([.number(number)])
    }
    return word.count == 1 || word.listNumber != nil ? .nothing : nil
  }
}
