import Curriculum
import Texts

/// A box with a message and one or more answers to choose from.
struct MessageBox: Screen {
  typealias Target = Int

  /// An answer, and where it leads.
  struct Choice {
    var label: String
    var perform: @MainActor (AppContext) throws -> Move

    /// An answer that only closes the box.
    static func close(_ label: String) -> Choice { Choice(label: label) { _ in .pop } }
  }

  let heading: String
  let message: String
  let choices: [Choice]
  /// The choice that Esc takes.
  private let back: Int
  var page = Page<Target>()

  /// A question or a notice; the first choice has the focus, Esc takes the one of number `back`, the
  /// last where none is given.
  init(heading: String, message: String, choices: [Choice], back: Int? = nil) {
    self.heading = heading
    self.message = message
    self.choices = choices
    self.back = back ?? choices.count - 1
  }

  /// A question whether to do what can't be taken back, or costs something: not doing it has the
  /// focus, and Esc takes it too.
  /// - Parameter move: where not doing it leads.
  static func question(
    _ heading: Text, _ message: Text, stay: Text, leadingTo move: Move = .pop, go: Text, look: Look,
    perform: @escaping @MainActor (AppContext) throws -> Move
  ) -> MessageBox {
    MessageBox(
      heading: look(heading), message: look(message),
      choices: [
        Choice(label: look(stay)) { _ in move }, Choice(label: look(go), perform: perform),
      ], back: 0)
  }

  /// An offer of what is likely wanted, which has the focus.
  static func offer(
    _ heading: Text, _ message: Text, go: Text, stay: Text, look: Look,
    perform: @escaping @MainActor (AppContext) throws -> Move
  ) -> MessageBox {
    MessageBox(
      heading: look(heading), message: look(message),
      choices: [Choice(label: look(go), perform: perform), .close(look(stay))])
  }

  /// Tells something.
  static func notice(
    _ heading: Text, _ message: Text, close: Text = .understood, look: Look
  ) -> MessageBox {
    MessageBox(heading: look(heading), message: look(message), choices: [.close(look(close))])
  }

  /// Tells of an error, and what can be done about it.
  init(error: any Error, language: Language) {
    self.init(
      heading: Text.somethingWrong(language), message: describe(error, in: language),
      choices: [.close(Text.understood(language))])
  }

  var isOverlay: Bool { true }

  var commands: [KeyCommand<Never>] {
    (choices.count > 1 ? [.move, .open(.keyDo)] : [.open(.keyContinue)])
      + [.back(also: [.left, "h", "q"])]
  }

  func goBack(in app: AppContext) throws -> Move { try choices[back].perform(app) }

  func open(_ choice: Int, in app: AppContext) throws -> Move { try choices[choice].perform(app) }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(heading, isApart: true)
    builder.paragraph(message)
    builder.blank()
    for (index, choice) in choices.enumerated() { builder.button(index, choice.label) }
  }
}
