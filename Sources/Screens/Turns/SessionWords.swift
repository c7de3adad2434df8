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
