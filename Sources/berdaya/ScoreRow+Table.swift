import Curriculum
import Quiz
import Reports
import Terminal
import Texts

extension [ScoreRow] {
  /// Prints attempts and their scores for people.
  func write(of outline: ModuleOutline) {
    guard !isEmpty else { return print(.noScoresYet) }
    printTable(
      [
        .init(Text.name(language), least: 12), .init(Text.startedAt(language)),
        .init(Text.kindOfAttempt(language), least: 10),
        .init(Text.answeredHeading(language), alignment: .right, canBeSpared: true),
        .init(Text.score(language), alignment: .right),
      ],
      map { row in
        [
          row.participant.name, language.shortMoment(row.startedAt),
          row.purpose.text(of: outline)(language),
          Text.count(row.answeredCount, of: row.itemCount)(language),
          row.percentage.map { language.percent($0) } ?? Text.unfinished(language),
        ]
      })
  }
}
