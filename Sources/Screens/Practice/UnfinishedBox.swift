import Quiz
import Texts
import Training

extension MessageBox {
  /// Asks what becomes of a round that was begun and left: it goes on, or is closed for good.
  init(onUnfinished round: AttemptSummary) {
    let message = Text { language in
      let state = Text.resumeAttempt(
        round.purpose.text(language), answered: round.answeredCount, of: round.itemCount)
      let cost = Text.closeRoundAbout(left: round.itemCount - round.answeredCount)
      return "\(state(language))\n\n\(cost(language))"
    }
    self.init(
      .unfinishedRound, message,
      [
        Choice(.resume) { .replace(try $0.screen(of: round.id)) },
        Choice(.closeRound) { app in
          try app.training.leaveForGood(round.id)
          return .pop
        },
        .close(.goBack),
      ])
  }
}

extension AttemptSummary {
  /// Whether it can be closed without an end: an exam is handed in.
  var canBeLeft: Bool { isOpen && purpose.givesFeedbackAfterEach }
}
