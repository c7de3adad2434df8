import Quiz
import Texts
import Training

extension MessageBox {
  /// Asks what becomes of a round that was begun and left: it goes on, or is closed for good.
  init(onUnfinished round: AttemptSummary, look: Look) {
    let state = look(
      .resumeAttempt(look(round.purpose.text), answered: round.answeredCount, of: round.itemCount))
    let cost = look(.closeRoundAbout(left: round.itemCount - round.answeredCount))
    self.init(
      heading: look(.unfinishedRound), message: "\(state)\n\n\(cost)",
      choices: [
        Choice(label: look(.resume)) { .replace(try $0.screen(of: round.id)) },
        Choice(label: look(.closeRound)) { app in
          try app.training.leaveForGood(round.id)
          return .pop
        },
        .close(look(.goBack)),
      ])
  }
}

extension AttemptSummary {
  /// Whether it can be closed without an end: an exam is handed in.
  var canBeLeft: Bool { isOpen && purpose.givesFeedbackAfterEach }
}
