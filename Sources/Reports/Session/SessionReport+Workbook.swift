import Curriculum
import Foundation
import Quiz
import Tables
import Texts

extension SessionReport {
  /// The scores as a file for Excel, a participant a row, in words.
  /// - Throws: where no file can be written for a while.
  public func scoresWorkbook(in language: Language) throws -> Data {
    var columns = placeColumns(in: language)
    columns += tests.map { test in
      (test.role.text(language), { .number($0.percentage(test.role)) })
    }
    columns += tests.map { test in
      (Text.timeTaken(test.role.text)(language), { .text($0.time(at: test.role)) })
    }
    columns.append((Text.gain(language), { .number($0.gain?.value) }))
    if session.test(.followUp) != nil {
      columns.append((Text.keptPercent(language), { .number($0.kept?.share.map { 100 * $0 }) }))
    }
    columns += [
      (Text.outcome(language), { .text(outcome(of: $0)(language)) }),
      (Text.answeredBy(language), { .text(origins(of: $0, in: language)) }),
      (Text.remarks(language), { .text(marks(of: $0, in: language).joined(separator: "; ")) }),
    ]
    return try workbook(.scoreRecap, columns, language)
  }

  private func origins(of person: PersonResult, in language: Language) -> String {
    tests.compactMap { test in
      person.scores[test.role].map {
        "\(test.role.text(language)): \($0.attempt.origin.text(language))"
      }
    }.joined(separator: ", ")
  }

  /// The attendance list as a file for Excel: who took which test and when, and a column for each day.
  /// - Throws: where no file can be written for a while.
  public func attendanceWorkbook(in language: Language) throws -> Data {
    var columns = placeColumns(in: language)
    columns += tests.map { test in
      (test.role.text(language), { .text($0.whenTaken(test.role, in: language)) })
    }
    let (days, left) = session.facts.days
    let headings =
      days.map { language.shortDay($0.noon) }
      + (left > 0 ? [Text.daysNotListed(left)(language)] : [])
    columns += headings.map { ($0, { _ in .text(nil) }) }
    return try workbook(.attendanceList, columns, language)
  }

  private func workbook(
    _ name: Text, _ columns: [CSVColumn<PersonResult>], _ language: Language
  ) throws -> Data {
    try Workbook(
      name(language), title: "\(name(language)): \(session.facts.title)", columns, of: people
    ).data()
  }

  /// Who somebody is, with the place on the roster.
  private func placeColumns(in language: Language) -> [CSVColumn<PersonResult>] {
    [
      (Text.numberShort(language), { .count($0.entry.number) }),
      (Text.name(language), { .text($0.name) }),
      (Text.organisation(language), { .text($0.entry.participant.organisation) }),
      (Text.village(language), { .text($0.entry.participant.village) }),
      (Text.phone(language), { .text($0.entry.participant.phone) }),
    ]
  }
}

extension PersonResult {
  /// When somebody took a test; of one from paper or a file only that, for when it was is not known.
  func whenTaken(_ role: TestRole, in language: Language) -> String? {
    scores[role].map { score in
      score.attempt.origin.isTimed
        ? language.moment(score.attempt.startedAt) : score.attempt.origin.text(language)
    }
  }
}
