import Texts
import Training

/// Boxes that ask for the trainer's PIN, or let it be chosen where there is none yet.
@MainActor
enum PINScreen {
  /// Asks for the PIN before `screen` is opened; lets it be chosen at the first use.
  static func before(
    _ screen: @escaping @MainActor (AppContext) throws -> any Screen, in app: AppContext
  ) throws -> InputScreen {
    try app.training.hasPIN()
      ? asking(.pinForTrainer) { .replace(try screen($0)) }
      : choosing(.pinChooseAbout) { pin, app in
        try app.training.choosePIN(pin)
        return .replace(try screen(app))
      }
  }

  /// Lets another PIN be chosen.
  static var toChange: InputScreen {
    choosing(.pinChangeAbout) { pin, app in
      try app.training.changePIN(to: pin)
      return .pop
    }
  }

  /// Asks for the PIN before a shared screen is left; without one, whether to leave.
  static func toUnlock(
    leavesProgram: Bool, over screens: [any Screen], in app: AppContext
  ) throws -> Move {
    if let box = screens.last as? InputScreen, box.form.rows[0].field == .pin { return .stay }
    let unlock = Move.unlock(leavesProgram: leavesProgram)
    if try app.training.hasPIN() { return .push(asking(.pinToLeave) { _ in unlock }) }
    return .ask(
      .leaveSharedHeading, .leaveSharedAbout, stay: .leaveStay, go: .leaveGo
    ) { _ in unlock }
  }

  private static func asking(
    _ reason: Text, success: @escaping @MainActor (AppContext) throws -> Move
  ) -> InputScreen {
    InputScreen(.pinHeading, reason, [.secret(.pin, .pin)], button: .pinEnter) { form, app in
      switch try app.training.checkPIN(form.text(.pin)) {
      case .right: return try success(app)
      case .wrong(0): throw Complaint(.pinWrong)
      case .wrong(let seconds): throw Complaint(.pinWrongWait(Text.wait(seconds)(app.language)))
      case .tooSoon(let seconds): throw Complaint(.pinTooSoon(Text.wait(seconds)(app.language)))
      }
    }
  }

  /// Asks for a PIN that is to be kept, typed twice.
  private static func choosing(
    _ reason: Text, keep: @escaping @MainActor (String, AppContext) throws -> Move
  ) -> InputScreen {
    InputScreen(
      .pinHeading, reason, [.secret(.pin, .pinNew), .secret(.again, .pinAgain)], button: .pinKeep
    ) { form, app in
      guard form.text(.pin) == form.text(.again) else { throw Complaint(.pinsDiffer) }
      return try keep(form.text(.pin), app)
    }
  }
}
