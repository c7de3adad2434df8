import ArgumentParser
import Foundation
import Quiz
import Reports
import Screens
import Texts
import Training

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

/// Fits the schedule to someone's reviews.
struct ReviewFit: Command {
  static let help = Help(
    id: "Menyesuaikan jadwal dengan ingatan.", en: "Fits the schedule to one's reviews.",
    usage: "berdaya review fit",
    examples: ["berdaya review fit", "berdaya review fit --participant \"Siti\""],
    about: .text(
      id: "Perlu \(FSRSOptimizer.fewestReviews) pengulangan atau lebih. Bobot FSRS yang "
        + "disesuaikan hanya dipakai bila memperkirakan seperlima pengulangan terbaru lebih tepat "
        + "daripada bobot umum: dengan `log loss` yang lebih kecil. Keduanya dicetak.",
      en: "Needs \(FSRSOptimizer.fewestReviews) reviews or more. The fitted weights of FSRS are "
        + "used only if they foresee the newest fifth of the reviews better than the standard ones "
        + "do: with a lower log loss. Prints both."))

  @OptionGroup var options: CommonOptions
  @OptionGroup var learner: LearnerOptions

  func run() throws {
    let training = try options.training()
    let fitting = try training.fitWeights(
      of: options.learner(named: learner.participant, in: training).id)
    switch fitting {
    case .tooFew: throw Refusal(text: fitting.text)
    case .left: break
    case .standard(let fit), .own(let fit):
      print(fitting.text)
      print(.losses(fit.loss, standard: fit.standardLoss))
    }
  }
}

/// What has to do with the log of reviews.
struct ReviewLog: Command {
  static let help = Help(
    id: "Catatan pengulangan.", en: "The log of reviews.",
    name: "log",
    examples: ["berdaya review log export > log.csv"], subcommands: [ReviewLogExport.self])
}

/// Prints the log as CSV.
struct ReviewLogExport: Command {
  static let help = Help(
    id: "Mencetak catatan pengulangan sebagai CSV.", en: "Prints the log of reviews as CSV.",
    usage: "berdaya review log export",
    examples: [
      "berdaya review log export > log.csv",
      "berdaya review log export --participant \"Siti\"",
    ],
    about: .table(
      id: "Kolom seperti `revlog` Anki:", en: "Columns as Anki's revlog:",
      """
      time | milidetik sejak 1970 | milliseconds since 1970
      card | nomor soal | the question's id
      rating | 1 lupa, 2 sukar, 3 baik, 4 mudah | 1 again, 2 hard, 3 good, 4 easy
      state | sebelumnya: 0 dipelajari, 1 diulang, 2 dipelajari lagi \
        | before it: 0 learning, 1 review, 2 relearning
      interval | sampai yang berikutnya: hari; di bawah 0 detik \
        | until the next one: in days; below 0 in seconds
      """))

  @OptionGroup var options: CommonOptions

  @Option(
    help: .text(
      id: "Siapa: nama yang dikenal; tanpa ini semua orang.",
      en: "Whose: a known name; everyone's without it."))
  var participant: String?

  func run() throws {
    let training = try options.training()
    let person = try participant.map { try options.participant(named: $0, in: training) }
    try training.printRows(.csv(.plain)) { try training.eachReview(of: person?.id, $0) }
  }
}
