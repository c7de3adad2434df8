import ArgumentParser

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
