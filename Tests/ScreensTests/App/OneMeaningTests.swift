import Terminal
import Testing
import Texts

@testable import Screens

@MainActor
@Suite struct OneMeaningTests {
  /// Letters and digits that stand before what they open or choose mean that.
  private static let places: [Text] = [
    .helpSections, .helpOption, .helpChoose, .helpTickLetter, .helpMatchLetter,
  ]

  /// What a screen's own letters and signs do; those that move as arrows do are left out.
  private func meanings(of screen: some Screen) -> [(key: Character, meaning: String)] {
    screen.commands.map(\.hint)
      .filter { hint in hint.isOwn && !Self.places.contains { $0.id == hint.help.id } }
      .flatMap { hint in
        (hint.keys + hint.others).compactMap { key -> (Character, String)? in
          guard case .character(let letter) = key, !"hjklHJKL".contains(letter) else { return nil }
          return (letter, (hint.label ?? hint.help).id)
        }
      }
  }

  @Test("A key means one thing on all screens")
  func oneMeaning() throws {
    var meanings: [Character: Set<String>] = [:]
    for screen in try EveryScreen.all() {
      for (key, meaning) in self.meanings(of: screen) {
        meanings[key, default: []].insert(meaning)
      }
    }
    #expect(meanings.count > 20)
    // What is closed is a round or a test.
    meanings["x"]?.remove(Text.keyCloseTest.id)
    for (key, told) in meanings { #expect(told.count == 1, "\(key): \(told.sorted())") }
  }
}
