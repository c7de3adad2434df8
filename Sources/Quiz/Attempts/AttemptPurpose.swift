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
public struct AttemptPurpose: Codable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case practice, review, exam
    case sessionTest = "session-test"
  }

  public let kind: Kind
  public let sessionTest: SessionTestID?
  /// What a test is drawn by.
  public let blueprint: BlueprintID?
  /// What a test is taken under; nil where nothing is timed, passed or failed.
  public var terms: Terms? {
    // A test always has them, and nothing else does.
    didSet { if (terms == nil) != (blueprint == nil) { terms = oldValue } }
  }

  /// For the purposes below alone: there is no other that makes sense.
  private init(
    kind: Kind, sessionTest: SessionTestID? = nil, blueprint: BlueprintID? = nil,
    terms: Terms? = nil
  ) {
    (self.kind, self.sessionTest) = (kind, sessionTest)
    (self.blueprint, self.terms) = (blueprint, terms)
  }

  /// Self-chosen questions, feedback after each.
  public static let practice = AttemptPurpose(kind: .practice)
  /// Spaced repetition, feedback after each.
  public static let review = AttemptPurpose(kind: .review)

  /// A test of one's own, feedback after submitting.
  public static func exam(_ blueprint: BlueprintID, _ terms: Terms) -> AttemptPurpose {
    AttemptPurpose(kind: .exam, blueprint: blueprint, terms: terms)
  }

  /// A test of a training session.
  public static func sessionTest(
    _ test: SessionTestID, _ blueprint: BlueprintID, _ terms: Terms
  ) -> AttemptPurpose {
    AttemptPurpose(kind: .sessionTest, sessionTest: test, blueprint: blueprint, terms: terms)
  }

  /// As files call it: `practice`, `review`, `exam`, or the role of a session's test.
  public var name: String { sessionTest?.role.rawValue ?? kind.rawValue }

  /// Whether feedback follows each answer, which then stands.
  public var givesFeedbackAfterEach: Bool { kind == .practice || kind == .review }
}
