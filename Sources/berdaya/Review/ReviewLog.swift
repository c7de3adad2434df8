import ArgumentParser
import Quiz
import Reports
import Training

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
    var writer = RowWriter<ReviewLogLine>(.csv(.plain)) { text in
      training.aside { print(text, terminator: "") }
    }
    try training.eachReview(of: person?.id) { try writer.append($0) }
    try writer.finish()
  }
}
