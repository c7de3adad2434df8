import Curriculum
import Foundation
import Quiz

/// What a training session refuses, and why.
public enum SessionError: Error, Hashable, Sendable {
  /// The title is empty once it is cleaned.
  case emptyTitle
  /// The last day is before the first.
  case endsBeforeStart
  /// The time limit is not in 1…600 minutes.
  case minutesOutOfRange(Int)
  /// The pass mark is not in 0…100 percent.
  case passMarkOutOfRange(Int)
  /// The hours of training are not in 0…999.
  case hoursOutOfRange(Int)
  /// There is no session of this id or number.
  case noSuchSession(String)
  /// The session has no such test.
  case noSuchTest(AttemptPlan.Kind)
  /// The session is about another module than the one that is open.
  case otherModule(ModuleID)
  /// The test may not be taken now.
  case testNotOpen(AttemptPlan.Kind)
  /// The participant is not on the session's roster.
  case notEnrolled(UUID)
  /// The participant has started this test already, with this attempt.
  case alreadyStarted(UUID)
  /// There are attempts, which this would lose or make unlike the others.
  case hasAttempts
}
