import ArgumentParser
import Curriculum
import Quiz
import Reports
import Terminal
import Texts
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
    let each = { (body: (ScoreRow) throws -> Void) in
      try self.each(of: person, in: training, body)
    }
    switch format {
    case .table:
      var list: [ScoreRow] = []
      try each { list.append($0) }
      let outline = try training.module.outline()
      options.inChosenLanguage(of: training) { list.write(of: outline) }
    case .csv: try training.printRows(.csv(csv.style(.spreadsheet)), each)
    case .json: try training.printRows(.json, each)
    }
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

extension [ScoreRow] {
  /// Prints attempts and their scores for people.
  func write(of outline: ModuleOutline) {
    guard !isEmpty else { return print(.noScoresYet) }
    printTable(
      [
        .init(Text.name(language)) { $0.participant.name },
        .init(Text.startedAt(language)) { language.shortMoment($0.startedAt) },
        .init(Text.kindOfAttempt(language)) { $0.purpose.text(of: outline)(language) },
        .init(Text.answeredHeading(language), alignment: .right) {
          Text.count($0.answeredCount, of: $0.itemCount)(language)
        },
        .init(Text.score(language), alignment: .right) {
          $0.percentage.map { language.percent($0) } ?? Text.unfinished(language)
        },
      ], of: self)
  }
}
