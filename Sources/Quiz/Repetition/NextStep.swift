import Curriculum

/// The one thing that is worth doing next.
public enum NextStep: Hashable, Sendable {
  /// What was begun and left.
  case resume(AttemptSummary)
  /// Reviews are due; today's asks so many questions.
  case review(count: Int)
  /// A lesson has not been read.
  case read(Statement)
  /// Statements are not known well, this one least.
  case practise(StatementID)
  /// All is known well, and no exam has been passed.
  case exam
  /// Nothing; the next review is in so many days, or nil where none is planned.
  case rest(days: Int?)

  /// Below this mastery a statement is worth practising.
  public static let goodMastery = 0.7

  /// What waits for somebody: first what was left, then what would be forgotten, then what was never
  /// learnt, unless a round is to be gone on with.
  /// - Parameters:
  ///   - reviewCount: how many questions today's review asks; 0 where none is due.
  ///   - unread: the statement whose lesson is the next to read; nil where all were read.
  public static func waiting(
    exam: AttemptSummary?, round: AttemptSummary?, reviewCount: Int, unread: Statement?
  ) -> [NextStep] {
    let review = reviewCount > 0 ? NextStep.review(count: reviewCount) : nil
    let reading = round == nil ? unread.map(NextStep.read) : nil
    return [exam.map(NextStep.resume), round.map(NextStep.resume), review, reading]
      .compactMap(\.self)
  }

  /// Chooses: the first that waits, then what is weak.
  /// - Parameter hasPassedExam: whether an exam was passed.
  public init(
    waiting: [NextStep], mastery: Mastery, forecast: ReviewForecast, hasPassedExam: Bool
  ) {
    if let first = waiting.first {
      self = first
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
