import Quiz
import Tables

extension SessionReport {
  /// The scores as CSV for spreadsheets, a participant a row.
  ///
  /// The names are stable: number, name, organisation, village, preTest, postTest (percent),
  /// gain, gainLevel, outcome (passed, failed, or nothing), then for each section that was asked about
  /// preTest.X and postTest.X.
  public func csv(_ style: CSVStyle = .spreadsheet) -> String {
    let letters = sections.map(\.section.letter)
    let tests = TestKeys.all
    var text = CSVText(
      columns: [
        "number", "name", "organisation", "village", "preTest", "postTest", "gain", "gainLevel",
        "outcome",
      ] + tests.flatMap { test in letters.map { "\(test.key).\($0)" } },
      style: style)
    for person in people {
      var row: [CSVField] = [
        .count(person.entry.number), .text(person.name),
        .text(person.entry.participant.organisation ?? ""),
        .text(person.entry.participant.village ?? ""),
      ]
      row += tests.map { .number(person.percentage($0.role)) }
      row += [
        .number(person.gain?.value), .text(person.gain?.level?.rawValue ?? ""),
        .text(outcomeKey(of: person) ?? ""),
      ]
      row += tests.flatMap { test in
        letters.map { .number(person.percentage(test.role, section: $0)) }
      }
      text.append(row)
    }
    return text.text
  }

  /// `passed` or `failed`; nil while the test that decides is not submitted.
  func outcomeKey(of person: PersonResult) -> String? {
    decidingTest.flatMap { person.scores[$0.role]?.attempt.isPassed }.map {
      $0 ? "passed" : "failed"
    }
  }
}

/// The two tests with the names that files call them by.
enum TestKeys {
  static let all: [(role: TestRole, key: String)] = [
    (.preTest, "preTest"), (.postTest, "postTest"),
  ]
}
