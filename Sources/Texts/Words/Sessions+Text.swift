import Curriculum
import Quiz

extension TestRole: Worded {
  public var text: Text {
    switch self {
    case .preTest: .preTest
    case .postTest: .postTest
    case .followUp: .followUpTest
    }
  }
}

extension TestRole {
  /// What columns are headed by.
  public var shortText: Text {
    switch self {
    case .preTest: .preTestShort
    case .postTest: .postTestShort
    case .followUp: .followUpShort
    }
  }
}

extension SessionTest.State: Worded {
  public var text: Text {
    switch self {
    case .unopened: .testUnopened
    case .open: .testOpen
    case .closed: .testClosed
    }
  }
}

extension AttemptPurpose: Worded {
  /// What attempts are called where no blueprint has a name for them.
  public var text: Text { sessionTest?.role.text ?? kind.text }
}

extension AttemptPurpose.Kind: Worded {
  public var text: Text {
    switch self {
    case .practice: .practice
    case .review: .reviewKind
    case .exam, .sessionTest: .exam
    }
  }
}

extension TrainingSession.Facts {
  /// The days of the session: one, or the first and the last.
  public func days(in language: Language) -> String {
    guard startsOn != endsOn else { return language.day(startsOn.noon) }
    let isOneMonth = (startsOn.year, startsOn.month) == (endsOn.year, endsOn.month)
    return isOneMonth
      ? "\(startsOn.day)–\(language.day(endsOn.noon))"
      : "\(language.day(startsOn.noon)) – \(language.day(endsOn.noon))"
  }

  /// The days and the place: `23 November 2026, Balai RW 05`.
  public func summary(_ language: Language) -> String {
    place.isEmpty ? days(in: language) : "\(days(in: language)), \(place)"
  }
}

extension AttemptOrigin: Worded {
  public var text: Text {
    switch self {
    case .screen: .onScreen
    case .phone: .onPhone
    case .paper: .onPaper
    case .imported: .fromFile
    }
  }
}

extension LogoError: Worded {
  public var text: Text {
    switch self {
    case .notAPicture: .logoNotAPicture
    case .tooLarge(let bytes): .logoTooLarge(bytes)
    case .reachesOut: .logoReachesOut
    case .notFound(let path): .logoNotFound(path)
    }
  }
}
