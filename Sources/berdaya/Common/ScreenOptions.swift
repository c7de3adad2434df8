import ArgumentParser
import Quiz
import Texts

/// How a command that opens the program meets the person.
struct PlainOption: ParsableArguments {
  @Flag(
    help: .text(
      id: "Baris demi baris, untuk pembaca layar atau sambungan yang lambat.",
      en: "Line by line, for a screen reader or a slow line."))
  var plain = false
}

/// What every command that opens the program can be told.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var lines: PlainOption

  @Option(
    help: .text(
      id: "Nama yang belajar: yang dikenal, atau yang baru.",
      en: "Who sits there: a known name, or a new one."))
  var participant: String?

  func validate() throws {
    if let count = participant?.count, count > CleanedText.longest {
      throw ValidationError(.nameTooLong(count, most: CleanedText.longest))
    }
  }

  var choices: ScreenChoices { ScreenChoices(wantsLines: lines.plain, participant: participant) }
}
