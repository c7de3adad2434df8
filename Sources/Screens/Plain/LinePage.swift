import Curriculum
import Terminal
import Texts

/// The screen on top as lines of text, with numbers before all that can be opened.
struct LinePage: Equatable {
  /// A line, and whether it belongs to something that can be opened, or says what came of what was
  /// typed.
  struct Entry: Hashable {
    var text: String
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
  /// The lines.
  let entries: [Entry]
  /// What stands before the place where one types.
  let prompt: String
  /// The number of the button that an empty line presses; nil for none.
  let defaultTarget: Int?
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
  var outcomes: [String] { entries.filter(\.isOutcome).map(\.text) }

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
    self.status = titled.status(with: look).map { $0.map(\.text).joined() }
    // What can be opened in full, however its lines are broken.
    let labels = targets.map { row in
      rows[row].passages(false).first.map { ($0.lead + $0.text).map(\.text).joined().trimmed } ?? ""
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
    self.defaultTarget = isButton ? number : nil
    self.fieldNumber = role.isField ? number : nil
    let hasBack = top.keyLine(in: app.body, look: look).contains { $0.keys.contains(.escape) }
    let back: Text = role == .number ? .backFromFigures : .backOrHelp
    let always = " (\(look(hasBack ? back : .helpOnly)))"
    self.prompt =
      if role.isField {
        label.hasSuffix(":")
          ? "\(label.dropLast())\(always): " : "\(label); \(look(.typeAnew))\(always): "
      } else {
        ([
          targets.isEmpty
            ? look(hasBack ? .backOrHelp : .helpOnly)
            : look(top.openSheet?.typingHint ?? .typeNumber) + always
        ] + (isButton ? [look(.emptyLine(label))] : [])).joined(separator: "; ") + ": "
      }
  }

  /// The lines of the rows, a number before each that can be opened.
  private static func entries<Target>(
    of rows: some Sequence<(Row<Target>, [String])>
  ) -> [Entry] {
    var number = 0
    return rows.flatMap { row, lines -> [Entry] in
      guard row.target != nil else {
        let margin = row.role == .heading ? margin : ""
        return lines.map { Entry(text: margin + $0, isOutcome: row.role == .outcome) }
      }
      number += 1
      return lines.enumerated().map { index, line in
        let lead = padded(
          index == 0 ? "\(number)" : "", to: columnsForNumbers - 2, alignment: .right)
        return Entry(text: "\(lead)  \(line)", canBeOpened: true)
      }
    }
  }

  /// Whether two pages say the same, apart from what changes by itself.
  static func == (left: LinePage, right: LinePage) -> Bool {
    left.title == right.title && left.entries == right.entries && left.prompt == right.prompt
  }
}
