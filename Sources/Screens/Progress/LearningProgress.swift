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
  /// The one thing that is worth doing next.
  public let nextStep: NextStep
  /// What all this rests on.
  public let state: ReviewState

  /// Reckons the progress of the participant who sits there.
  /// - Throws: `AppError.nobodyThere`, or what the records or the content throw.
  @MainActor
  public init(in app: AppContext) throws {
    guard let participant = app.participant else { throw AppError.nobodyThere }
    let outline = try app.module.outline()
    state = try app.reviewState()
    mastery = Mastery(state)
    queue = try app.reviewQueue(state)
    forecast = ReviewForecast(state)
    let calendar = state.rules.calendar
    let moments = try app.records.studyMoments(of: participant.id)
    streak = Streak(studied: Set(moments.map(calendar.day)), today: calendar.day(of: state.now))
    let read = try app.records.statementsRead(by: participant.id, module: outline.id)
    let attempts = try app.records.attempts(by: participant.id)
    nextStep = NextStep(
      queue: queue, unread: outline.statements.map(\.id).filter { !read.contains($0) },
      mastery: mastery, forecast: forecast,
      hasPassedExam: attempts.contains { $0.module == outline.id && $0.isPassed == true })
  }
}
