import Curriculum
import Terminal
import Texts

/// The screen on top as lines of text, with numbers before all that can be opened.
struct LinePage: Equatable {
  /// The lines of a row, and whether it can be opened, or says what came of what was typed.
  struct Entry: Hashable {
    var lines: [String]
    var canBeOpened = false
    var isOutcome = false
  }

  /// What numbers take before what can be opened.
  private static let margin = "     "

  /// The columns before what can be opened: its number and a gap.
  static let columnsForNumbers = 5

  /// Where this is.
  let title: String
  /// What else stands in the title line, such as the time that is left; it changes by itself.
  let status: String?
  /// The rows.
  let entries: [Entry]
  /// What stands before the place where one types.
  let prompt: String
  /// What an empty line does: presses the button that has the focus, or what Enter does there that is
  /// no opening; nil for nothing.
  let emptyLine: Event?
  /// The number of the field that is typed into; nil for none.
  let fieldNumber: Int?
  /// Whether a line is text for a field, and no number.
  let takesText: Bool
  /// The most characters that it may have then.
  let limit: Int?
  /// Whether a number is text too, and opens nothing.
  let takesNumbers: Bool
  /// Whether a number is a figure, even 0, and no secret.
  var takesFigures: Bool { takesNumbers && !isSecret }
  /// What can be opened, in the order of the numbers.
  let labels: [String]
  /// Whether what is typed should not be seen.
  let isSecret: Bool
  /// What came of what was typed.
  var outcomes: [String] { entries.filter(\.isOutcome).flatMap(\.lines) }

  /// The screen on top of a stack; nil when the person has left.
  @MainActor
  init?(of stack: ScreenStack, in app: AppContext) {
    guard let top = stack.top, let titled = stack.titled else { return nil }
    self.init(of: top, titled: titled, in: app)
  }

  @MainActor
  private init(of top: some Screen, titled: any Screen, in app: AppContext) {
    let look = app.look
    let rows = top.rows(in: app.body, look: look)
    let targets = rows.indices.filter { rows.target(at: $0) != nil }
    let page = top.page.settled(over: rows, height: app.body.rows).page
    let focused = targets.firstIndex { page.isFocused($0, of: rows) }
    let texts = rows.map { $0.text.map(\.trimmed) }
    self.title = ([Text.berdaya(look.language)] + titled.title(look: look))
      .joined(separator: " \(look.glyphs.focus) ")
    self.status = titled.status(with: look)?.text
    // What can be opened in full, however its lines are broken and its columns stand.
    let labels = targets.map { row in
      let runs = rows[row].passages(false).first.map { $0.lead + $0.text } ?? []
      return runs.map(\.text).joined().split(separator: " ").joined(separator: " ")
    }
    self.labels = labels
    self.entries = Self.entries(of: zip(rows, texts))
    let (label, role) = focused.map { (labels[$0], rows[targets[$0]].role) } ?? ("", .text)
    let isButton = role == .button
    self.takesText = role.isField || top.openSheet?.takesText == true
    // An answer in words is typed also while its button has the focus.
    self.limit = focused.flatMap { rows[targets[$0]].limit } ?? rows.lazy.compactMap(\.limit).first
    self.takesNumbers = role.isField && role != .field
    self.isSecret = role == .secret
    let number = focused.map { $0 + 1 }
    self.fieldNumber = role.isField ? number : nil
    let keys = top.keyLine(in: app.body, look: look)
    let enter = keys.first { $0.keys.contains(.enter) }
    let action = isButton ? label : enter.flatMap { $0.isOwn ? $0.label.map { look($0) } : nil }
    self.emptyLine =
      isButton && !takesText
      ? number.map(Event.number)
      : takesText || action != nil ? .key(.enter) : nil
    let hasBack = keys.contains { $0.keys.contains(.escape) }
    let back: Text = role == .number ? .backFromFigures : .backOrHelp
    let always = " (\(look(hasBack ? back : .helpOnly)))"
    self.prompt =
      if role.isField {
        label.hasSuffix(":")
          ? "\(label.dropLast())\(always): "
          : "\(label); \(look(.typeAnew(then: enter?.label ?? .keyContinue)))\(always): "
      } else {
        ((isButton || action == nil ? [] : [label]) + [
          targets.isEmpty
            ? look(hasBack ? .backOrHelp : .helpOnly)
            : look(top.openSheet?.typingHint ?? .typeNumber) + always
        ] + (action.map { [look(.emptyLine($0))] } ?? [])).joined(separator: "; ") + ": "
      }
  }

  /// The rows, a number before each that can be opened.
  private static func entries<Target>(
    of rows: some Sequence<(Row<Target>, [String])>
  ) -> [Entry] {
    var number = 0
    return rows.map { row, lines in
      guard row.target != nil else {
        let margin = row.role == .heading ? margin : ""
        return Entry(lines: lines.map { margin + $0 }, isOutcome: row.role == .outcome)
      }
      number += 1
      let numbered = lines.enumerated().map { index, line in
        let lead = padded(
          index == 0 ? "\(number)" : "", to: columnsForNumbers - 2, alignment: .right)
        return "\(lead)  \(line)"
      }
      return Entry(lines: numbered, canBeOpened: true)
    }
  }

  /// Whether two pages say the same, apart from what changes by itself.
  static func == (left: LinePage, right: LinePage) -> Bool {
    left.title == right.title && left.entries == right.entries && left.prompt == right.prompt
  }
}
