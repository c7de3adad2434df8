import ArgumentParser
import Screens

/// Opens today's review.
struct ReviewCommand: Command {
  static let help = Help(
    id: "Pengulangan hari ini.", en: "Today's review.",
    usage: "berdaya review",
    examples: [
      .init("berdaya review", id: "membukanya", en: "opens it"),
      .init(
        "berdaya review --plain --participant \"Siti\"", id: "baris demi baris",
        en: "line by line"),
      .init("berdaya review log export > log.csv", id: "semua sebagai CSV", en: "all as CSV"),
      .init("berdaya review fit", id: "menyesuaikan jadwal", en: "fits the schedule"),
    ],
    subcommands: [ReviewLog.self, ReviewFit.self])

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws { try screen.choices.open(.review, with: options) }
}
