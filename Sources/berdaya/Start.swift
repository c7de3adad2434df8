import ArgumentParser
import Screens

/// Opens the program.
struct StartCommand: Command {
  static let help = Help(
    id: "Membuka program.", en: "Opens the program.",
    name: "start", usage: "berdaya [start]",
    examples: [
      "berdaya",
      "berdaya --participant \"Siti\" | dengan nama itu | with that name there",
    ])

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws { try screen.choices.open(.home, with: options) }
}
