import ArgumentParser
import Foundation
import Quiz
import Reports
import Texts
import Training

/// Opens today's review; its log can be printed.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Ulangan hari ini (today's review).",
    discussion: """
      Contoh (examples):
        berdaya review                               membuka ulangan hari ini
        berdaya review --plain --participant "Siti"  baris demi baris
        berdaya review log export > ulangan.csv      semua ulangan sebagai CSV
        berdaya review fit --participant "Siti"      menyesuaikan jadwal dengan ingatan
      """,
    subcommands: [Log.self, Fit.self])

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try options.reporting { try screen.open(.review, with: options) }
  }

  /// What has to do with the log of reviews.
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Catatan ulangan (the log of reviews).", subcommands: [Export.self])
  }

  /// Prints the log as CSV.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Mencetak catatan ulangan sebagai CSV (prints the log of reviews).",
      discussion: """
        Contoh (examples):
          berdaya review log export > ulangan.csv
          berdaya review log export --participant "Siti"

        Kolom seperti revlog Anki (columns as Anki's revlog):
          time      milliseconds since 1970
          card      the question's id
          rating    1 again, 2 hard, 3 good, 4 easy
          state     before the review: 0 learning, 1 review, 2 relearning
          interval  until the next one: in days; below 0 in seconds
        """)

    @OptionGroup var options: CommonOptions

    @Option(help: "Whose reviews: a known name; everyone's without it.")
    var participant: String?

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let person = try participant.map { try options.participant(named: $0, in: training) }
        var writer = try RowWriter<ReviewLogRow>(.csv(.plain)) { print($0, terminator: "") }
        try training.eachReview(of: person?.id) { try writer.append(ReviewLogRow($0)) }
        try writer.finish()
      }
    }
  }

  /// Fits the schedule to someone's reviews.
  struct Fit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menyesuaikan jadwal dengan ingatan (fits the schedule to one's reviews).",
      discussion: """
        Contoh (examples):
          berdaya review fit
          berdaya review fit --participant "Siti"

        Needs \(FSRSOptimizer.fewestReviews) reviews or more. The fitted weights of FSRS are used \
        only if they foresee the newest fifth of the reviews better than the standard ones do: \
        with a lower log loss. Prints both.
        """)

    @OptionGroup var options: CommonOptions

    @Option(help: "Whose reviews: a known name; without it whoever learnt here last.")
    var participant: String?

    func run() throws {
      try options.reporting { try fit() }
    }

    private func fit() throws {
      let training = try options.training()
      let fitting = try training.fitWeights(
        of: options.learner(named: participant, in: training).id)
      let language = options.outputLanguage
      switch fitting {
      case .tooFew(let count):
        throw ValidationError(
          Text.tooFewToFit(count, needed: FSRSOptimizer.fewestReviews)(language))
      case .standard(let fit): printLosses(of: fit, saying: .standardScheduleKept)
      case .own(let fit): printLosses(of: fit, saying: .ownSchedule)
      }
    }

    private func printLosses(of fit: FSRSOptimizer.Fit, saying text: Text) {
      print(text(options.outputLanguage))
      print(String(format: "log loss: %.4f (standard: %.4f)", fit.loss, fit.standardLoss))
    }
  }
}
