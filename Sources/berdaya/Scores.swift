import ArgumentParser
import Curriculum
import Foundation
import Training
import Reports
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
      let training = try options.training()
      let person = try participant.map { try options.participant(named: $0, in: training) }
      let list = try ScoreList(of: person?.id, in: training)
      switch format {
      case .table: printTable(list)
      case .csv: print(list.csv, terminator: "")
      case .json: try printJSON(list.rows)
      }
    }
  }

  private func printTable(_ list: ScoreList) {
    let language = options.outputLanguage
    guard !list.rows.isEmpty else { return print(Text.noScoresYet(language)) }
    let rows = list.rows.map { row in
      [
        row.participant, language.shortDay(row.startedAt) + " " + language.time(row.startedAt),
        row.kind.text(language)
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
