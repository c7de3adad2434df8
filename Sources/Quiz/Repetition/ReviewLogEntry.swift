import Curriculum
import Foundation

/// What lists have of a review: there may be a million of them.
public struct ReviewLogLine: Hashable, Sendable {
  public var question: QuestionID
  public var date: Date
  public var rating: ReviewRating
  /// The phase before it; a new question is about to be learnt.
  public var phase: ReviewPhaseName
  /// The seconds until the question was due again.
  public var interval: TimeInterval

  public init(
    question: QuestionID, date: Date, rating: ReviewRating, phase: ReviewPhaseName,
    interval: TimeInterval
  ) {
    self.question = question
    self.date = date
    self.rating = rating
    self.phase = phase
    self.interval = interval
  }
}

/// One review as it was noted.
@dynamicMemberLookup
public struct ReviewLogEntry: Hashable, Sendable {
  public var line: ReviewLogLine
  /// The card before it; nil where the question was new.
  public var before: ReviewCard?
  /// Whole days since the review before; 0 where the question was new.
  public var elapsedDays: Int

  public init(_ line: ReviewLogLine, before: ReviewCard?, elapsedDays: Int) {
    self.line = line
    self.before = before
    self.elapsedDays = elapsedDays
  }

  public subscript<Value>(dynamicMember path: KeyPath<ReviewLogLine, Value>) -> Value {
    line[keyPath: path]
  }
}
