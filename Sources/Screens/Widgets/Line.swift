import Terminal

/// A run of text in one style.
public typealias StyledRun = TextRun

/// One line of a page: what it says, and the target that it belongs to.
struct Line: Hashable {
  /// What a target is.
  enum Role: Hashable {
    /// Something in a list.
    case item
    /// Something to press.
    case button
    /// Something to type into.
    case field
    /// No target: the heading of the columns below it.
    case heading
    /// Something to type into that nobody else should see.
    case secret

    /// Whether it is typed into.
    var isField: Bool { self == .field || self == .secret }
  }

  /// The text, already wrapped to the page's width.
  var runs: [StyledRun]
  /// The number of the thing that can be focused and opened here; nil for plain text.
  var target: Int?
  /// Where the cursor stands when the target is focused: a column of the target's first line.
  var cursorColumn: Int?
  /// What the target is.
  var role: Role

  init(
    _ runs: [StyledRun] = [], target: Int? = nil, cursorColumn: Int? = nil, role: Role = .item
  ) {
    self.runs = runs
    self.target = target
    self.cursorColumn = cursorColumn
    self.role = role
  }

  init(_ text: String, _ style: Style = Style(), target: Int? = nil) {
    self.init([StyledRun(text, style)], target: target)
  }

  static let blank = Line()

  /// The text without styles.
  var text: String { runs.map(\.text).joined() }
}
