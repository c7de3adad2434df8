/// A column that knows its cell in the row of each item, so that no row has one too few.
public struct TableColumn<Item, Cell> {
  /// How the column is laid out.
  public let layout: TableLayout.Column
  /// What stands in it.
  public let cell: (Item) -> Cell

  /// Makes a column.
  public init(
    _ title: String, alignment: Alignment = .left, least: Int? = nil, most: Int? = nil,
    canBeSpared: Bool = false, cell: @escaping (Item) -> Cell
  ) {
    self.layout = .init(
      title, alignment: alignment, least: least, most: most, canBeSpared: canBeSpared)
    self.cell = cell
  }
}

/// Cells in columns: which columns fit a width, how wide each is, and a row as one text.
///
/// Where there is too little room, flexible columns shrink to their least width, then the columns that
/// can be spared are left out, the last of them first, and last flexible ones shrink further: no
/// number at the edge may be cut without a sign.
public struct TableLayout: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var title: String
    /// Where its cells stand; numbers stand right.
    public var alignment: Alignment
    /// The width that it may shrink to, its cells then being cut; nil where it keeps its width.
    public var least: Int?
    /// The width that it may grow to, its cells then being cut; nil for any.
    public var most: Int?
    /// Whether it may be left out.
    public var canBeSpared: Bool

    /// Makes a column.
    public init(
      _ title: String, alignment: Alignment = .left, least: Int? = nil, most: Int? = nil,
      canBeSpared: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.least = least
      self.most = most
      self.canBeSpared = canBeSpared
    }
  }

  /// The numbers of the columns that are shown.
  public let shown: [Int]
  private let columns: [Column]
  private let widths: [Int]
  private let gap: Int

  /// Fits columns and rows of as many cells into `width`, with `gap` spaces between two cells.
  public init(columns: [Column], rows: [[String]], width: Int = .max, gap: Int = 2) {
    self.init(
      columns: columns, widths: Self.widths(of: rows, columns: columns.count), width: width,
      gap: gap)
  }

  /// The widest cell of each column, to be kept while the rows are the same.
  public static func widths(of rows: some Sequence<some Sequence<String>>, columns: Int) -> [Int] {
    rows.reduce(into: Array(repeating: 0, count: columns)) { widths, row in
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], Terminal.columns(of: cleaned(cell)))
      }
    }
  }

  /// Fits columns whose widest cells take `widths` into `width`, with `gap` spaces between two cells.
  public init(columns: [Column], widths: [Int], width: Int, gap: Int = 2) {
    let full = columns.indices.map { column in
      let widest = max(widths[column], Terminal.columns(of: columns[column].title))
      return min(widest, columns[column].most ?? widest)
    }
    var least = columns.indices.map { min(full[$0], columns[$0].least ?? full[$0]) }
    var shown = Array(columns.indices)
    func needed(_ shown: [Int]) -> Int {
      shown.reduce(gap * max(0, shown.count - 1)) { $0 + least[$1] }
    }
    while needed(shown) > width, let spared = shown.last(where: { columns[$0].canBeSpared }) {
      shown.removeAll { $0 == spared }
    }
    for column in shown where columns[column].least != nil && needed(shown) > width {
      least[column] = max(1, least[column] - (needed(shown) - width))
    }
    var spare = width == .max ? Int.max : max(0, width - needed(shown))
    self.widths = columns.indices.map { column in
      guard shown.contains(column) else { return 0 }
      let extra = min(spare, full[column] - least[column])
      if spare < .max { spare -= extra }
      return least[column] + extra
    }
    self.columns = columns
    self.gap = gap
    self.shown = shown
  }

  /// The row above the others.
  public var header: String { line(columns.map(\.title)) }

  /// A row of cells, one for each column, as one text.
  public func line(_ cells: [String]) -> String {
    var text = fitted(cells).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The cells that are shown, each as wide as its column, with the gap before it.
  public func fitted(_ cells: [String]) -> [String] {
    shown.enumerated().map { place, column in
      let text = shortened(cleaned(cells[column]), to: widths[column])
      let cell = padded(text, to: widths[column], alignment: columns[column].alignment)
      return place == 0 ? cell : String(repeating: " ", count: gap) + cell
    }
  }
}
