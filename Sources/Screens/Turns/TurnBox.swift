import Quiz
import Texts
import Training

/// The boxes that a participant meets between the name and the test.
@MainActor
enum TurnBox {
  /// Asks whether the right name was chosen, and starts the test or goes on with it; tells when it is
  /// done already.
  static func confirming(
    _ turn: SessionTurn, state: TurnList.State, look: Look
  ) -> MessageBox {
    let test = turn.role.text
    if case .done(let byClock) = state {
      return MessageBox(
        heading: turn.name, message: look(.turnAlreadyDone(test, byClock: byClock)),
        choices: [.close(look(.understood))])
    }
    let isNew = state == .waiting
    let about: Text =
      isNew
      ? .turnStartAbout(test, minutes: turn.session.test(turn.role)?.terms.minutes ?? 0)
      : .turnResumeAbout(test)
    let details = turn.entry.participant.details
    return .offer(
      .turnIsItYou(turn.name), Text { (details.isEmpty ? "" : details + "\n") + about($0) },
      go: isNew ? .turnStart : .turnResume, stay: .turnNotMe, look: look
    ) { app in
      guard try !isNew && app.training.asksWhoGoesOn(in: turn.session.id) else {
        return .replace(try screen(for: turn, in: app))
      }
      return .replace(TurnCodeScreen(turn) { .replace(try screen(for: turn, in: $0)) })
    }
  }

  /// The test of a turn; the thanks where its time ran out meanwhile.
  private static func screen(for turn: SessionTurn, in app: AppContext) throws -> any Screen {
    let sitting = try app.training.take(turn.test, by: turn.entry.id)
    return sitting.attempt.isOpen
      ? try ExamScreen(sitting, purpose: .session(turn), in: app)
      : try ThanksScreen(turn, attempt: sitting.attempt, in: app)
  }
}
