import Quiz
import Texts
import Training

/// Boxes that ask for what a repair needs, the reason last, and do it.
@MainActor
enum RepairBox {
  /// A box with some fields and the reason.
  /// - Parameter isList: whether the message is of several lines, which what is said of the reason
  ///   stands below.
  static func box(
    _ heading: Text, _ message: Text, _ rows: [Form<InputField>.Row] = [], isList: Bool = false,
    action: @escaping InputScreen.Action
  ) -> InputScreen {
    InputScreen(
      heading, [message, .reasonHow].joined(separator: isList ? "\n\n" : " "),
      rows + [.text(.reason, .reason, limit: 200)], button: .doIt, action: action)
  }

  /// Tells what a repair would do, once its reason is given, and asks.
  /// - Throws: `SessionError.noReason`.
  static func asking(
    _ heading: Text, _ message: Text, _ form: Form<InputField>,
    perform: @escaping @MainActor (String, AppContext) throws -> Move
  ) throws -> Move {
    let reason = form.text(.reason)
    guard reason.contains(where: { !$0.isWhitespace }) else { throw SessionError.noReason }
    return .replace(
      MessageBox.question(heading, message, stay: .cancel, go: .doIt) { try perform(reason, $0) })
  }

  static func minutesForAll(_ test: SessionTestID, by trainer: Trainer) -> InputScreen {
    box(
      .giveMinutesForAll(test.role.text), .giveMinutesAbout,
      [.short(.minutes, .moreMinutes, "10", limit: 4)]
    ) { form, app in
      let minutes = try form.number(.minutes)
      let count = try app.training.extend(
        test, byMinutes: minutes, reason: form.text(.reason), by: trainer)
      return .replace(
        MessageBox.notice(.giveMinutesForAll(test.role.text), .minutesGiven(minutes, to: count)))
    }
  }
}

extension Trainer {
  /// Who puts things right in a session: whoever leads it.
  init(of session: TrainingSession) {
    self.init(name: session.facts.trainer.isEmpty ? Text.trainer.id : session.facts.trainer)
  }
}
