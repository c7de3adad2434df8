import Foundation

/// A file of the program's sources, as it is written.
struct SourceFile {
  /// The path below the sources.
  let path: String
  /// The modules that it imports.
  let imports: Set<String>
  /// The file without its comments.
  let code: String

  /// The folder of the sources, found from where this file is.
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  /// The names of all modules, in alphabetical order.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// The Swift files of a module.
  static func all(in module: String) throws -> [SourceFile] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appendingPathComponent(module).path)
      .filter { $0.hasSuffix(".swift") }
      .map { try SourceFile(path: "\(module)/\($0)") }
  }

  private init(path: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
    let lines = text.split(separator: "\n")
    self.path = path
    self.imports = Set(
      lines.compactMap { line in
        line.prefixMatch(
          of: /(?:@\w+ )?(?:\w+ )?import (?:(?:struct|class|enum|protocol|func|var|let) )?(\w+)/
        ).map { String($0.1) }
      })
    self.code = lines.filter { line in
      line.firstMatch(of: /^\s*\/\//) == nil
    }.joined(separator: "\n")
  }
}
