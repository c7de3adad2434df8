import Curriculum
import Foundation
import Quiz

/// A training with its date and place, and the two tests that stand around it.
public struct TrainingSession: Hashable, Identifiable, Sendable {
  /// Whether a test of the session may be taken.
  public enum TestState: String, CaseIterable, Codable, Hashable, Sendable {
    /// Not yet.
    case unopened
    /// Now.
    case open
    /// No longer; it may be opened again.
    case closed
  }

  /// What a trainer writes down about a session.
  public struct Facts: Hashable, Sendable {
    /// What the training is called; never empty.
    public var title: String
    /// Where it is held; may be empty.
    public var place: String
    /// Its first day.
    public var startsOn: Day
    /// Its last day, not before the first.
    public var endsOn: Day
    /// Who leads it; may be empty.
    public var trainer: String
    /// The id of the blueprint of the pre-test, or nil for none.
    public var preTest: BlueprintID?
    /// The id of the blueprint of the post-test, or nil for none.
    public var postTest: BlueprintID?
    /// The time limit of each test in minutes, 1 to 600.
    public var minutes: Int
    /// The score in percent from which a test is passed, 0 to 100.
    public var passingPercentage: Int
    /// The hours of training, as they stand on the certificate, 0 to 999.
    public var hours: Int

    /// Makes the facts of a session.
    public init(
      title: String, place: String = "", startsOn: Day, endsOn: Day? = nil, trainer: String = "",
      preTest: BlueprintID? = "pre-test", postTest: BlueprintID? = "post-test", minutes: Int = 30,
      passingPercentage: Int = 70, hours: Int = 0
    ) {
      self.title = title
      self.place = place
      self.startsOn = startsOn
      self.endsOn = endsOn ?? startsOn
      self.trainer = trainer
      self.preTest = preTest
      self.postTest = postTest
      self.minutes = minutes
      self.passingPercentage = passingPercentage
      self.hours = hours
    }
  }

  /// The session's id.
  public var id: UUID
  /// What people call it by on the command line, from 1.
  public var number: Int
  /// What the trainer wrote down.
  public var facts: Facts
  /// The module's id.
  public var module: ModuleID
  /// What the questions of both tests are drawn with, the same for all participants.
  public var questionSeed: UInt64
  /// When it was entered.
  public var createdAt: Date
  /// Whether the pre-test may be taken.
  public var preTestState: TestState
  /// Whether the post-test may be taken.
  public var postTestState: TestState

  /// The blueprint's id of a test; nil where the session has no such test.
  public func blueprint(of kind: AttemptPlan.Kind) -> BlueprintID? {
    switch kind {
    case .preTest: facts.preTest
    case .postTest: facts.postTest
    case .practice, .review, .exam: nil
    }
  }

  /// Whether a test may be taken; a test that the session does not have may not.
  public func state(of kind: AttemptPlan.Kind) -> TestState {
    guard blueprint(of: kind) != nil else { return .unopened }
    return switch kind {
    case .preTest: preTestState
    case .postTest: postTestState
    case .practice, .review, .exam: .unopened
    }
  }

  /// The tests that a session may have, in the order in which they are taken.
  public static let testKinds: [AttemptPlan.Kind] = [.preTest, .postTest]

  /// The tests that the session has, in the order in which they are taken.
  public var tests: [AttemptPlan.Kind] {
    Self.testKinds.filter { blueprint(of: $0) != nil }
  }

  /// The tests that may be taken now.
  public var openTests: [AttemptPlan.Kind] { tests.filter { state(of: $0) == .open } }
}
