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
