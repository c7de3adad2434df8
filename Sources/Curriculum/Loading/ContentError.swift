/// One mistake in a content file: where it is, what was found and what was expected.
public struct ContentProblem: Codable, Hashable, Sendable {
  /// The file's path, relative to the module's folder.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int
  /// What was found, and what was expected.
  public var message: String

  /// Describes a mistake.
  public init(file: String, line: Int = 1, column: Int = 1, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension ContentProblem: CustomStringConvertible {
  /// The mistake as compilers write one: `FILE:LINE:COLUMN: error: …`.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}

/// Why content can't be used.
public enum ContentError: Error, Hashable, Sendable {
  /// The files have mistakes: all of them, in the order of the files.
  case problems([ContentProblem])
  /// There is no module in this folder.
  case noModule(path: String)
  /// The module has no section of this letter.
  case noSuchSection(SectionLetter)
}
