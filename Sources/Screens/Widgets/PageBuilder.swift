import Terminal

/// Puts rows together for a page: paragraphs, items, fields, each wrapped to the width.
struct PageBuilder<Target: Hashable> {
  /// The columns that a line may take.
  let width: Int
  /// The lines that can be seen at once.
  let height: Int
  /// The marks of the terminal.
  let glyphs: Glyphs
  /// The second pane that is in view.
  var pane: Pane?
  /// The rows so far.
  private(set) var rows = Rows<Target>()

  /// The columns that running text takes.
  var textWidth: Int { max(1, min(width, Line.widestText)) }

  /// Whether how a thing stands has room beside it, also in the list of a wide window; otherwise that
  /// stands below.
  var hasRoomForState: Bool { width >= 58 || pane == .afterList }

  mutating func add(_ row: Row<Target>) { rows.append(row) }

  /// A blank line, where none is yet.
  mutating func blank() { if !rows.isEmpty, !rows.endsBlank { add(.blank) } }

  /// A line as it is.
  mutating func line(_ runs: [StyledRun], role: RowRole = .text) {
    add(Row(role: role) { _ in [Passage(text: runs)] })
  }

  /// Running text, its line breaks kept, blank lines between its paragraphs; nothing where it is empty.
  mutating func paragraph(
    _ text: String, _ style: Style = Style(), indent: Int = 0, role: RowRole = .text
  ) {
    var paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    while paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    for paragraph in paragraphs {
      paragraph.isEmpty
        ? add(.blank) : runs([StyledRun(String(paragraph), style)], indent: indent, role: role)
    }
  }

  /// What stands above the rows that belong together, apart from those before.
  /// - Parameter isApart: whether it stands apart from its own rows too.
  mutating func heading(_ text: String, isApart: Bool = false) {
    blank()
    paragraph(text, .heading)
    if isApart { blank() }
  }

  /// A verdict, which stands out over the whole row.
  mutating func verdict(_ text: String, _ role: Style.Role) {
    let style = Style(role, bold: true, reverse: !glyphs.isPlain)
    let (room, isPlain) = (textWidth - 2, glyphs.isPlain)
    add(
      Row { _ in
        [
          Passage(
            lead: isPlain ? [] : [StyledRun(" ", style)], hang: 1, text: [StyledRun(text, style)],
            room: room, bar: isPlain ? nil : style)
        ]
      })
  }

  /// Running text in several styles.
  mutating func runs(
    _ runs: [StyledRun], indent: Int = 0, hang: Int? = nil, lead: [StyledRun]? = nil,
    role: RowRole = .text
  ) {
    let hang = hang ?? indent
    let lead = lead ?? [StyledRun(String(repeating: " ", count: indent))]
    let room = max(1, textWidth - max(indent, hang))
    add(Row(role: role) { _ in [Passage(lead: lead, hang: hang, text: runs, room: room)] })
  }

  /// A thing that can be focused: the focus mark, a lead such as a letter, and wrapped text.
  mutating func item(
    _ target: Target, lead: String = "", _ text: String, detail: String = "",
    detailStyle: Style = .aside
  ) {
    item(
      target, lead: lead, runs: [StyledRun(text)],
      detail: detail.isEmpty ? [] : [StyledRun(detail, detailStyle)])
  }

  /// The same, in several styles while it has not the focus, which it can have where it has a target.
  mutating func item(_ target: Target?, lead: String = "", runs: [StyledRun], detail: [StyledRun]) {
    let (glyphs, textWidth) = (glyphs, textWidth)
    add(
      Row(target, role: .item) { isFocused in
        let passage = glyphs.passage(runs, lead: lead, width: textWidth, isFocused: isFocused)
        guard !detail.isEmpty else { return [passage] }
        // What explains a thing is no further thing to choose.
        let below = passage.hang + (glyphs.isPlain ? 0 : 2)
        let free = StyledRun(String(repeating: " ", count: below))
        return [
          passage,
          Passage(lead: [free], hang: below, text: detail, room: max(1, textWidth - below)),
        ]
      })
  }

  /// The lines of a menu, how they stand in a column of its own; empty where there is nothing to say.
  mutating func menu(
    _ lines: [(target: Target, label: String, state: String)], widestLabel: Int = .max
  ) {
    let widths = lines.filter { !$0.state.isEmpty }.map { columns(of: $0.label) }
    for line in lines {
      menuItem(
        line.target, line.label, state: [StyledRun(line.state, .aside)],
        labelWidth: min(widths.max() ?? 0, widestLabel))
    }
  }

  /// A line of a menu: what it is, and how that stands in a column of its own; below it where it is too
  /// long for that.
  /// - Parameter labelWidth: the columns that the labels of the menu take.
  mutating func menuItem(
    _ target: Target, lead: String = "", _ label: String, state: [StyledRun], labelWidth: Int
  ) {
    let state = state.filter { !$0.text.isEmpty }
    let room = textWidth - 3 - max(labelWidth, columns(of: lead + label)) - 2
    guard hasRoomForState, !glyphs.isPlain, !state.isEmpty,
      columns(of: state.map(\.text).joined()) <= room
    else { return item(target, lead: lead, runs: [StyledRun(label)], detail: state) }
    let label = lead + label
    line(target) { _ in [StyledRun(padded(label, to: labelWidth) + "  ")] + state }
  }

