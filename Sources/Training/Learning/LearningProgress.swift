import Curriculum
import Quiz
import Records

/// Where one participant's learning stands now.
public struct LearningProgress: Sendable {
  /// How well the statements and sections are known.
  public let mastery: Mastery
  /// What a review would ask now.
  public let queue: ReviewQueue
  /// How many reviews wait on the coming days.
  public let forecast: ReviewForecast
  /// The days studied in a row.
  public let streak: Streak
  /// How far the day's goal is reached; nil where there is none.
  public let goal: DailyGoal?
  /// How well somebody knows what they know.
  public let certainty: CertaintyFigures
  /// The questions that were answered wrong with certainty, and not rightly since.
  public let sureAndWrong: [QuestionID]
  /// The one thing that is worth doing next.
  public let nextStep: NextStep
  /// What all this rests on.
  public let state: ReviewState
}

extension Training {
  public func progress(of participant: ParticipantID) throws -> LearningProgress {
    let state = try reviewState(of: participant)
    let mastery = Mastery(state)
    let queue = try reviewQueue(state, of: participant)
    let forecast = ReviewForecast(state)
    let reading = try reading(of: participant)
    let attempts = try attempts(of: participant)
    let open = try openAttempts(of: participant)
    let certainty = CertaintyFigures(try learning(of: participant).certainAnswers())
    return LearningProgress(
      mastery: mastery, queue: queue, forecast: forecast,
      streak: try streak(of: participant), goal: try dailyGoal(of: participant),
      certainty: certainty,
      sureAndWrong: certainty.sureAndWrong.filter { state.cards[$0]?.wasRecalled == false },
      nextStep: NextStep(
        waiting: NextStep.waiting(
          exam: open.exam, round: open.round, reviewCount: queue.countToday,
          unread: reading.next(of: try module.summary().statements)),
        mastery: mastery, forecast: forecast,
        hasPassedExam: attempts.contains { $0.isPassed == true && !$0.purpose.isUntimedExam }),
      state: state)
  }
}
