import Texts

/// A box with a message and one or more answers to choose from.
struct MessageBox: Screen {
  let heading: Text
  let message: Text
  let choices: [Choice]
  /// The choice that Esc takes.
  private let back: Int
  var page = Page<Choice>()

  /// A question or a notice; the first choice has the focus, Esc takes the one of number `back`, the
  /// last where none is given.
  init(_ heading: Text, _ message: Text, _ choices: [Choice], back: Int? = nil) {
    self.heading = heading
    self.message = message
    self.choices = choices
    self.back = back ?? choices.count - 1
  }

  /// A question whether to do what can't be taken back, or costs something: not doing it has the
  /// focus, and Esc takes it too.
  static func question(
    _ heading: Text, _ message: Text, stay: Text, go: Text,
    perform: @escaping @MainActor (AppContext) throws -> Move
  ) -> MessageBox {
    MessageBox(heading, message, [.close(stay), Choice(go, choose: perform)], back: 0)
  }

  /// An offer of what is likely wanted, which has the focus.
  static func offer(
    _ heading: Text, _ message: Text, go: Text, stay: Text,
    perform: @escaping @MainActor (AppContext) throws -> Move
  ) -> MessageBox {
    MessageBox(heading, message, [Choice(go, choose: perform), .close(stay)])
  }

  /// Tells something.
  static func notice(_ heading: Text, _ message: Text, close: Text = .understood) -> MessageBox {
    MessageBox(heading, message, [.close(close)])
  }

  /// Tells of an error, and what can be done about it.
  init(error: any Error) { self = .notice(.somethingWrong, Text { describe(error, in: $0) }) }

  var isOverlay: Bool { true }
  var commands: [KeyCommand<Choice>] {
    (choices.count > 1 ? [.move, .open(.keyDo)] : [.open(.keyContinue)])
      + [.help, .back(also: [.left, "h", "q"])]
  }

  func goBack(in app: AppContext) throws -> Move { try choices[back].choose(app) }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(look(heading), isApart: true)
    builder.paragraph(look(message))
    builder.blank()
    for choice in choices { builder.button(choice, look: look) }
  }
}

@MainActor
extension Move {
  /// Asks whether to do what can't be taken back, or costs something.
  static func ask(
    _ heading: Text, _ message: Text, stay: Text, go: Text,
    perform: @escaping @MainActor (AppContext) throws -> Move
  ) -> Move {
    .push(MessageBox.question(heading, message, stay: stay, go: go, perform: perform))
  }

  /// Asks before one leaves what is filled in and not stored.
  static func askWhetherToDrop(_ loss: Text) -> Move {
    .ask(.filledInHeading, loss, stay: .goOnFillingIn, go: .dropFilledIn) { _ in .popThen(.pop) }
  }

  /// Tells something.
  static func tell(_ heading: Text, _ message: Text) -> Move {
    .push(MessageBox.notice(heading, message))
  }
}
