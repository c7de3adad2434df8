import Curriculum
import Foundation

/// What a session's report is made from: who was there, what was asked, and what was answered.
public struct SessionRecord: Hashable, Sendable {
  public var session: TrainingSession
  /// In the order of the roster.
  public var roster: [RosterEntry]
  public var tests: [TestRole: TestRecord]
  /// What was put right, the oldest first; rulings stand with their tests.
  public var repairs: [Repair]
  /// Those that were printed, by their numbers.
  public var certificates: [PrintedCertificate]
  /// What the class voted on together, the oldest first.
  public var discussions: [Discussion]

  public init(
    session: TrainingSession, roster: [RosterEntry], tests: [TestRole: TestRecord],
    repairs: [Repair] = [], certificates: [PrintedCertificate] = [],
    discussions: [Discussion] = []
  ) {
    self.session = session
    self.roster = roster
    self.tests = tests
    self.repairs = repairs
    self.certificates = certificates
    self.discussions = discussions
  }
}

/// What a test of a session asked, and what was answered.
public struct TestRecord: Hashable, Sendable {
  /// In the order of their start.
  public var attempts: [AttemptSummary]
  /// What was asked, as it was shown; in attempts that were set aside too.
  public var questions: [QuestionVersionID: Question]
  /// Of each attempt, also of those that were set aside, in the order of its items, those without a
  /// response too.
  public var responses: [AttemptID: [SessionResponse]]
  /// What was decided about marking, the oldest first.
  public var rulings: [Ruling]

  public init(
    attempts: [AttemptSummary], questions: [QuestionVersionID: Question],
    responses: [AttemptID: [SessionResponse]], rulings: [Ruling]
  ) {
    self.attempts = attempts
    self.questions = questions
    self.responses = responses
    self.rulings = rulings
  }

  /// The attempts with their responses.
  public var answered: [(attempt: AttemptSummary, responses: [SessionResponse])] {
    attempts.map { ($0, responses[$0.id] ?? []) }
  }
}

/// What one participant of a session did with one question of a test.
public struct SessionResponse: Hashable, Sendable {
  public var question: QuestionVersionID
  /// The question's place in the test, from 0.
  public var item: Int
  public var response: Response?
  /// 0…1; nil while the question has no response and the attempt is open, and where a ruling left
  /// the question out.
  public var mark: Double?
  /// Whether the question was on the screen.
  public var isSeen: Bool
  /// Whether it earned the whole point.
  public var isRight: Bool { mark.map { Mark($0).isRight } ?? false }
  /// nil when there is no response.
  public var answeredAt: Date?

  public init(
    question: QuestionVersionID, item: Int, response: Response?, mark: Double?, isSeen: Bool,
    answeredAt: Date?
  ) {
    self.question = question
    self.item = item
    self.response = response
    self.mark = mark
    self.isSeen = isSeen
    self.answeredAt = answeredAt
  }
}

/// How far one participant of a session is in a test, for the one who watches.
@dynamicMemberLookup
public struct SessionProgress: Hashable, Sendable {
  /// The attempt as it was last stored.
  public var attempt: AttemptSummary
  /// The item on the screen, from 0.
  public var item: Int
  /// What was given besides the time limit.
  public var addedTime: Duration

  public init(_ attempt: AttemptSummary, item: Int, addedTime: Duration) {
    self.attempt = attempt
    self.item = item
    self.addedTime = addedTime
  }

  public subscript<Value>(dynamicMember path: KeyPath<AttemptSummary, Value>) -> Value {
    attempt[keyPath: path]
  }

  public var secondsSpent: Int { attempt.spent.wholeSeconds }
  public var secondsAdded: Int { addedTime.wholeSeconds }
  /// The whole seconds left, 0 or more; nil when there is no time limit.
  public var secondsLeft: Int? {
    attempt.purpose.terms?.minutes.map { max(0, 60 * $0 + secondsAdded - secondsSpent) }
  }
}
