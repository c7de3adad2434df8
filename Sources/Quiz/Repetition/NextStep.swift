import Curriculum

/// The one thing that is worth doing next.
public enum NextStep: Hashable, Sendable {
  /// What was begun and left.
  case resume(AttemptSummary)
  /// Reviews are due; today's asks so many questions.
  case review(count: Int)
  /// A lesson has not been read.
  case read(StatementID)
  /// Statements are not known well, this one least.
  case practise(StatementID)
  /// All is known well, and no exam has been passed.
  case exam
  /// Nothing; the next review is in so many days, or nil where none is planned.
  case rest(days: Int?)

  /// Below this mastery a statement is worth practising.
  public static let goodMastery = 0.7

  /// Chooses: first what was left, then what would be forgotten, then what was never learnt, then what
  /// is weak.
  /// - Parameters:
  ///   - left: what was begun and left; nil where nothing was.
  ///   - queue: what a review would ask now.
  ///   - unread: the statement whose lesson is the next to read; nil where all were read.
  ///   - hasPassedExam: whether an exam was passed.
  public init(
    left: AttemptSummary?, queue: ReviewQueue, unread: StatementID?, mastery: Mastery,
    forecast: ReviewForecast, hasPassedExam: Bool
  ) {
    if let left {
      self = .resume(left)
    } else if queue.dueCount > 0 {
      self = .review(count: queue.entries.count)
    } else if let statement = unread {
      self = .read(statement)
    } else if let weakest = mastery.weakestFirst.first,
      mastery.statements[weakest]?.share ?? 1 < Self.goodMastery
    {
      self = .practise(weakest)
    } else if !hasPassedExam {
      self = .exam
    } else {
      self = .rest(days: forecast.counts.firstIndex { $0 > 0 })
    }
  }
}
