import Terminal

/// One line as it is drawn, wrapped to the page's width.
struct Line: Hashable {
  /// The text.
  var runs: [StyledRun]
  /// The column where the cursor stands when the row has the focus.
  var cursorColumn = 0
  /// The style that fills the line to the edge; nil where nothing does.
  var bar: Style?

  /// Text is easier to read when its lines are short, however wide the window is.
  static let widestText = 72

  /// The text without styles.
  var text: String { runs.map(\.text).joined() }
}
