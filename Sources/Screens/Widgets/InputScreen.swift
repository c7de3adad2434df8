import Quiz
import Terminal
import Texts

/// What is asked for in boxes.
enum InputField: Hashable {
  case path, form, minutes, number, title, name, organisation, village, phone, reason, note
  case pin, again, code, answers
  /// How many raised their hands for a choice.
  case hands(Int)
}

/// A box that asks for a few words and does something with them.
struct InputScreen: FormScreen {
  typealias Action = @MainActor (Form<InputField>, AppContext) throws -> Move

  private let heading: Text
  private let message: Text
  /// What is told of what is typed so far.
  var news: (Form<InputField>) -> Text? = { _ in nil }
  /// Stores what is being typed where the program ends meanwhile; nil where it goes.
  var keep: ((Form<InputField>, AppContext) throws -> Void)?
  /// Mostly a word or two, which nobody is asked about.
  var isKeptFromLoss = false
  var form: Form<InputField>
  /// The form as it begins again, where nobody should see what is typed.
  private let anew: Form<InputField>?
  /// What was wrong with what was handed in last.
  private var complaint: Text?
  private let action: Action

  init(
    _ heading: Text, _ message: Text, _ rows: [Form<InputField>.Row], button: Text,
    action: @escaping Action
  ) {
    self.heading = heading
    self.message = message
    self.form = Form(rows, button: button)
    self.anew = rows.contains { $0.isSecret } ? form : nil
    self.action = action
  }

  var isOverlay: Bool { true }
  func costOfLeaving(in app: AppContext) -> Text? { keep == nil ? loss : nil }

  func storeBeforeLeaving(in app: AppContext) { try? keep?(form, app) }

  mutating func type(_ event: Event) -> Bool {
    guard form.type(event) else { return false }
    // It was about what stood there before.
    complaint = nil
    return true
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let typed = form
    form = anew ?? form
    complaint = nil
    do {
      return try action(typed, app)
    } catch let error as Complaint {
      complaint = error.text
      return .stay
    }
  }

  func field(of error: any Error) -> InputField? {
    switch error as? SessionError {
    case .noSuchNumber: .number
    case .emptyName: .name
    case .minutesOutOfRange, .noTimeLeft: .minutes
    case .noReason: .reason
    default: nil
    }
  }

  func addHead(to builder: inout PageBuilder<Form<InputField>.Target>, look: Look) {
    builder.paragraph(look(heading), .heading)
    builder.paragraph(look([message, news(form)].compactMap(\.self).joined(separator: " ")))
    if let complaint {
      builder.paragraph(
        "\(look.glyphs.wrong) \(look(complaint))", Style(.bad, bold: true), role: .outcome)
    }
  }
}

/// What is wrong with what was typed in a box, to be told there.
struct Complaint: Error, Worded {
  let text: Text

  init(_ text: Text) { self.text = text }
}
