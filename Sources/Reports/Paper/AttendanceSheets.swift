import Curriculum
import Foundation
import Quiz
import Texts

/// Who was there, and what happened.
extension SessionPapers {
  /// So many days have room to sign beside the names.
  private static let mostDays = 7

  /// A sheet, or a few of alike many days each.
  var attendance: [Sheet] {
    let (days, left) = facts.days
    let count = (days.count + Self.mostDays - 1) / Self.mostDays
    let size = (days.count + count - 1) / count
    return stride(from: 0, to: days.count, by: size).map { first in
      let ofSheet = days[first..<min(first + size, days.count)]
      var sheet = attendance(ofSheet.map { language.shortDay($0.noon) }, isNarrow: size > 3)
      if left > 0 { sheet.closing = [Text.daysNotListed(left)(language)] }
      return sheet
    }
  }

  /// - Parameter isNarrow: whether the names leave the days so little room that the year, which stands
  ///   above, is not written again.
  private func attendance(_ days: [String], isNarrow: Bool) -> Sheet {
    let days = isNarrow ? days.map { String($0.dropLast(5)) } : days
    return Sheet(
      heading: Text.attendanceList(language), about: about,
      tables: [
        Sheet.Table(
          style: isNarrow ? "sign many" : "sign",
          columns: language.words(.numberShort, .name, .organisation, .village) + days,
          rows: report.people.map { person in
            let entry = person.entry
            return [
              String(entry.number), entry.participant.name,
              entry.participant.organisation ?? "", entry.participant.village ?? "",
            ] + days.map { _ in "" }
          })
      ], signatures: report.signatures(on: facts.endsOn, in: language))
  }

  /// The official record of a test.
  func testRecord(_ role: TestRole) -> Sheet {
    let taken = report.people.filter { $0.scores[role] != nil }
    let absent = report.people.filter { $0.scores[role] == nil }
    let attempts = taken.compactMap { $0.scores[role]?.attempt }
    let timed = attempts.filter(\.origin.isTimed)
    let start = timed.map(\.startedAt).min()
    let end = timed.compactMap(\.submittedAt).max()
    // Nobody noted when a test on paper was taken: it was as it had been planned.
    let day =
      start.map(Day.init(of:)) ?? session.test(role)?.day
      ?? (role == .preTest ? facts.startsOn : facts.endsOn)
    let lastDay = max(day, end.map(Day.init(of:)) ?? day)
    let time = day == lastDay ? language.time : language.moment
    let origins = AttemptOrigin.allCases.compactMap { origin -> String? in
      let count = attempts.count { $0.origin == origin }
      guard count > 0 else { return nil }
      return (count < attempts.count ? "\(count) " : "") + origin.text(language)
    }
    var sheet = Sheet(heading: Text.testRecordOf(role.text)(language), about: about)
    sheet.facts = [
      // Each office numbers its papers by itself.
      language.fact(.documentNumber, String(repeating: "…", count: 16)),
      language.fact(.dates, language.days(day, lastDay)),
      language.fact(.sessionPlace, facts.place.isEmpty ? "–" : facts.place),
      language.fact(
        .timeOfTest, start.map { "\(time($0)) – \(end.map(time) ?? "")" } ?? "–"),
      language.fact(.peopleCount, String(report.people.count)),
      language.fact(
        .presentAtTest,
        "\(taken.count)" + (origins.isEmpty ? "" : " (\(origins.joined(separator: ", ")))")),
      language.fact(.absentFromTest, String(absent.count)),
      language.fact(.cutShort, String(attempts.count(where: \.isCutShort))),
    ]
    if session.isOpen(role) { sheet.sentences = [Text.testStillOpen(role.text)(language)] }
    let columns = language.words(.numberShort, .name, .organisation)
    let row = { (person: PersonResult) in
      [String(person.entry.number), person.name, person.entry.participant.details]
    }
    if !absent.isEmpty {
      sheet.tables.append(
        Sheet.Table(
          caption: Text.absentFromTest(language), columns: columns, rows: absent.map(row)))
    }
    sheet.tables.append(
      Sheet.Table(
        style: "write", caption: Text.incidents(language),
        columns: language.words(.date, .repairOf, .repairWhat, .reason, .madeBy),
        rows: incidents(at: role) + Array(repeating: Array(repeating: "", count: 5), count: 2)))
    sheet.closing = [Text.testRecordTruth(language)]
    // Whoever signs it signs also what was decided later.
    let today = Day(of: training.now.date)
    sheet.signatures = report.signatures(on: max(lastDay, today), in: language)
    return sheet
  }

  /// When the test was closed over people who had not seen all of it yet.
  private func closings(of role: TestRole) -> [SessionReport.RepairLine] {
    let closed = report.people.compactMap { person -> (date: Date, name: String)? in
      guard let attempt = person.scores[role]?.attempt, attempt.isCutShort,
        case .submitted(let date, by: .trainer) = attempt.phase
      else { return nil }
      return (date, person.numberedName)
    }
    return Dictionary(grouping: closed) { language.moment($0.date) }.values.map { people in
      SessionReport.RepairLine(
        madeAt: people[0].date, about: people.map(\.name).joined(separator: "; "),
        what: Text.closedUnfinished(people.count)(language), reason: "", madeBy: "")
    }
  }

  /// What happened, a row each.
  private func incidents(at role: TestRole) -> [[String]] {
    (report.repairLines(in: language, at: role) + closings(of: role))
      .sorted { $0.madeAt < $1.madeAt }
      .map { [language.moment($0.madeAt), $0.about, $0.what, $0.reason, $0.madeBy] }
  }
}

extension SessionReport {
  /// Who signs: the trainer at the place and on a day, and who was chosen to sign beside.
  func signatures(on day: Day, in language: Language) -> [Sheet.Signature] {
    let facts = session.facts
    let above = [
      letterhead.signingPlace.isEmpty ? facts.place : letterhead.signingPlace,
      language.day(day.noon).unbroken,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let trainer = Sheet.Signature(above: above, role: Text.trainer(language), name: facts.trainer)
    let second = Sheet.Signature(role: letterhead.secondRole, name: letterhead.secondName)
    return letterhead.secondName.isEmpty ? [trainer] : [second, trainer]
  }
}
