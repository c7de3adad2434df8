import Curriculum
import Foundation

/// One review as it was noted; there may be a million of them.
public struct ReviewLogLine: Hashable, Sendable {
  public var question: QuestionID
  public var date: Date
  public var rating: ReviewRating
  /// The phase before it; a new question is about to be learnt.
  public var phase: ReviewPhaseName
  /// The seconds until the question was due again.
  public var interval: TimeInterval
  /// Whole days since the review before; 0 where the question was new.
  public var elapsedDays: Int

  public init(
    question: QuestionID, date: Date, rating: ReviewRating, phase: ReviewPhaseName,
    interval: TimeInterval, elapsedDays: Int
  ) {
    self.question = question
    self.date = date
    self.rating = rating
    self.phase = phase
    self.interval = interval
    self.elapsedDays = elapsedDays
  }
}
