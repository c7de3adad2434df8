import ArgumentParser
import Curriculum
import Foundation
import Reports

/// What has to do with the content's files.
struct ContentCommand: Command {
  static let help = Help(
    id: "Berkas materi.", en: "The content's files.",
    name: "content",
    examples: ["berdaya content check", "berdaya content list", "berdaya content texts"],
    about: writing,
    subcommands: [ContentCheck.self, ContentList.self, ContentTexts.self])
}

/// Which content a command looks at, and how it writes what it finds there.
struct ContentFiles: ParsableArguments {
  @OptionGroup var options: CommonOptions

  @Argument(
    help: .text(
      id: "Folder materi, pengganti yang dibawa program.",
      en: "The content folder, instead of the one that comes with the program."))
  var path: String?

  @Option(help: .text(id: "Bentuk cetakan.", en: "How to print."))
  var format = OutputFormat.text

  /// The modules of the folder, their paths as it was given.
  /// - Throws: `ContentError.noModule`; `Refusal` for the folder that is named as such.
  func modules() throws -> [ContentModule] {
    guard let path else {
      return try ContentModule.modules(in: options.contentFolder.relativePath)
    }
    let folder = URL(fileURLWithPath: HomeFolder.path(path)).relativePath
    do { return try ContentModule.modules(in: folder) } catch ContentError.noModule(let path) {
      throw Refusal(text: .noModule(path))
    }
  }
}
