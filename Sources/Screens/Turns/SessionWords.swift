import Curriculum
import Quiz
import Records
import Texts

extension TrainingSession.Facts {
  /// The days and the place: `23 November 2026, Balai RW 05`.
  public func summary(_ language: Language) -> String {
    let days =
      startsOn == endsOn
      ? language.day(startsOn.noon)
      : "\(language.day(startsOn.noon)) – \(language.day(endsOn.noon))"
    return place.isEmpty ? days : "\(days), \(place)"
  }
}

extension TrainingSession.TestState {
  /// What the state is called.
  public var name: Text {
    switch self {
    case .unopened: .testUnopened
    case .open: .testOpen
    case .closed: .testClosed
    }
  }
}

extension AttemptPlan.Kind {
  /// What a test of a session is called.
  public var testName: Text { .test(rawValue) }
}

extension RosterFile.Problem.Kind {
  /// What is wrong, and how to mend it.
  public var text: Text {
    switch self {
    case .noNameColumn: .rosterNoNameColumn
    case .noName: .rosterNoName
    case .onlyDigits: .rosterOnlyDigits
    case .longName(let count): .rosterLongName(count)
    case .tooManyFields(let found, let expected): .rosterTooManyFields(found, of: expected)
    case .nobody: .rosterNobody
    case .sameAsLine(let line, let name): .rosterSameAsLine(line, name: name)
    case .sameAsEnrolled(let number, let name): .rosterSameAsEnrolled(number, name: name)
    }
  }
}
