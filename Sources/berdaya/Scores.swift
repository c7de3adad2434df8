import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts
import Training

/// Lists attempts and their scores.
struct Scores: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Daftar nilai (lists scores).",
    discussion: """
      Contoh (examples):
        berdaya scores
        berdaya scores --participant "Siti Aminah"
        berdaya scores --format csv > nilai.csv

      JSON: [{"participant", "details", "kind", "blueprint", "startedAt", "submittedAt", \
      "answered", "items", "percentage" (0…100), "passed"}]; null where there is none. CSV has \
      the same columns.
      """)

  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  @OptionGroup var options: CommonOptions

  @Option(help: "Only the scores of participants of this name.")
  var participant: String?

  @Option(help: "Bentuk cetakan (how to print).")
  var format = Format.table

  func run() throws {
    try options.reporting {
      let training = try options.training()
      let person = try participant.map { try options.participant(named: $0, in: training) }
      switch format {
      case .table:
        var list: [ScoreRow] = []
        try each(of: person, in: training) { list.append($0) }
        printTable(list)
      case .csv: try write(.csv(.spreadsheet), person, in: training)
      case .json: try write(.json, person, in: training)
      }
    }
  }

  private func write(
    _ format: RowWriter<ScoreRow>.Format, _ person: Participant?, in training: Training
  ) throws {
    var writer = try RowWriter<ScoreRow>(format) { print($0, terminator: "") }
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

  private func printTable(_ list: [ScoreRow]) {
    let language = options.outputLanguage
    guard !list.isEmpty else { return print(Text.noScoresYet(language)) }
    let rows = list.map { row in
      [
        row.participant, language.shortDay(row.startedAt) + " " + language.time(row.startedAt),
        Self.name(of: row.kind)(language)
          + (row.blueprint.map { " (\($0))" } ?? ""),
        Text.count(row.answered, of: row.items)(language),
        row.percentage.map { language.percent($0) } ?? Text.unfinished(language),
      ]
    }
    let layout = TableLayout(
      columns: [
        .init(Text.name(language), least: 12), .init(Text.startedAt(language)),
        .init(Text.kindOfAttempt(language), least: 10),
        .init(Text.answered(language), alignment: .right, canBeSpared: true),
        .init(Text.score(language), alignment: .right),
      ], rows: rows)
    print(layout.header)
    for row in rows { print(layout.line(row)) }
  }

  /// What attempts of a kind are called.
  private static func name(of kind: String) -> Text {
    TestRole(rawValue: kind)?.text ?? AttemptPurpose.Kind(rawValue: kind)?.text ?? .exam
  }
}
