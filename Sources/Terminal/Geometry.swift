/// A number of rows and columns.
public struct Size: Hashable, Sendable {
  /// Rows, 0 or more.
  public var rows: Int
  /// Columns, 0 or more.
  public var columns: Int

  /// Makes a size.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// A place on a canvas, from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int

  /// Makes a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A part of a canvas.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// How many rows.
  public var rows: Int
  /// How many columns.
  public var columns: Int

  /// Makes a rectangle.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = rows
    self.columns = columns
  }

  /// Whether `position` lies in it.
  public func contains(_ position: Position) -> Bool {
    (row..<row + max(0, rows)).contains(position.row)
      && (column..<column + max(0, columns)).contains(position.column)
  }
}
