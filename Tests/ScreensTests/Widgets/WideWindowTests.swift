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

  @Test("How a thing stands has a column of its own also in the list of a wide window")
  func states() throws {
    for columns in [80, 120] {
      var person = try Person.seated(rows: 34, columns: columns)
      try person.open("Belajar")
      #expect(person.screen.contains("E  Indikator             0 dari 3 dibaca"))
      #expect(columns == 120 || person.screen.contains("i  Glosarium             arti istilah"))
      person.press(.end)
      #expect(columns == 80 || person.screen.contains("│ arti istilah"))
      person.stack = ScreenStack(root: try SettingsScreen(in: person.app))
      #expect(person.screen.contains("Target harian: 10 soal  tampak di Beranda"))
    }
  }

  @Test("What can be done in a session stands below headings, and how it stands at the side")
  func session() throws {
    var person = try Person.seated(rows: 34, columns: 120)
    let session = try person.app.training.addSampleSession(["Asep", "Budi"])
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    for heading in ["Tes ", "Suara dan hasil ", "Kertas "] {
      #expect(person.screen.contains("\n \(heading)"), "\(heading)")
    }
    #expect(person.screen.contains("│ Pre-test: belum dibuka"))
  }
}