  /// A line that can be focused, made by `runs` of whether it is; the focus mark stands before it.
  mutating func line(_ target: Target, runs: @escaping (_ isFocused: Bool) -> [StyledRun]) {
    add(glyphs.line(target, runs: runs))
  }

  /// A field to type into, after its label.
  mutating func field(_ field: TextField, label: String, target: Target) {
    let (glyphs, textWidth) = (glyphs, textWidth)
    let role: RowRole = field.isSecret ? .secret : field.takesNumbers ? .number : .field
    var row = Row(target, role: role) { isFocused in
      let lead = "\(glyphs.lead(isFocused: isFocused))\(label) "
      // Where lines are written nobody can look along the text in a window on it.
      if glyphs.isPlain, !field.isSecret {
        return [Passage(text: [StyledRun(lead + field.text)])]
      }
      let (runs, cursor) = field.line(lead: lead, width: textWidth, isFocused: isFocused)
      let line = Passage(text: runs, cursorColumn: cursor)
      guard field.isFull else { return [line] }
      // What is typed now is not taken, which is told.
      let count = StyledRun("\(field.text.count)/\(field.limit)", Style(.warning))
      return [line, Passage(lead: [StyledRun("   ")], text: [count])]
    }
    row.limit = field.limit
    add(row)
  }

  /// A button, which Enter presses.
  mutating func button(_ target: Target, _ label: String) {
    let (glyphs, room) = (glyphs, max(1, width - 7))
    add(
      Row(target, role: .button) { isFocused in
        if glyphs.isPlain { return [Passage(text: [StyledRun(label)])] }
        let style = isFocused ? Style.bar : Style(.accent)
        let mark = StyledRun(glyphs.lead(isFocused: isFocused), Style(.accent))
        return [
          Passage(
            lead: [mark, StyledRun("[ ", style)], hang: 5, text: [StyledRun(label, style)],
            end: [StyledRun(" ]", style)], room: room, cursorColumn: 1)
        ]
      })
  }

  /// A list, each of whose elements becomes a row only when it is asked for.
  /// - Parameter number: the number that a row shows; nil where the list shows none.
  @inline(__always)
  mutating func list<Element>(
    _ elements: [Element], target: @escaping (Element) -> Target?,
    number: ((Element) -> Int)? = nil,
    row: @escaping (Element, inout PageBuilder) -> Void
  ) {
    let empty = PageBuilder(width: width, height: height, glyphs: glyphs, pane: pane)
    rows.append(
      count: elements.count, target: { target(elements[$0]) },
      number: number.map { number in { number(elements[$0]) } },
      row: { [empty] place in
        var builder = empty
        row(elements[place], &builder)
        return builder.rows.count == 1 ? builder.rows[0] : Row(joining: Array(builder.rows))
      })
  }

  /// A list, each of whose elements becomes a line that can be focused.
  /// - Parameter number: the number that a line shows; nil where the list shows none.
  @inline(__always)
  mutating func lines<Element>(
    of elements: [Element], target: @escaping (Element) -> Target,
    number: ((Element) -> Int)? = nil,
    runs: @escaping (Element, _ isFocused: Bool) -> [StyledRun]
  ) {
    let glyphs = glyphs
    rows.append(
      count: elements.count, lineCount: 1, target: { target(elements[$0]) },
      number: number.map { number in { number(elements[$0]) } },
      row: { place in
        glyphs.line(target(elements[place])) { isFocused in runs(elements[place], isFocused) }
      })
  }
}

extension Style {
  /// How a field that has the focus is named.
  static let focused = Style(.accent, bold: true)
  /// How a heading stands.
  static let heading = Style(.accent, bold: true)
  /// How the one thing stands that has the focus, over its whole row.
  static let bar = Style(.accent, bold: true, reverse: true)
  /// How stands what one need not read.
  static let aside = Style(.quiet)
}

extension Glyphs {
  /// What stands before something that can be focused; nothing where it gets a number.
  func lead(isFocused: Bool) -> String { isPlain ? "" : isFocused ? " \(focus) " : "   " }

  /// A line that can be focused, the focus mark before it.
  fileprivate func line<Target>(
    _ target: Target, runs: @escaping (_ isFocused: Bool) -> [StyledRun]
  ) -> Row<Target> {
    Row(target, role: .item) { isFocused in
      [passage(runs(isFocused && !isPlain), isFocused: isFocused)]
    }
  }

  /// What can be focused: the mark of that, a lead, and text that is wrapped where a width is given.
  fileprivate func passage(
    _ runs: [StyledRun], lead: String = "", width: Int? = nil, isFocused: Bool
  ) -> Passage {
    let bar = isFocused && !isPlain ? Style.bar : nil
    let head = self.lead(isFocused: isFocused) + lead
    let hang = columns(of: head)
    return Passage(
      lead: [StyledRun(head, bar ?? Style())], hang: hang,
      text: bar.map { bar in runs.map { StyledRun($0.text, bar) } } ?? runs,
      room: width.map { max(1, $0 - hang) }, cursorColumn: 1, bar: bar)
  }

  /// A number before what it belongs to; none where every line that can be opened gets one.
  func numberLead(_ number: Int) -> String {
    isPlain ? "" : padded(String(number), to: 3, alignment: .right) + "  "
  }
}
