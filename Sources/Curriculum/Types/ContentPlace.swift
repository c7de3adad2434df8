/// A place in a content file.
public struct ContentPlace: Codable, Hashable, Sendable {
  /// The file's path, relative to the module's folder.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension ContentPlace: CustomStringConvertible {
  /// The place as compilers write one: `FILE:LINE:COLUMN`.
  public var description: String { "\(file):\(line):\(column)" }
}
