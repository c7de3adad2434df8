import Terminal
import Texts

/// Fields to type into and values to choose, one below the other, with a button that hands them in.
struct Form<Field: Hashable & Sendable>: Hashable {
  /// What can be focused.
  enum Target: Hashable {
    case field(Field)
    case button
    /// The value before, in the field in focus.
    case earlier
  }

  /// One line of the form.
  struct Row: Hashable {
    /// What can be changed in a row.
    enum Content: Hashable {
      /// A text.
      case text(TextField)
      /// One of several values; the number of the chosen one, from 0.
      case choice([Text], Int)
    }

    let field: Field
    let label: Text
    fileprivate(set) var content: Content

    /// What is filled in.
    fileprivate var value: String {
      switch content {
      case .text(let field): field.text
      case .choice(_, let chosen): String(chosen)
      }
    }

    var isSecret: Bool { if case .text(let field) = content { field.isSecret } else { false } }

    static func text(_ field: Field, _ label: Text, _ text: String = "", limit: Int = 200) -> Row {
      Row(field: field, label: label, content: .text(TextField(text: text, limit: limit)))
    }

    static func short(_ field: Field, _ label: Text, _ text: String, limit: Int) -> Row {
      Row(
        field: field, label: label,
        content: .text(TextField(text: text, limit: limit, takesNumbers: true)))
    }

    static func secret(_ field: Field, _ label: Text) -> Row {
      Row(field: field, label: label, content: .text(TextField(limit: 40, isSecret: true)))
    }

    static func choice(_ field: Field, _ label: Text, _ values: [Text], chosen: Int) -> Row {
      Row(field: field, label: label, content: .choice(values, chosen))
    }
  }

  private(set) var rows: [Row]
  /// What was filled in when the form was opened.
  private let start: [String]
  var page: Page<Target> { didSet { if page.focus != oldValue.focus { isFresh = true } } }
  /// Whether nothing was done in the focused row since it was entered.
  private var isFresh = true
  private let button: Text

  init(_ rows: [Row], button: Text) {
    self.rows = rows
    self.start = rows.map(\.value)
    self.button = button
    self.page = Page()
    // In a low box the field that is typed into is what must be seen.
    page.go(to: targets[0])
  }

  private var targets: [Target] { rows.map { .field($0.field) } + [.button] }
  private var focusedRow: Int? { rows.firstIndex { .field($0.field) == page.focus } }

  /// Whether letters go into a field.
  var takesText: Bool {
    if let row = focusedRow, case .text = rows[row].content { true } else { false }
  }

  /// Whether anything was filled in since the form was opened.
  var isChanged: Bool { rows.map(\.value) != start }

  private var isAtChoice: Bool { focusedRow != nil && !takesText }

  private func content(_ field: Field) -> Row.Content? { rows.first { $0.field == field }?.content }

  /// What stands before a field.
  func label(_ field: Field) -> Text { rows.first { $0.field == field }?.label ?? button }

  /// The text of a field, without spaces around it unless it is a secret; empty for one that is chosen.
  func text(_ field: Field) -> String {
    guard case .text(let field) = content(field) else { return "" }
    return field.isSecret ? field.text : field.text.trimmed
  }

  /// The whole number in a field.
  func number(_ field: Field) throws(FormError) -> Int {
    guard let number = Int(text(field)) else {
      throw FormError(text: .notANumber(label(field), text(field)), field: field)
    }
    return number
  }

  /// The number of the value that is chosen in a field; 0 for a text.
  func choice(_ field: Field) -> Int {
    if case .choice(_, let chosen) = content(field) { chosen } else { 0 }
  }

  /// Goes to a field, such as one that must be put right.
  mutating func go(to field: Field) {
    page.go(to: .field(field))
    isFresh = true
  }
}

extension Form {
  /// What keys do here; in a box Enter hands in from the last field.
  func commands(isBox: Bool) -> [KeyCommand<Target>] {
    let (next, focus) = (target(after: 1), page.focus ?? .button)
    let enter: KeyCommand<Target> =
      focusedRow == nil
      ? .open(.keyContinue)
      : isBox && focusedRow == rows.count - 1
        ? KeyCommand([.enter: .button], .keyContinue)
        : KeyCommand([.enter: next], .keyContinue, onlyLeads: true)
    return [
      .move, enter,
      KeyCommand(
        [.left: .earlier, .right: focus], also: [.space: focus, "l": focus], .keyChange,
        isOn: isAtChoice),
      KeyCommand(
        [.tab: next, .backTab: target(after: -1)], nil, help: .helpFields, onlyLeads: true),
      // Nothing but Esc: what is typed beside a field is no farewell to what stands in others.
      .help, .back(also: []),
    ]
  }

  private func target(after step: Int) -> Target {
    let place = targets.firstIndex { $0 == page.focus } ?? 0
    return targets[(place + step + targets.count) % targets.count]
  }

  /// Presses the button, or turns a choice; whether the person is done.
  mutating func open(_ target: Target) -> Bool {
    if target != .button, let focusedRow { turn(focusedRow, by: target == .earlier ? -1 : 1) }
    return target == .button
  }

  /// Types into the field that has the focus; false when the event is no typing.
  mutating func type(_ event: Event) -> Bool {
    guard let row = focusedRow, case .text(var edited) = rows[row].content else { return false }
    // Short values are typed anew rather than changed.
    if case .key(.character) = event, isFresh, edited.takesNumbers, !edited.isSecret {
      edited = TextField(limit: edited.limit, takesNumbers: true)
    }
    guard edited.handle(event) else { return false }
    isFresh = false
    rows[row].content = .text(edited)
    return true
  }

  private mutating func turn(_ row: Int, by step: Int) {
    guard case .choice(let values, let chosen) = rows[row].content else { return }
    rows[row].content = .choice(values, (chosen + step + values.count) % values.count)
  }

  /// Adds the fields and the button.
  func add(to builder: inout PageBuilder<Target>, look: Look) {
    // In a narrow window there is no room beside the widest label for what is typed.
    let labels = rows.map { columns(of: look($0.label)) }
    let widest = builder.hasRoomForState ? labels.max() ?? 0 : 0
    for row in rows {
      let label = padded("\(look(row.label)):", to: widest + 1)
      switch row.content {
      case .text(let field): builder.field(field, label: label, target: .field(row.field))
      case .choice(let values, let chosen):
        builder.item(.field(row.field), lead: label + " ", look(values[chosen]))
      }
    }
    builder.blank()
    builder.button(.button, look(button))
  }
}

/// What can't be read from a form.
struct FormError: Error, Worded {
  let text: Text
  /// Where it is put right; nil where that is no single field.
  var field: (any Hashable & Sendable)?
}
