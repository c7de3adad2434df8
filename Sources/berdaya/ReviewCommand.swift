import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Records
import Screens

/// Opens today's review; its log goes out as a file.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Ulangan hari ini (today's review).",
    discussion: """
      Contoh (examples):
        berdaya review                               membuka ulangan hari ini
        berdaya review --plain --participant "Siti"  baris demi baris
        berdaya review log export > ulangan.csv      semua ulangan sebagai CSV
      """,
    subcommands: [Log.self])

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
        Columns, as in Anki's revlog:
          time      milliseconds since 1970
          card      the question's id
          rating    1 again, 2 hard, 3 good, 4 easy
          state     before the review: 0 learning, 1 review, 2 relearning
          interval  until the next one: in days, or in seconds below 0

        Contoh (examples):
          berdaya review log export > ulangan.csv
          berdaya review log export --participant "Siti"
        """)

    @OptionGroup var options: CommonOptions

    @Option(help: "Whose reviews: a known name; everyone's without it.")
    var participant: String?

    func run() throws {
      try options.reporting {
        let records = try options.records()
        let id = try participant.map { try records.onlyParticipant(named: $0).id }
        let log = try records.reviewLog(of: id, module: options.module().summary().id)
        print("time,card,rating,state,interval")
        for entry in log { print(entry.revlogLine) }
      }
    }
  }
}

extension ReviewLogEntry {
  /// The review as a line of Anki's revlog.
  fileprivate var revlogLine: String {
    let state =
      switch phase {
      case .learning: 0
      case .review: 1
      case .relearning: 2
      }
    let time = Int((date.timeIntervalSince1970 * 1000).rounded())
    let seconds = Int(interval.rounded())
    let shown = seconds >= 86_400 ? seconds / 86_400 : -seconds
    return "\(time),\(question),\(rating.rawValue),\(state),\(shown)"
  }
}
