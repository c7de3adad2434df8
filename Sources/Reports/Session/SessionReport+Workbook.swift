import Curriculum
import Foundation
import Quiz
import Tables
import Texts

extension SessionReport {
  /// The scores as a file for Excel, a participant a row, in words.
  /// - Throws: where no file can be written for a while.
  public func scoresWorkbook(in language: Language) throws -> Data {
    let hasFollowUp = session.test(.followUp) != nil
    let rows = people.map { person -> [CSVField] in
      var row = person.place + [.text(person.entry.participant.phone ?? "")]
      row += tests.map { .number(person.percentage($0.role)) }
      row += tests.map { .text(person.time(at: $0.role)) }
      row += [.number(person.gain?.value)]
      if hasFollowUp { row.append(.number(person.kept?.share.map { 100 * $0 })) }
      row += [
        .text(outcome(of: person)(language)),
        .text(
          tests.compactMap { person.scores[$0.role]?.attempt.origin.text(language) }
            .joined(separator: ", ")),
        .text(marks(of: person, in: language).joined(separator: "; ")),
      ]
      return row
    }
    let columns: [Text] =
      [.numberShort, .name, .organisation, .village, .phone] + tests.map(\.role.text)
      + tests.map { .timeTaken($0.role.text) } + [.gain] + (hasFollowUp ? [.keptPercent] : []) + [
        .outcome, .answeredBy, .remarks,
      ]
    return try Workbook([
      .init(name: Text.scoreRecap(language), columns: columns.map { $0(language) }, rows: rows)
    ]).data()
  }

  /// The attendance list as a file for Excel: who took which test and when, and a column for each day.
  /// - Throws: where no file can be written for a while.
  public func attendanceWorkbook(in language: Language) throws -> Data {
    let (listed, left) = session.facts.days
    let days =
      listed.map { language.shortDay($0.noon) }
      + (left > 0 ? [Text.daysNotListed(left)(language)] : [])
    let rows = people.map { person -> [CSVField] in
      let taken = tests.map { test -> CSVField in
        .text(person.scores[test.role].map { language.moment($0.attempt.startedAt) } ?? "")
      }
      return person.place + [.text(person.entry.participant.phone ?? "")] + taken
        + days.map { _ in .text("") }
    }
    let columns =
      [Text.numberShort, .name, .organisation, .village, .phone].map { $0(language) }
      + tests.map { $0.role.text(language) } + days
    return try Workbook([
      .init(name: Text.attendanceList(language), columns: columns, rows: rows)
    ]).data()
  }
}
