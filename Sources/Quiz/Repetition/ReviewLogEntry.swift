import Curriculum
import Foundation

/// One review as it was noted.
public struct ReviewLogEntry: Hashable, Sendable {
  /// Whose review it was.
  public var participant: ParticipantID
  /// The question's id.
  public var question: QuestionID
  /// When it was.
  public var date: Date
  /// How it went.
  public var rating: ReviewRating
  /// The card before it; nil where the question was new.
  public var before: ReviewCard?
  /// Whole days since the review before; 0 where the question was new.
  public var elapsedDays: Int
  /// The seconds until the question was due again.
  public var interval: TimeInterval

  /// Makes an entry.
  public init(
    participant: ParticipantID, question: QuestionID, date: Date, rating: ReviewRating,
    before: ReviewCard?,
    elapsedDays: Int, interval: TimeInterval
  ) {
    self.participant = participant
    self.question = question
    self.date = date
    self.rating = rating
    self.before = before
    self.elapsedDays = elapsedDays
    self.interval = interval
  }

  /// The phase before it; a new question is about to be learnt.
  public var phase: ReviewPhaseName { before?.phase.name ?? .learning }

  /// What lists have of it.
  public var line: ReviewLogLine {
    ReviewLogLine(
      question: question, date: date, rating: rating, phase: phase, interval: interval)
  }
}

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
