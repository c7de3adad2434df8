import Terminal
import Testing
import Texts

@testable import Screens

/// How a wide window is used.
@MainActor
@Suite struct WideWindowTests {
  @Test(
    "In a wide window a page has another beside it or stands in the middle, never alone at the left",
    arguments: [100, 120, 200])
  func middle(columns: Int) throws {
    let look = Look(language: .indonesian, glyphs: .unicode)
    let body = Frame(size: Size(rows: 34, columns: columns)).body
    func isAtEdge(_ screen: some Screen) -> Bool {
      let area = screen.pageArea(in: body)
      let (left, right) = (area.column, columns - area.column - area.columns)
      return !screen.isOverlay && !(screen is PairsScreen)
        && screen.paneView(in: body, look: look) == nil && abs(left - right) > 1
    }
    for screen in try EveryScreen.all(columns: columns) {
      let isAtEdge = isAtEdge(screen)
      #expect(!isAtEdge, "\(type(of: screen))")
    }
  }

  @Test("What has the focus in a trainer's list is told at its side, in narrow windows below")
  func details() throws {
    for (columns, isBeside) in [(80, false), (120, true)] {
      var person = try Person.seated(columns: columns)
      let session = try person.app.training.addSampleSession(["Asep", "Budi"])
      person.stack = ScreenStack(root: try TrainerScreen(in: person.app))
      let facts = session.facts.summary(.indonesian)
      #expect(!isBeside == person.screen.contains(facts))
      while !person.screen.contains("› ") || !person.screen.contains("›   1  Pelatihan kader") {
        person.press(.down)
      }
      let line = try #require(person.screen.split(separator: "\n").first { $0.contains(facts) })
      #expect(line.contains("│") == isBeside)
    }
  }
}
