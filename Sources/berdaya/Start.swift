import ArgumentParser
import Screens

/// Opens the program.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Membuka program (opens the program).")

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try options.reporting { try screen.open(.home, with: options) }
  }
}
