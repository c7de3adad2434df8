import Quiz
import Texts
import Training

/// The boxes that a participant meets between the name and the test.
@MainActor
enum TurnBox {
  /// Asks whether the right name was chosen, and starts the test or goes on with it; tells when it is
  /// done already.
  static func confirming(
    _ turn: SessionTurn, progress: SessionProgress?, in app: AppContext
  ) throws -> MessageBox {
    let test = turn.role.text
    if let progress, !progress.isOpen {
      return .notice(Text(turn.name), .turnAlreadyDone(test, by: progress.phase.ender))
    }
    let isNew = progress == nil
    let about: Text =
      isNew
      ? .turnStartAbout(test, minutes: try app.training.minutes(for: turn.entry.id, at: turn.test))
      : .turnResumeAbout(test)
    let details = turn.entry.participant.details
    return .offer(
      .turnIsItYou(turn.name), Text { (details.isEmpty ? "" : details + "\n") + about($0) },
      go: isNew ? .turnStart : .turnResume, stay: .turnNotMe
    ) { app in
      // While the box stood, it may have been begun or ended at another place.
      let now = try app.training.progress(at: turn.test).first { $0.participant == turn.entry.id }
      guard now?.isOpen == progress?.isOpen else {
        return .replace(try confirming(turn, progress: now, in: app))
      }
      guard try !isNew && app.training.asksWhoGoesOn(in: turn.session.id) else {
        return .replace(try screen(for: turn, in: app))
      }
      return .replace(codeBox(turn))
    }
  }

  /// Asks who goes on with an unfinished test: the participant's code, or the trainer's PIN.
  private static func codeBox(_ turn: SessionTurn) -> InputScreen {
    InputScreen(
      .turnCodeHeading(turn.name), .turnCodeAbout, [.secret(.code, .codeOnCard)],
      button: .turnResume
    ) { form, app in
      let code = form.text(.code)
      switch try app.training.proveWhoGoesOn(turn.entry.id, in: turn.session.id, with: code) {
      case .right: return .replace(try screen(for: turn, in: app))
      case .wrong(0): throw Complaint(.turnCodeWrong)
      case .wrong(let seconds), .tooSoon(let seconds):
        throw Complaint(.turnCodeWait(Text.wait(seconds)(app.language)))
      }
    }
  }

  /// The test of a turn; the thanks where its time ran out meanwhile.
  private static func screen(for turn: SessionTurn, in app: AppContext) throws -> any Screen {
    let sitting = try app.training.take(turn.test, by: turn.entry.id)
    return sitting.attempt.isOpen
      ? try ExamScreen(sitting, turn: turn, in: app)
      : try ThanksScreen(turn, attempt: sitting.attempt, in: app)
  }
}
