import Curriculum

/// What a test is taken under.
public struct Terms: Hashable, Sendable {
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
public enum AttemptPurpose: Hashable, Sendable {
  /// Self-chosen questions, feedback after each.
  case practice
  /// Spaced repetition, feedback after each.
  case review
  /// What a test is drawn by and taken under, feedback after submitting; one's own, where it is not of
  /// a training session.
  case test(BlueprintID, Terms, of: SessionTestID? = nil)

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case practice, review, exam
    case sessionTest = "session-test"
  }

  public var kind: Kind {
    switch self {
    case .practice: .practice
    case .review: .review
    case .test(_, _, let test): test == nil ? .exam : .sessionTest
    }
  }

  public var blueprint: BlueprintID? {
    if case .test(let blueprint, _, _) = self { blueprint } else { nil }
  }

  /// What a test is taken under; nil where nothing is timed, passed or failed.
  public var terms: Terms? { if case .test(_, let terms, _) = self { terms } else { nil } }

  public var sessionTest: SessionTestID? {
    if case .test(_, _, let test) = self { test } else { nil }
  }

  /// Whether it is an exam of one's own without a clock, which is for practice.
  public var isUntimedExam: Bool { kind == .exam && terms?.minutes == nil }

  /// As files call it: `practice`, `review`, `exam`, or the role of a session's test.
  public var name: String { sessionTest?.role.rawValue ?? kind.rawValue }

  /// Whether feedback follows each answer, which then stands.
  public var givesFeedbackAfterEach: Bool { terms == nil }

  /// A test under other terms; what is no test has none.
  mutating func take(over terms: Terms) {
    if case .test(let blueprint, _, let test) = self { self = .test(blueprint, terms, of: test) }
  }
}
