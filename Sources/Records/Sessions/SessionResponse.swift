import Curriculum
import Foundation
import Quiz

/// What one participant of a session did with one question of a test.
public struct SessionResponse: Hashable, Sendable {
  /// The attempt that it belongs to.
  public var attempt: UUID
  /// Whose response it is.
  public var participant: UUID
  /// The question's id.
  public var question: QuestionID
  /// The question's place in the test, from 0.
  public var item: Int
  /// The letter of the question's section.
  public var section: SectionLetter
  /// The statement that the question tests.
  public var statement: StatementID
  /// The response; nil when there is none.
  public var response: Response?
  /// The mark, 0…1; nil while the question has no response and the attempt is open.
  public var mark: Double?
  /// When it was answered; nil when there is no response.
  public var answeredAt: Date?
}

/// How far one participant of a session is in a test, for the one who watches.
public struct SessionProgress: Hashable, Identifiable, Sendable {
  /// The attempt's id.
  public var id: UUID
  /// Whose attempt it is.
  public var participant: UUID
  /// How its answers came in.
  public var origin: AttemptOrigin
  /// The item on the screen, from 0.
  public var item: Int
  /// The number of items.
  public var itemCount: Int
  /// The number of items with a response.
  public var answeredCount: Int
  /// When it started.
  public var startedAt: Date
  /// The time of the newest action.
  public var lastActionAt: Date
  /// The time limit in seconds, or nil for none.
  public var timeLimit: Int?
  /// When it was submitted; nil while it is open.
  public var submittedAt: Date?
  /// Whether the clock submitted it.
  public var isSubmittedByClock: Bool

  /// The seconds left at `now`, 0 or more; nil when there is no time limit.
  public func secondsLeft(at now: Date) -> Int? {
    timeLimit.map { limit in
      max(0, limit - Int(max(now, lastActionAt).timeIntervalSince(startedAt).rounded(.down)))
    }
  }
}
