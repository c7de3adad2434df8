import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// Attempts and their scores for people.
struct ScoreTable {
  let rows: [ScoreRow]
  let language: Language

  func write() {
    guard !rows.isEmpty else { return print(Text.noScoresYet(language)) }
    let lines = rows.map(line)
    let layout = TableLayout(
      columns: [
        .init(Text.name(language), least: 12), .init(Text.startedAt(language)),
        .init(Text.kindOfAttempt(language), least: 10),
        .init(Text.answeredHeading(language), alignment: .right, canBeSpared: true),
        .init(Text.score(language), alignment: .right),
      ], rows: lines)
    print(layout.header)
    for line in lines { print(layout.line(line)) }
  }

  private func line(_ row: ScoreRow) -> [String] {
    [
      row.participant.name, language.shortMoment(row.startedAt),
      row.purpose.text(language) + (row.purpose.blueprint.map { " (\($0))" } ?? ""),
      Text.count(row.answeredCount, of: row.itemCount)(language),
      row.percentage.map { language.percent($0) } ?? Text.unfinished(language),
    ]
  }
}
