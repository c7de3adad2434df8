import Quiz
import Texts
import Training

/// A box that asks who goes on with an unfinished test: the participant's code, or the trainer's PIN.
struct TurnCodeScreen: FormBoxScreen {
  enum Field { case code }

  private let turn: SessionTurn
  private let success: @MainActor (AppContext) throws -> Move
  var box: FormBox<Field>

  init(_ turn: SessionTurn, success: @escaping @MainActor (AppContext) throws -> Move) {
    self.turn = turn
    self.success = success
    self.box = FormBox(
      heading: .turnCodeHeading(turn.name), message: .turnCodeAbout, form: Self.form)
  }

  private static var form: Form<Field> { Form([.secret(.code, .codeOnCard)], button: .turnResume) }

  mutating func handIn(in app: AppContext) throws -> Move {
    let code = box.form.text(.code)
    box.form = Self.form
    switch try app.training.proveWhoGoesOn(turn.entry.id, in: turn.session.id, with: code) {
    case .right: return try success(app)
    case .wrong(0): box.complaint = .turnCodeWrong
    case .wrong(let seconds), .tooSoon(let seconds):
      box.complaint = .turnCodeWait(Text.wait(seconds)(app.language))
    }
    return .stay
  }
}
