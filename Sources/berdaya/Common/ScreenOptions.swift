import ArgumentParser
import Screens
import Texts

/// What every command that opens the program can be told.
struct ScreenOptions: ParsableArguments {
  @Flag(
    help: .text(
      id: "Baris demi baris, untuk pembaca layar atau sambungan yang lambat.",
      en: "Line by line, for a screen reader or a slow line."))
  var plain = false

  @Option(
    help: .text(
      id: "Nama yang belajar: yang dikenal, atau yang baru.",
      en: "Who sits there: a known name, or a new one."))
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
