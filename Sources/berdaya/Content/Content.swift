import ArgumentParser
import Foundation

/// What has to do with the content's files.
struct Content: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Berkas materi (the content's files).",
    subcommands: [ContentCheck.self, ContentList.self, ContentTexts.self])
}

/// How a command writes what it found.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For other programs.
  case json
}

/// A value as JSON for people and programs: indented, keys in alphabetical order.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
