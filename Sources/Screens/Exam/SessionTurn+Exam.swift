import Quiz
import Texts
import Training

extension SessionTurn? {
  /// What follows an exam once it is submitted: the score where it was taken alone.
  /// - Parameter isFromElsewhere: whether it was submitted elsewhere, as when the trainer closed it.
  @MainActor
  func screen(
    after attempt: Attempt, isFromElsewhere: Bool = false, in app: AppContext
  ) throws -> any Screen {
    guard let turn = self else { return try SummaryScreen(attempt: attempt, in: app) }
    let isOpen = try app.training.session(turn.session.id).isOpen(turn.role)
    return try ThanksScreen(turn, attempt: attempt, isClosed: isFromElsewhere && !isOpen, in: app)
  }

  /// Asks before the exam is left; its time stands meanwhile.
  @MainActor
  func questionWhetherToLeave(_ sitting: Sitting) -> Move {
    let (heading, cost, home): (Text, Text, Text) =
      self == nil
      ? (
        .leaveExamHeading, .leaveExamCost(isTimed: sitting.attempt.timeLimit != nil), .toHome
      ) : (.leaveTurnHeading, .leaveTurnCost, .toNames)
    return .ask(heading, cost, stay: .backToQuestions, go: home) { app in
      var sitting = sitting
      try app.training.leave(&sitting)
      return .home
    }
  }
}
