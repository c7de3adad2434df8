import ArgumentParser
import Screens

/// What every command that opens the program can be told.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Line by line, for a screen reader or a bad line.")
  var plain = false

  @Option(help: "Who sits there: a known name, or a new one.")
  var participant: String?

  private var choices: ScreenChoices {
    ScreenChoices(wantsLines: plain, participant: participant)
  }

  /// Whether to write line by line.
  var isPlain: Bool { choices.isPlain }

  /// Opens the program with what `opening` opens, and runs it until the person leaves.
  /// - Throws: what the records, the content or the terminal throw.
  func open(_ opening: Opening, with common: some CommonChoices) throws {
    try choices.open(opening, with: common)
  }
}
