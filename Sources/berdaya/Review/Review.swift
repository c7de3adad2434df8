import ArgumentParser
import Screens

/// Opens today's review.
struct ReviewCommand: Command {
  static let help = Help(
    id: "Pengulangan hari ini.", en: "Today's review.",
    usage: "berdaya review",
    examples: [
      "berdaya review | membukanya | opens it",
      "berdaya review --plain --participant \"Siti\" | baris demi baris | line by line",
      "berdaya review log export > log.csv | semua sebagai CSV | all as CSV",
      "berdaya review fit | menyesuaikan jadwal | fits the schedule",
    ],
    subcommands: [ReviewLog.self, ReviewFit.self])

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws { try screen.choices.open(.review, with: options) }
}
