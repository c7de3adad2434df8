import Quiz
import Texts
import Training

/// What an exam belongs to, and so what follows it.
enum ExamPurpose: Hashable {
  /// Taken alone; the score follows.
  case selfStudy
  /// Taken in a session; neither score nor answers are shown.
  case session(SessionTurn)
}

@MainActor
extension ExamPurpose {
  /// What follows the exam once it is submitted.
  /// - Parameter isFromElsewhere: whether it was submitted elsewhere, as when the trainer closed it.
  func screen(
    after attempt: Attempt, isFromElsewhere: Bool = false, in app: AppContext
  ) throws -> any Screen {
    switch self {
    case .selfStudy: return try SummaryScreen(attempt: attempt, in: app)
    case .session(let turn):
      let isOpen = try app.training.session(turn.session.id).isOpen(turn.role)
      return try ThanksScreen(turn, attempt: attempt, isClosed: isFromElsewhere && !isOpen, in: app)
    }
  }

  /// Asks before the exam is left; its time stands meanwhile.
  func questionWhetherToLeave(_ sitting: Sitting) -> MessageBox {
    let (heading, cost, home): (Text, Text, Text) =
      switch self {
      case .selfStudy: (.leaveExamHeading, .leaveExamCost, .toHome)
      case .session: (.leaveTurnHeading, .leaveTurnCost, .toNames)
      }
    return .question(heading, cost, stay: .backToQuestions, go: home) { app in
      var sitting = sitting
      try app.training.leave(&sitting)
      return .home
    }
  }
}
