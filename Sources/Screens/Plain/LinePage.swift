import Curriculum
import Terminal
import Texts

/// The screen on top as lines of text, with numbers before all that can be opened.
struct LinePage: Equatable {
  /// A line, and whether it belongs to something that can be opened.
  struct Entry: Hashable {
    var text: String
    var canBeOpened: Bool
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
  /// Whether a line is text for the field in focus, and no number.
  let takesText: Bool
  /// Whether a number is text too, and opens nothing.
  let takesNumbers: Bool
  /// What can be opened, in the order of the numbers.
  let labels: [String]
  /// Whether what is typed should not be seen.
  let isSecret: Bool

  /// The screen on top of a stack; nil when the person has left.
  @MainActor
  init?(of stack: ScreenStack, in app: AppContext) {
    guard let top = stack.top, let titled = stack.titled else { return nil }
    let look = app.look
    let rows = top.writtenRows(in: app.body, look: look)
    let targets = rows.filter(\.canBeOpened)
    self.title = ([Text.berdaya(look.language)] + titled.title(look: look))
      .joined(separator: " \(look.glyphs.focus) ")
    self.status = titled.status(with: look).map { $0.map(\.text).joined() }
    self.entries = Self.entries(of: rows)
    let focused = targets.first(where: \.isFocused)
    let label = focused?.lines.first?.trimmed ?? ""
    let isButton = focused?.role == .button
    self.takesText = focused?.role.isField ?? false
    self.takesNumbers = takesText && focused?.role != .field
    self.labels = targets.map { $0.lines.first?.trimmed ?? "" }
    self.isSecret = focused?.role == .secret && takesText
    self.defaultTarget = isButton ? targets.firstIndex(where: \.isFocused).map { $0 + 1 } : nil
    let hasBack = top.keyLine(in: app.body, look: look).contains { $0.keys.contains(.escape) }
    let always = " (\(look(hasBack ? .backOrHelp : .helpOnly)))"
    self.prompt =
      if takesText {
        label.hasSuffix(":")
          ? "\(label.dropLast())\(always): " : "\(label); \(look(.typeText))\(always): "
      } else {
        ([
          targets.isEmpty
            ? look(hasBack ? .backOrHelp : .helpOnly)
            : look(top.openSheet?.typingHint ?? .typeNumber) + always
        ] + (isButton ? [look(.emptyLine(label))] : [])).joined(separator: "; ") + ": "
      }
  }

  /// The lines of the rows, a number before each that can be opened.
  private static func entries(of rows: [WrittenRow]) -> [Entry] {
    var number = 0
    return rows.flatMap { row -> [Entry] in
      guard row.canBeOpened else {
        let margin = row.role == .heading ? margin : ""
        return row.lines.map { Entry(text: margin + $0.trimmed, canBeOpened: false) }
      }
      number += 1
      return row.lines.enumerated().map { index, line in
        let lead = padded(
          index == 0 ? "\(number)" : "", to: columnsForNumbers - 2, alignment: .right)
        return Entry(text: "\(lead)  \(line.trimmed)", canBeOpened: true)
      }
    }
  }

  /// Whether two pages say the same, apart from what changes by itself.
  static func == (left: LinePage, right: LinePage) -> Bool {
    left.title == right.title && left.entries == right.entries && left.prompt == right.prompt
  }
}
