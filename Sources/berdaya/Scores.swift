import ArgumentParser
import Curriculum
import Foundation
import Records
import Reports
import Screens
import Terminal
import Texts

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
      let records = try options.records()
      let people = try participant.map(records.participants(named:)) ?? records.participants()
      if let participant, people.isEmpty {
        throw ValidationError(Text.noParticipant(participant)(options.outputLanguage))
      }
      switch format {
      case .table:
        var list: [ScoreRow] = []
        try each(of: people, in: records) { list.append($0) }
        printTable(list)
      case .csv: try write(.csv(.spreadsheet), people, in: records)
      case .json: try write(.json, people, in: records)
      }
    }
  }

  private func write(
    _ format: RowWriter<ScoreRow>.Format, _ people: [Participant], in records: RecordStore
  ) throws {
    var writer = try RowWriter<ScoreRow>(format) { print($0, terminator: "") }
    try each(of: people, in: records) { try writer.append($0) }
    try writer.finish()
  }

  /// Goes through the attempts, person by person, newest first.
  private func each(
    of people: [Participant], in records: RecordStore, _ body: (ScoreRow) throws -> Void
  ) throws {
    for person in people {
      for attempt in try records.attempts(by: person.id) { try body(ScoreRow(attempt, of: person)) }
    }
  }

  private func printTable(_ list: [ScoreRow]) {
    let language = options.outputLanguage
    guard !list.isEmpty else { return print(Text.noScoresYet(language)) }
    let rows = list.map { row in
      [
        row.participant, language.shortDay(row.startedAt) + " " + language.time(row.startedAt),
        row.kind.name(language)
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
}
