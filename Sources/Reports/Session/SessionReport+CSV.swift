import Curriculum
import Quiz
import Tables
import Texts

extension SessionReport {
  /// The scores as CSV for spreadsheets, a participant a row.
  ///
  /// The names are stable: number, name, organisation, village, preTest, postTest (percent),
  /// gain, gainLevel, outcome (passed, failed, or nothing), followUp
  /// (percent), kept (a share), cutShort and notCounted (the tests that were, by their names),
  /// phone, preTestTime, postTestTime and followUpTime (hours, minutes and seconds; none on paper),
  /// preTestOrigin and so on (screen, phone, paper, import), then for each section that was asked
  /// about preTest.X, postTest.X and followUp.X.
  public func csv(_ style: CSVStyle = .spreadsheet) -> String {
    let letters = sections.map(\.section.letter)
    let tests = TestKeys.all
    var text = style.start(
      columns: [
        "number", "name", "organisation", "village", "preTest", "postTest", "gain", "gainLevel",
        "outcome", "followUp", "kept", "cutShort", "notCounted", "phone",
      ] + tests.map { "\($0.key)Time" } + tests.map { "\($0.key)Origin" }
        + tests.flatMap { test in letters.map { "\(test.key).\($0)" } })
    for person in people {
      var row = person.place
      row += [
        .number(person.percentage(.preTest)), .number(person.percentage(.postTest)),
        .number(person.gain?.value), .text(person.gain?.level?.rawValue ?? ""),
        .text(outcomeKey(of: person) ?? ""), .number(person.percentage(.followUp)),
        .number(person.kept?.share), .text(names(person.isCutShort)),
        .text(names { person.scores[$0].map { !$0.attempt.isCounted } ?? false }),
        .text(person.entry.participant.phone ?? ""),
      ]
      row += tests.map { .text(person.time(at: $0.role)) }
      row += tests.map { .text(person.scores[$0.role]?.attempt.origin.rawValue ?? "") }
      row += tests.flatMap { test in
        letters.map { .number(person.percentage(test.role, section: $0)) }
      }
      style.write(row, to: &text)
    }
    return text
  }

  private func names(_ isIn: (TestRole) -> Bool) -> String {
    session.tests.map(\.role).filter(isIn).map(\.rawValue).joined(separator: " ")
  }

  /// `passed` or `failed`; nil while the test that decides is not submitted.
  func outcomeKey(of person: PersonResult) -> String? {
    decidingTest.flatMap { person.scores[$0.role]?.attempt.isPassed }.map {
      $0 ? "passed" : "failed"
    }
  }
}

extension PersonResult {
  /// The place in the attendance list: number, name, organisation and village.
  var place: [CSVField] {
    let participant = entry.participant
    return [
      .count(entry.number), .text(name), .text(participant.organisation ?? ""),
      .text(participant.village ?? ""),
    ]
  }

  /// How long a test took; empty where that is not known.
  func time(at role: TestRole) -> String {
    scores[role]?.attempt.secondsSpent.map(Language.duration) ?? ""
  }
}

/// The tests with the names that files call them by.
enum TestKeys {
  static let all: [(role: TestRole, key: String)] = [
    (.preTest, "preTest"), (.postTest, "postTest"), (.followUp, "followUp"),
  ]
}
