import Curriculum

/// What a test is taken under.
public struct Terms: Codable, Hashable, Sendable {
  /// The time limit; nil for none, as on paper.
  public var minutes: Int?
  /// The score in percent from which the test is passed, 0…100.
  public var passMark: Int

  public init(minutes: Int?, passMark: Int) {
    self.minutes = minutes
    self.passMark = passMark
  }

  /// Whether a score in percent, 0…100, passes.
  public func passes(_ percentage: Double) -> Bool {
    // Rounding errors of partial marks must not fail someone who stands exactly on the line.
    percentage + 1e-9 >= Double(passMark)
  }
}

/// Why an attempt is made, with what goes with it.
public enum AttemptPurpose: Codable, Hashable, Sendable {
  /// Self-chosen questions, feedback after each.
  case practice
  /// Spaced repetition, feedback after each.
  case review
  /// A test of one's own, feedback after submitting.
  case exam(BlueprintID, Terms)
  /// A test of a training session.
  case sessionTest(SessionTestID, BlueprintID, Terms)

  /// A purpose without what goes with it.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case practice, review, exam
    case sessionTest = "session-test"
  }

  public var kind: Kind {
    switch self {
    case .practice: .practice
    case .review: .review
    case .exam: .exam
    case .sessionTest: .sessionTest
    }
  }

  /// As files call it: `practice`, `review`, `exam`, or the role of a session's test.
  public var name: String { sessionTest?.role.rawValue ?? kind.rawValue }

  /// Whether feedback follows each answer, which then stands.
  public var givesFeedbackAfterEach: Bool {
    switch self {
    case .practice, .review: true
    case .exam, .sessionTest: false
    }
  }

  /// What a test is taken under; nil where nothing is timed, passed or failed.
  public var terms: Terms? {
    get {
      switch self {
      case .practice, .review: nil
      case .exam(_, let terms), .sessionTest(_, _, let terms): terms
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .practice, .review: break
      case .exam(let blueprint, _): self = .exam(blueprint, newValue)
      case .sessionTest(let test, let blueprint, _):
        self = .sessionTest(test, blueprint, newValue)
      }
    }
  }

  public var blueprint: BlueprintID? {
    switch self {
    case .practice, .review: nil
    case .exam(let blueprint, _), .sessionTest(_, let blueprint, _): blueprint
    }
  }

  public var sessionTest: SessionTestID? {
    if case .sessionTest(let test, _, _) = self { test } else { nil }
  }
}
