import Terminal

/// Puts lines together for a page: paragraphs, items, rules, each wrapped to the width.
struct PageBuilder {
  /// The columns that a line may take.
  let width: Int
  /// The marks of the terminal.
  let glyphs: Glyphs
  /// The target that has the focus.
  let focus: Int
  /// The lines so far.
  private(set) var lines: [Line] = []

  /// Text is easier to read when its lines are short, however wide the window is.
  static let widestText = 72

  init(area: Rect, look: Look, focus: Int) {
    self.width = area.columns
    self.glyphs = look.glyphs
    self.focus = focus
  }

  /// The columns that running text takes.
  var textWidth: Int { max(1, min(width, Self.widestText)) }

  mutating func blank() {
    if lines.last.map({ !$0.runs.isEmpty }) ?? false { lines.append(.blank) }
  }

  mutating func add(_ line: Line) { lines.append(line) }

  /// Running text, its line breaks kept; blank lines separate its paragraphs.
  mutating func paragraph(_ text: String, _ style: Style = Style(), indent: Int = 0) {
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      runs([StyledRun(String(paragraph), style)], indent: indent)
    }
    while lines.last?.runs.allSatisfy({ $0.text.isEmpty }) ?? false, lines.count > 1 {
      lines.removeLast()
    }
  }

  /// Running text in several styles.
  mutating func runs(
    _ runs: [StyledRun], indent: Int = 0, hang: Int? = nil, lead: [StyledRun] = []
  ) {
    let pad = StyledRun(String(repeating: " ", count: indent))
    let hanging = StyledRun(String(repeating: " ", count: hang ?? indent))
    let wrapped = wrap(runs, to: max(1, textWidth - max(indent, hang ?? indent)))
    for (index, line) in wrapped.enumerated() {
      lines.append(Line((index == 0 ? lead.isEmpty ? [pad] : lead : [hanging]) + line))
    }
  }

  /// A thing that can be focused: the focus mark, a lead such as a letter, and wrapped text.
  mutating func item(
    _ target: Int, lead: String = "", _ runs: [StyledRun], detail: [StyledRun] = [],
    style: Style? = nil, wraps: Bool = true
  ) {
    let isFocused = target == focus && !glyphs.isPlain
    let mark = isFocused ? glyphs.focus : " "
    let head = glyphs.isPlain ? lead : " \(mark) \(lead)"
    let indent = columns(of: head)
    let itemStyle = style ?? (isFocused ? Style(.accent, bold: true) : Style())
    let text =
      isFocused && style == nil ? runs.map { $0.restyled(Style(.accent, bold: true)) } : runs
    let available = max(1, (wraps ? textWidth : width) - indent)
    for (index, line) in wrap(text, to: available).enumerated() {
      let start = index == 0 ? head : String(repeating: " ", count: indent)
      lines.append(
        Line([StyledRun(start, itemStyle)] + line, target: target, cursorColumn: 1))
    }
    for line in wrap(detail, to: available) where !detail.isEmpty {
      lines.append(
        Line([StyledRun(String(repeating: " ", count: indent))] + line, target: target))
    }
  }

  /// A field to type into, after its label.
  mutating func field(_ field: TextField, label: String, target: Int) {
    let isFocused = target == focus
    let mark = glyphs.isPlain ? "" : " \(isFocused ? glyphs.focus : " ") "
    lines.append(
      field.line(
        lead: "\(mark)\(label) ", width: textWidth, target: target, isFocused: isFocused))
  }

  /// A button, which Enter presses.
  mutating func button(_ target: Int, _ label: String) {
    if glyphs.isPlain {
      lines.append(Line([StyledRun(label)], target: target, role: .button))
      return
    }
    let isFocused = target == focus
    let style = isFocused ? Style(.accent, bold: true, reverse: true) : Style(.accent)
    let mark = isFocused ? glyphs.focus : " "
    let wrapped = wrap(label, to: max(1, width - 7))
    for (index, text) in wrapped.enumerated() {
      let start = index == 0 ? "[ " : "  "
      let end = index == wrapped.count - 1 ? " ]" : ""
      lines.append(
        Line(
          [StyledRun(index == 0 ? " \(mark) " : "   ", Style(.accent))]
            + [StyledRun(start + text + end, style)],
          target: target, cursorColumn: 1, role: .button))
    }
  }
}

extension StyledRun {
  /// The same text in another style.
  func restyled(_ style: Style) -> StyledRun { StyledRun(text, style) }
}

extension Glyphs {
  /// A number before what it belongs to; none where every line that can be opened gets one.
  func numberLead(_ number: Int) -> String {
    isPlain ? "" : padded(String(number), to: 3, alignment: .right) + "  "
  }
}
