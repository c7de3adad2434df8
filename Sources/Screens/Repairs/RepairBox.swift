import Quiz
import Texts
import Training

/// Boxes that ask for what a repair needs, the reason last, and do it.
@MainActor
enum RepairBox {
  typealias Action = @MainActor (Form<InputField>, Reason, AppContext) throws -> Move

  /// A box with some fields and the reason.
  static func box(
    _ heading: Text, _ message: Text? = nil, _ rows: [Form<InputField>.Row] = [],
    by trainer: String, action: @escaping Action
  ) -> InputScreen {
    InputScreen(
      heading, [message, .reasonHow].compactMap(\.self).joined(separator: " "),
      rows + [.text(.reason, .reason, limit: 200)], button: .doIt
    ) { form, app in
      try app.tellingCertificates { try action(form, Reason(form.text(.reason), by: trainer), app) }
    }
  }

  /// A question with what would change, to be read before the reason is given.
  static func question(
    _ heading: Text, _ list: Text, by trainer: String, action: @escaping Action
  ) -> MessageBox {
    .question(heading, list, stay: .cancel, go: .giveReason) { _ in
      .replace(box(heading, by: trainer, action: action))
    }
  }

  /// Goes on with the only one who was found by what is typed; of several one chooses.
  static func goOn(
    _ heading: Text, asking who: Text, _ found: [Choice], by typed: String, in app: AppContext
  ) throws -> Move {
    guard let first = found.first else {
      throw FormError(text: .noSuchName(typed), field: InputField.name)
    }
    if found.count == 1 { return try first.choose(app) }
    return .push(MessageBox(heading, who, found.map(\.fromBox) + [.close(.cancel)]))
  }

  static func minutesForAll(_ test: SessionTestID, by trainer: String) -> InputScreen {
    box(
      .giveMinutesForAll(test.role.text), .giveMinutesAbout,
      [.short(.minutes, .moreMinutes, "10", limit: 4)], by: trainer
    ) { form, reason, app in
      let minutes = try form.number(.minutes)
      let count = try app.training.extend(test, byMinutes: minutes, because: reason)
      return .replace(
        MessageBox.notice(.giveMinutesForAll(test.role.text), .minutesGiven(minutes, to: count)))
    }
  }
}

extension AppContext {
  /// Does something, and tells before it goes on which printed certificates hold no more since then.
  func tellingCertificates(_ act: () throws -> Move) throws -> Move {
    let (move, outdated) = try training.certificatesOutdated(by: act)
    guard !outdated.isEmpty else { return move }
    return .push(
      MessageBox(
        .certificate, .certificatesOutdated(outdated), [Choice(.understood) { _ in .popThen(move) }]
      ))
  }
}
