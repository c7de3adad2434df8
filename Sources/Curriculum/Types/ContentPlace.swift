/// A place in a content file.
public struct ContentPlace: Codable, Hashable, Sendable {
  /// The file's path, relative to the module's folder.
  public let file: String
  /// The line, from 1.
  public internal(set) var line = 1
  /// The column, from 1.
  public internal(set) var column = 1
}

extension ContentPlace: CustomStringConvertible {
  /// The place as compilers write one: `FILE:LINE:COLUMN`.
  public var description: String { "\(file):\(line):\(column)" }
}
