import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// Who was there, and what happened.
extension SessionPapers {
  /// More days than this stand on no sheet.
  private static let mostDays = 5

  var attendance: Sheet {
    let days = facts.days(upTo: Self.mostDays).map { language.shortDay($0.noon) }
    return Sheet(
      heading: Text.attendanceList(language), about: about,
      tables: [
        Sheet.Table(
          style: "sign",
          columns: [
            Text.numberShort(language), Text.name(language), Text.organisation(language),
            Text.village(language),
          ] + days,
          rows: report.people.map { person in
            let entry = person.entry
            return [
              String(entry.number), entry.participant.name,
              entry.participant.organisation ?? "", entry.participant.village ?? "",
            ] + days.map { _ in "" }
          })
      ], signatures: signatures)
  }

  var signatures: [Sheet.Signature] {
    let place = report.letterhead.signingPlace
    let date = language.day(facts.endsOn.noon).unbroken
    let above = [place.isEmpty ? facts.place : place, date]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let trainer = Sheet.Signature(
      above: above, role: Text.trainerName(language), name: facts.trainer)
    let second = Sheet.Signature(
      above: "", role: report.letterhead.secondRole, name: report.letterhead.secondName)
    return report.letterhead.secondName.isEmpty ? [trainer] : [second, trainer]
  }

  /// The official record of a test.
  func testRecord(_ role: TestRole) -> Sheet {
    let taken = report.people.filter { $0.scores[role] != nil }
    let absent = report.people.filter { $0.scores[role] == nil }
    let attempts = taken.compactMap { $0.scores[role]?.attempt }
    let start = attempts.map(\.startedAt).min()
    let end = attempts.compactMap(\.submittedAt).max()
    let origins = AttemptOrigin.allCases.compactMap { origin in
      let count = attempts.count { $0.origin == origin }
      return count > 0 ? "\(origin.text(language)) \(count)" : nil
    }
    var sheet = Sheet(heading: Text.testRecordOf(role.text)(language), about: about)
    sheet.facts = [
      Sheet.Fact(
        name: Text.dates(language),
        value: start.map(language.day)
          ?? language.day((role == .preTest ? facts.startsOn : facts.endsOn).noon)),
      Sheet.Fact(name: Text.venue(language), value: facts.place.isEmpty ? "–" : facts.place),
      Sheet.Fact(
        name: Text.timeOfTest(language),
        value: start.map { "\(language.time($0)) – \(end.map(language.time) ?? "")" } ?? "–"),
      Sheet.Fact(name: Text.peopleCount(language), value: String(report.people.count)),
      Sheet.Fact(
        name: Text.presentAtTest(language),
        value: ([String(taken.count)] + (origins.isEmpty ? [] : [origins.joined(separator: ", ")]))
          .joined(separator: ": ")),
      Sheet.Fact(name: Text.absentFromTest(language), value: String(absent.count)),
      Sheet.Fact(
        name: Text.cutShort(language), value: String(attempts.count(where: \.isCutShort))),
    ]
    let columns = [
      Text.numberShort(language), Text.name(language), Text.organisation(language),
    ]
    let row = { (person: PersonResult) in
      [String(person.entry.number), person.name, person.entry.participant.details]
    }
    if !absent.isEmpty {
      sheet.tables.append(
        Sheet.Table(
          caption: Text.absentFromTest(language), columns: columns, rows: absent.map(row)))
    }
    let repairs = report.repairLines(in: language, at: role)
    sheet.tables.append(
      Sheet.Table(
        style: "write", caption: Text.incidents(language),
        columns: [
          Text.dates(language), Text.repairOf(language), Text.repairWhat(language),
          Text.reason(language),
        ],
        rows: repairs.map { [language.moment($0.madeAt), $0.about, $0.what, $0.reason] }
          + [["", "", "", ""], ["", "", "", ""]]))
    sheet.closing = [Text.testRecordTruth(language)]
    sheet.signatures = signatures
    return sheet
  }
}
