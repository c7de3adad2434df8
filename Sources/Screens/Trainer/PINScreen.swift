import Texts
import Training

/// A box that asks for the trainer's PIN, or lets it be chosen where there is none yet.
struct PINScreen: FormBoxScreen {
  /// What the PIN is asked for.
  private enum Purpose: Hashable {
    /// To be given, and found right.
    case check
    /// To be chosen, typed twice.
    case choose
    /// To be changed, after the old one was found right.
    case change
  }

  enum Field { case pin, again }

  private let purpose: Purpose
  private let success: @MainActor (AppContext) throws -> Move
  var box: FormBox<Field>

  private init(
    _ purpose: Purpose, reason: Text, success: @escaping @MainActor (AppContext) throws -> Move
  ) {
    self.purpose = purpose
    self.success = success
    self.box = FormBox(heading: .pinHeading, message: reason, form: Self.form(for: purpose))
  }

  private static func form(for purpose: Purpose) -> Form<Field> {
    switch purpose {
    case .check: Form([.secret(.pin, .pin)], button: .pinEnter)
    case .choose, .change:
      Form([.secret(.pin, .pinNew), .secret(.again, .pinAgain)], button: .pinKeep)
    }
  }

  /// Asks for the PIN before `screen` is opened; lets it be chosen at the first use.
  static func before(
    _ screen: @escaping @MainActor (AppContext) throws -> any Screen, in app: AppContext
  ) throws -> PINScreen {
    try app.training.hasPIN()
      ? PINScreen(.check, reason: .pinForTrainer) { .replace(try screen($0)) }
      : PINScreen(.choose, reason: .pinChooseAbout) { .replace(try screen($0)) }
  }

  /// Lets another PIN be chosen.
  static var toChange: PINScreen { PINScreen(.change, reason: .pinChangeAbout) { _ in .pop } }

  /// Asks for the PIN before a shared screen is left; without one, whether to leave.
  static func toUnlock(
    leavesProgram: Bool, over screens: [any Screen], in app: AppContext
  ) throws -> Move {
    if screens.last is PINScreen { return .stay }
    let unlock = Move.unlock(leavesProgram: leavesProgram)
    if try app.training.hasPIN() {
      return .push(PINScreen(.check, reason: .pinToLeave) { _ in unlock })
    }
    return .push(
      MessageBox.question(
        .leaveSharedHeading, .leaveSharedAbout, stay: .leaveStay, go: .leaveGo, look: app.look
      ) { _ in unlock })
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let pin = box.form.text(.pin)
    let again = purpose == .check ? pin : box.form.text(.again)
    // A wrong PIN is typed anew from its start, and so is one that can't be kept.
    box.form = Self.form(for: purpose)
    box.complaint = purpose == .check ? try complaint(about: pin, in: app) : nil
    if pin != again { box.complaint = .pinsDiffer }
    guard box.complaint == nil else { return .stay }
    switch purpose {
    case .check: break
    case .choose: try app.training.choosePIN(pin)
    case .change: try app.training.changePIN(to: pin)
    }
    return try success(app)
  }

  /// Takes a try at the PIN; nil when it is right.
  private func complaint(about pin: String, in app: AppContext) throws -> Text? {
    switch try app.training.checkPIN(pin) {
    case .right: nil
    case .wrong(0): .pinWrong
    case .wrong(let seconds): .pinWrongWait(Text.wait(seconds)(app.language))
    case .tooSoon(let seconds): .pinTooSoon(Text.wait(seconds)(app.language))
    }
  }
}
