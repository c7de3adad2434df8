import ArgumentParser

/// What has to do with the content's files.
struct ContentCommand: Command {
  static let help = Help(
    id: "Berkas materi.", en: "The content's files.",
    name: "content",
    examples: ["berdaya content check", "berdaya content list", "berdaya content texts"],
    about: writing,
    subcommands: [ContentCheck.self, ContentList.self, ContentTexts.self])
}
