import Curriculum
import Terminal
import Texts

/// Something to choose: what it says, and what becomes of choosing it.
///
/// A page has the choice in focus: what becomes of it must not hold the screen, whose page that is, or
/// each step on the page would keep the one before.
struct Choice: Hashable {
  let label: Text
  /// What else there is to say of it, below it or in a pane.
  let about: [Text]
  let choose: @MainActor (AppContext) throws -> Move
  private let id: String

  /// - Parameter id: what it is known by on its page; what it says, unless that changes, or another of
  ///   the page may say the same.
  init(
    _ label: Text, about: [Text] = [], id: String? = nil,
    choose: @escaping @MainActor (AppContext) throws -> Move
  ) {
    self.label = label
    self.about = about
    self.choose = choose
    self.id = id ?? label.id
  }

  /// Goes to a screen, from which one comes back.
  static func to(
    _ label: Text, _ about: Text..., id: String? = nil,
    screen: @escaping @MainActor (AppContext) throws -> any Screen
  ) -> Choice {
    Choice(label, about: about, id: id) { .push(try screen($0)) }
  }

  /// Only closes the box.
  static func close(_ label: Text) -> Choice { Choice(label) { _ in .pop } }

  static var home: Choice { Choice(.toHome) { _ in .home } }

  /// The same from a box over the page that it belongs to.
  var fromBox: Choice { Choice(label, about: about, id: id) { .popThen(try choose($0)) } }

  static func == (left: Choice, right: Choice) -> Bool { left.id == right.id }

  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Screen where Target == Choice {
  func open(_ choice: Choice, in app: AppContext) throws -> Move { try choice.choose(app) }
}

extension PageBuilder<Choice> {
  /// What stands beside a choice: nothing where a second pane tells it.
  func aside(of choice: Choice, look: Look) -> String {
    pane == nil ? choice.about.map { look($0) }.joined() : ""
  }

  mutating func item(_ choice: Choice, lead: String = "", look: Look) {
    item(choice, lead: lead, Detail(choice, look: look))
  }

  mutating func button(_ choice: Choice, look: Look) { button(choice, look(choice.label)) }
}

extension Text {
  /// A name, which is the same in all languages.
  init(_ name: String) { self.init(name, name) }

  /// A text of the content.
  init(_ text: LocalizedText) { self.init { text.text(in: $0) } }
}
