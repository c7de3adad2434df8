import Curriculum
import Terminal
import Texts

/// Fields to type into and values to choose, one below the other, with a button that hands them in.
struct Form: Hashable {
  /// One line of the form.
  struct Row: Hashable {
    /// What can be changed in a row.
    enum Content: Hashable {
      /// A text.
      case text(TextField)
      /// One of several values; the number of the chosen one, from 0.
      case choice([Text], Int)
    }

    let label: Text
    fileprivate(set) var content: Content
    /// Whether the first letter typed after the row was entered takes the place of all that stands
    /// there: short values are typed anew rather than mended.
    fileprivate var isTypedAnew = false
  }

  /// What came of an event.
  enum Outcome: Hashable {
    /// Nothing that the screen need know.
    case none
    /// The person is done.
    case handedIn
  }

  /// What keys do in a form, besides moving.
  enum Action {
    case next, previous, handIn
    case turn(Int)
  }

  private(set) var rows: [Row]
  var page = Page() {
    didSet { if page.focus != oldValue.focus { isFresh = true } }
  }
  /// Whether nothing was done in the focused row since it was entered.
  private var isFresh = true
  private let button: Text

  init(_ rows: [Row], button: Text) {
    self.rows = rows
    self.button = button
    // In a low box the field that is typed into is what must be seen.
    page.go(to: 0)
  }

  static func text(_ label: Text, _ text: String = "", limit: Int = 200) -> Row {
    Row(label: label, content: .text(TextField(text: text, limit: limit)))
  }

  static func short(_ label: Text, _ text: String, limit: Int) -> Row {
    var row = self.text(label, text, limit: limit)
    row.isTypedAnew = true
    return row
  }

  static func secret(_ label: Text) -> Row {
    Row(label: label, content: .text(TextField(limit: 40, isSecret: true)))
  }

  static func choice(_ label: Text, _ values: [Text], chosen: Int) -> Row {
    Row(label: label, content: .choice(values, chosen))
  }

  /// Whether letters go into a field.
  var takesText: Bool {
    guard rows.indices.contains(page.focus) else { return false }
    if case .text = rows[page.focus].content { return true }
    return false
  }

  /// The text of a row; empty for one that is chosen.
  func text(_ row: Int) -> String {
    if case .text(let field) = rows[row].content { field.text } else { "" }
  }

  /// The number of the value that is chosen in a row; 0 for a text.
  func choice(_ row: Int) -> Int {
    if case .choice(_, let chosen) = rows[row].content { chosen } else { 0 }
  }

  /// Goes to a row, such as one that must be mended.
  mutating func go(to row: Int) {
    page.go(to: row)
    isFresh = true
  }

  /// What keys do here; in a box Enter hands in from the last row.
  func commands(isBox: Bool = false) -> [KeyCommand<Action>] {
    let isInRows = page.focus < rows.count
    let enter: KeyCommand<Action> =
      isBox && page.focus == rows.count - 1
      ? KeyCommand([.enter: .handIn], .keyContinue)
      : isInRows ? KeyCommand([.enter: .next], .keyContinue) : .open(.keyContinue)
    return [
      .move, enter,
      KeyCommand(
        [.left: .turn(-1), .right: .turn(1)], also: [.space: .turn(1), "l": .turn(1)], .keyChange,
        isOn: isChoice),
      KeyCommand([.tab: .next, .backTab: .previous], help: .helpFields), .back(),
    ]
  }

  func isTyped(_ key: Key) -> Bool { takesText && TextField.isTyped(key) }

  mutating func perform(_ action: Action) -> Outcome {
    switch action {
    case .next: page.go(to: (page.focus + 1) % (rows.count + 1))
    case .previous: page.go(to: (page.focus + rows.count) % (rows.count + 1))
    case .turn(let step): turn(page.focus, by: step)
    case .handIn: return .handedIn
    }
    return .none
  }

  /// Presses the button, or turns a choice.
  mutating func open(_ target: Int) -> Outcome {
    if target == rows.count { return .handedIn }
    turn(target, by: 1)
    return .none
  }

  /// Types into the field that has the focus; false when the event is no typing.
  mutating func type(_ event: Event) -> Bool { takesText && edit(event) }

  private var isChoice: Bool { page.focus < rows.count && !takesText }

  private mutating func edit(_ event: Event) -> Bool {
    guard case .text(let field) = rows[page.focus].content else { return false }
    var edited = field
    if case .key(.character) = event, isFresh, rows[page.focus].isTypedAnew {
      edited = TextField(limit: field.limit)
    }
    guard edited.handle(event) else { return false }
    isFresh = false
    rows[page.focus].content = .text(edited)
    return true
  }

  private mutating func turn(_ row: Int, by step: Int) {
    guard rows.indices.contains(row), case .choice(let values, let chosen) = rows[row].content
    else { return }
    rows[row].content = .choice(values, (chosen + step + values.count) % values.count)
  }

  /// Adds the rows and the button.
  func addLines(to builder: inout PageBuilder, look: Look) {
    let widest = rows.map { columns(of: look($0.label)) }.max() ?? 0
    for (index, row) in rows.enumerated() {
      let label = padded("\(look(row.label)):", to: widest + 1)
      switch row.content {
      case .text(let field):
        builder.field(field, label: label, target: index)
      case .choice(let values, let chosen):
        builder.item(index, lead: label + " ", [StyledRun(look(values[chosen]))])
      }
    }
    builder.blank()
    builder.button(rows.count, look(button))
  }
}
