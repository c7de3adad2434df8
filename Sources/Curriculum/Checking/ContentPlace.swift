/// A place in a content file.
package struct ContentPlace: Codable, Hashable, Sendable {
  /// The file's path, relative to the module's folder.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column, from 1.
  package var column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension ContentPlace: CustomStringConvertible {
  /// The place as compilers write one: `FILE:LINE:COLUMN`.
  package var description: String { "\(file):\(line):\(column)" }
}
