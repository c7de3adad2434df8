import Quiz
import Records
import Texts

/// The boxes that a participant meets between the name and the test.
@MainActor
enum TurnBox {
  /// Asks whether the right name was chosen, and starts the test or goes on with it; tells when it is
  /// done already.
  static func confirming(_ turn: SessionTurn, state: TurnList.State, look: Look) -> MessageBox {
    let test = turn.kind.testName
    guard state != .done else {
      return MessageBox(
        heading: turn.name, message: look(.turnAlreadyDone(test)),
        choices: [.close(look(.understood))])
    }
    let isNew = state == .waiting
    let about: Text =
      isNew ? .turnStartAbout(test, minutes: turn.session.facts.minutes) : .turnResumeAbout(test)
    let details = turn.entry.participant.details
    return MessageBox(
      heading: look(.turnIsItYou(turn.name)),
      message: (details.isEmpty ? [] : [details]).joined() + (details.isEmpty ? "" : "\n")
        + look(about),
      choices: [
        MessageBox.Choice(label: look(isNew ? .turnStart : .turnResume)) { app in
          .replace(try screen(for: turn, in: app))
        },
        .close(look(.turnNotMe)),
      ])
  }

  /// The test of a turn; the thanks where its time ran out meanwhile.
  private static func screen(for turn: SessionTurn, in app: AppContext) throws -> any Screen {
    let attempt = try app.take(turn)
    return attempt.isOpen
      ? try ExamScreen(attempt: attempt, purpose: .session(turn), in: app)
      : try ThanksScreen(turn, attempt: attempt, in: app)
  }
}
