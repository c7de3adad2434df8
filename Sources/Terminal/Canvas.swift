/// A grid of cells that a screen is drawn on.
public struct Canvas: Hashable, Sendable {
  /// One place of the grid: small, for a canvas is cleared, drawn and compared at each key.
  private struct Cell: Hashable {
    /// The character's scalar, or the place of one of several scalars among `clusters`; 0 for the second
    /// half of a character of two columns.
    var code: UInt32
    /// How it stands.
    var style: Style

    static let blank = Cell(code: 0x20, style: Style())
    /// The first code that is no scalar.
    static let firstCluster: UInt32 = 0x11_0000
  }

  /// The size of the grid.
  public let size: Size
  /// Where the cursor stands, on the focused thing.
  public var cursor: Position?
  private var cells: [Cell]
  /// The characters of several scalars.
  private var clusters: [String] = []

  /// An empty canvas.
  public init(size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    self.cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  /// Takes everything off, for the next drawing.
  public mutating func clear() {
    for index in cells.indices { cells[index] = .blank }
    clusters.removeAll()
    cursor = nil
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
    func add(_ code: @autoclosure () -> UInt32, width: Int) -> Bool {
      guard width > 0 else { return true }
      guard place + width <= end else { return false }
      put(Cell(code: code(), style: style), row: row, column: place)
      if width == 2 { put(Cell(code: 0, style: style), row: row, column: place + 1) }
      place += width
      return true
    }
    if isSimple(text) {
      for scalar in text.unicodeScalars {
        guard add(scalar.value, width: columns(of: scalar)) else { break }
      }
    } else {
      for character in cleaned(text) {
        guard add(code(of: character), width: columns(of: character)) else { break }
      }
    }
    return place - column
  }

  private mutating func code(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first { return scalar.value }
    clusters.append(String(character))
    return Cell.firstCluster + UInt32(clusters.count - 1)
  }

  /// Writes runs one after the other; returns the columns used.
  @discardableResult
  public mutating func write(
    _ runs: [StyledRun], row: Int, column: Int, maxWidth: Int = .max
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
        put(Cell(code: 0x20, style: style), row: row, column: column)
      }
    }
  }

  /// Puts a cell, and clears the other half of a wide character that it cuts through.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    if cells[index].code == 0, cell.code != 0, column > 0 { cells[index - 1] = .blank }
    if column + 1 < size.columns, cells[index + 1].code == 0 { cells[index + 1] = .blank }
    cells[index] = cell
  }

  /// The columns of a row between which all stands that is otherwise on another canvas: none where the row
  /// is the same, all of them where there is no other of this size.
  func changes(inRow row: Int, since other: Canvas?) -> Range<Int> {
    guard let other, other.size == size else { return 0..<size.columns }
    let cells = cells[row * size.columns..<(row + 1) * size.columns]
    let before = other.cells[cells.indices]
    let areSameClusters = clusters == other.clusters
    func isChanged(_ place: Int) -> Bool {
      cells[place] != before[place]
        || !areSameClusters && cells[place].code >= Cell.firstCluster
    }
    guard var first = cells.indices.first(where: isChanged),
      var last = cells.indices.last(where: isChanged)
    else { return 0..<0 }
    // A character of two columns is written as a whole.
    if cells[first].code == 0 { first -= 1 }
    if last + 1 < cells.endIndex, cells[last + 1].code == 0 { last += 1 }
    return first - cells.startIndex..<last + 1 - cells.startIndex
  }

  private func text(of cell: Cell) -> String {
    if cell.code >= Cell.firstCluster { return clusters[Int(cell.code - Cell.firstCluster)] }
    return cell.code == 0 ? "" : UnicodeScalar(cell.code).map { String($0) } ?? ""
  }

  /// A row, or some of its columns, as runs of one style each.
  func runs(inRow row: Int, columns: Range<Int>? = nil) -> [StyledRun] {
    var runs: [StyledRun] = []
    var bytes: [UInt8] = []
    var style = Style()
    let columns = columns ?? 0..<size.columns
    let start = row * size.columns
    for cell in cells[start + columns.lowerBound..<start + columns.upperBound] {
      if cell.style != style {
        if !bytes.isEmpty { runs.append(StyledRun(String(decoding: bytes, as: UTF8.self), style)) }
        bytes.removeAll(keepingCapacity: true)
        style = cell.style
      }
      if (1..<0x80).contains(cell.code) {
        bytes.append(UInt8(cell.code))
      } else {
        bytes += text(of: cell).utf8
      }
    }
    return runs + [StyledRun(String(decoding: bytes, as: UTF8.self), style)]
  }

  /// The text of a row, without the spaces at its end.
  public func line(_ row: Int) -> String {
    var text = runs(inRow: row).map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
