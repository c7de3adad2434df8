/// A grid of cells that a screen is drawn on.
public struct Canvas: Hashable, Sendable {
  /// One place of the grid; a character of two columns is followed by a cell with empty text.
  public struct Cell: Hashable, Sendable {
    /// The character, or empty for the second half of a wide one.
    public var text: String
    /// How it stands.
    public var style: Style

    static let blank = Cell(text: " ", style: Style())
  }

  /// The size of the grid.
  public let size: Size
  /// Where the cursor stands, on the focused thing.
  public var cursor: Position?
  private var cells: [Cell]

  /// An empty canvas.
  public init(size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    self.cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  /// Takes everything off, for the next drawing.
  public mutating func clear() {
    for index in cells.indices { cells[index] = .blank }
    cursor = nil
  }

  /// The cells of a row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes text from a place to the right, and returns the columns used.
  ///
  /// What does not fit in `maxWidth` or on the canvas is left out, control characters always.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, style: Style = Style(), maxWidth: Int = .max
  ) -> Int {
    guard (0..<size.rows).contains(row), column >= 0, column < size.columns else { return 0 }
    let end = column + min(maxWidth, size.columns - column)
    var place = column
    if isPlain(text) {
      for byte in text.utf8.prefix(end - column) {
        put(Cell(text: Self.plain[Int(byte)], style: style), row: row, column: place)
        place += 1
      }
      return place - column
    }
    for character in cleaned(text) {
      let width = columns(of: character)
      guard width > 0 else { continue }
      guard place + width <= end else { break }
      put(Cell(text: String(character), style: style), row: row, column: place)
      if width == 2 { put(Cell(text: "", style: style), row: row, column: place + 1) }
      place += width
    }
    return place - column
  }

  /// The characters of ASCII, each made once.
  private static let plain = (0..<128).map { String(UnicodeScalar(UInt8($0))) }

  /// Writes runs one after the other; returns the columns used.
  @discardableResult
  public mutating func write(
    _ runs: [TextRun], row: Int, column: Int, maxWidth: Int = .max
  ) -> Int {
    var used = 0
    for run in runs where used < maxWidth {
      used += write(
        run.text, row: row, column: column + used, style: run.style, maxWidth: maxWidth - used)
    }
    return used
  }

  /// Fills a part with spaces.
  public mutating func fill(_ rect: Rect, style: Style = Style()) {
    for row in max(0, rect.row)..<max(0, min(size.rows, rect.row + rect.rows)) {
      for column in max(0, rect.column)..<max(0, min(size.columns, rect.column + rect.columns)) {
        put(Cell(text: " ", style: style), row: row, column: column)
      }
    }
  }

  /// Puts a cell, and clears the other half of a wide character that it cuts through.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    if cells[index].text.isEmpty, !cell.text.isEmpty, column > 0 { cells[index - 1] = .blank }
    if column + 1 < size.columns, cells[index + 1].text.isEmpty { cells[index + 1] = .blank }
    cells[index] = cell
  }

  /// The text of a row, without the spaces at its end.
  public func line(_ row: Int) -> String {
    var text = self.row(row).map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text of all rows.
  public var text: String { (0..<size.rows).map(line).joined(separator: "\n") }
}
