import ArgumentParser
import Quiz
import Reports
import Training

/// Lists attempts and their scores.
struct ScoresCommand: Command {
  static let help = Help(
    id: "Daftar nilai.", en: "Lists scores.",
    usage: "berdaya scores",
    examples: [
      "berdaya scores", "berdaya scores --participant \"Siti Aminah\"",
      "berdaya scores --format csv > nilai.csv",
    ],
    about: .table(
      id: "CSV dan JSON; kosong atau `null` bila tidak ada:",
      en: "CSV and JSON; empty or null where there is none:",
      """
      participant, details | nama; organisasi dan desa | name; organisation and village
      kind, blueprint | jenis, dan ujian yang mana | why it was made, and which test
      startedAt, submittedAt | `UTC`
      answered, items | banyak soal | numbers of questions
      percentage | 0 sampai 100 | 0 to 100
      secondsSpent | lamanya dalam detik | how long it took
      passed | `true` atau `false` | true or false
      """))

  @OptionGroup var options: CommonOptions

  @Option(
    help: .text(
      id: "Hanya nilai peserta bernama ini.",
      en: "Only the scores of the participant of this name."))
  var participant: String?

  @Option(help: .text(id: "Bentuk cetakan.", en: "How to print."))
  var format = TableFormat.table

  @OptionGroup var csv: CSVOptions

  func run() throws {
    let training = try options.training()
    let person = try participant.map { try options.participant(named: $0, in: training) }
    switch format {
    case .table:
      var list: [ScoreRow] = []
      try each(of: person, in: training) { list.append($0) }
      let outline = try training.module.outline()
      options.inChosenLanguage(of: training) { list.write(of: outline) }
    case .csv: try write(.csv(csv.style(.spreadsheet)), person, in: training)
    case .json: try write(.json, person, in: training)
    }
  }

  private func write(
    _ format: RowWriter<ScoreRow>.Format, _ person: Participant?, in training: Training
  ) throws {
    var writer = RowWriter<ScoreRow>(format) { text in
      training.aside { print(text, terminator: "") }
    }
    try each(of: person, in: training) { try writer.append($0) }
    try writer.finish()
  }

  /// Goes through the attempts, person by person, newest first.
  private func each(
    of person: Participant?, in training: Training, _ body: (ScoreRow) throws -> Void
  ) throws {
    let people = try person.map { [$0] } ?? training.participants()
    let names = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    try training.eachAttempt(of: person?.id) { attempt in
      if let person = names[attempt.participant] { try body(ScoreRow(attempt, of: person)) }
    }
  }
}
