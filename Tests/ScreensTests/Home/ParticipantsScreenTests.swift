import Terminal
import Testing

@testable import Screens

@MainActor
@Suite struct ParticipantsScreenTests {
  @Test("Who types a name that is known finds that person first, and is no second one by a slip")
  func known() throws {
    var person = try Person()
    person.type("Sukarno")
    person.press(.enter)
    for name in ["Sri", "Sukarno"] {
      person.stack = ScreenStack(root: try ParticipantsScreen(in: person.app))
      person.type(name)
      person.press(.down, .enter)
    }
    #expect(try person.app.training.participants().map(\.name).sorted() == ["Sri", "Sukarno"])
    #expect(person.app.participant?.name == "Sukarno")
  }
}
