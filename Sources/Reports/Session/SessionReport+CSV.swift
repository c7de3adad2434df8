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
    let (tests, letters) = (TestRole.allCases, sections.map(\.section.letter))
    var columns: [CSVColumn<PersonResult>] = [
      ("number", { .count($0.entry.number) }), ("name", { .text($0.name) }),
      ("organisation", { .text($0.entry.participant.organisation) }),
      ("village", { .text($0.entry.participant.village) }),
      ("preTest", { .number($0.percentage(.preTest)) }),
      ("postTest", { .number($0.percentage(.postTest)) }), ("gain", { .number($0.gain?.value) }),
      ("gainLevel", { .text($0.gain?.level?.rawValue) }),
      ("outcome", { .text(outcomeKey(of: $0)) }),
      ("followUp", { .number($0.percentage(.followUp)) }), ("kept", { .number($0.kept?.share) }),
      ("cutShort", { .text(names($0.isCutShort)) }),
      ("notCounted", { person in .text(names { person.scores[$0]?.attempt.isCounted == false }) }),
      ("phone", { .text($0.entry.participant.phone) }),
    ]
    columns += tests.map { test in ("\(test.key)Time", { .text($0.time(at: test)) }) }
    columns += tests.map { test in
      ("\(test.key)Origin", { .text($0.scores[test]?.attempt.origin.rawValue) })
    }
    for test in tests {
      columns += letters.map { letter in
        ("\(test.key).\(letter)", { .number($0.percentage(test, section: letter)) })
      }
    }
    return style.table(columns, of: people)
  }

  private func names(_ isIn: (TestRole) -> Bool) -> String {
    session.tests.map(\.role).filter(isIn).map(\.rawValue).joined(separator: " ")
  }

  /// `passed` or `failed`; nil while the test that decides is not submitted.
  func outcomeKey(of person: PersonResult) -> String? {
    decidingTest.flatMap { person.scores[$0.role]?.attempt.outcomeKey }
  }
}

extension PersonResult {
  /// How long a test took; nil where that is not known.
  func time(at role: TestRole) -> String? {
    scores[role]?.attempt.secondsSpent.map(Language.duration)
  }
}

extension AttemptSummary {
  /// `passed` or `failed`; nil while it is not submitted.
  public var outcomeKey: String? { isPassed.map { $0 ? "passed" : "failed" } }
}

extension TestRole {
  /// What files for other programs call the test by where it is a key.
  public var key: String {
    switch self {
    case .preTest: "preTest"
    case .postTest: "postTest"
    case .followUp: "followUp"
    }
  }
}
