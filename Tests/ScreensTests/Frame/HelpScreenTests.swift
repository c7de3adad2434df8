import Curriculum
import Terminal
import Testing
import Texts

@testable import Screens

/// The list of all that works here: found by typing, done with Enter; and hints that can be clicked.
@MainActor
@Suite struct HelpScreenTests {
  private func home(columns: Int = 80) throws -> Person {
    var person = try Person(columns: columns)
    person.type("Siti")
    person.press(.enter)
    return person
  }

  @Test("What the key line calls a thing is found by that word; finding nothing is told")
  func words() throws {
    var person = try Person(at: [SampleQuestion.choice(1)], isTest: false)
    person.type("z?baca mat")
    #expect(person.screen.contains("› b "))
    person.type("xyz")
    #expect(person.screen.contains("Tidak ditemukan"))
  }

  @Test("Typing narrows the list, a letter taken back widens it")
  func search() throws {
    var person = try home()
    person.type("?")
    #expect(person.text.contains("Keluar dari program"))
    person.type("cari")
    #expect(person.text.contains("Mencari kata"))
    #expect(!person.text.contains("Keluar dari program"))
    person.press(.backspace, .backspace, .backspace, .backspace)
    #expect(person.text.contains("Keluar dari program"))
  }

  @Test("Enter does what the first line found says, on the screen below")
  func act() throws {
    var person = try home()
    person.type("?mencari")
    person.press(.enter)
    #expect(person.stack.top is SearchScreen)
  }

  @Test("What several keys do, each something else, is only read")
  func severalKeys() throws {
    var person = try home()
    person.type("?")
    let arrows = person.written.filter { $0.lines.contains { $0.contains("↑↓") } }
    #expect(!arrows.isEmpty && arrows.allSatisfy { !$0.canBeOpened })
    #expect(person.written.contains { $0.canBeOpened })
  }

  @Test("In a test Enter on the line that answers answers")
  func answers() throws {
    var person = try Person(at: SampleQuestion.choices(2))
    person.type("?pilih dan lanjut")
    person.press(.enter)
    #expect(try person.responses() == [.choice(0), nil])
  }

  @Test("In practice the list flags, says how sure one is, and opens the lesson")
  func actInPractice() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    person.type("?menandai")
    person.press(.enter)
    #expect(person.screen.contains(Glyphs.unicode.flag))
    person.type("?seberapa yakin")
    person.press(.enter)
    #expect(person.screen.contains("Seberapa yakin? yakin"))
    person.type("c")
    person.press(.enter)
    person.type("?materi")
    person.press(.enter)
    #expect(person.stack.top is ReaderScreen)
  }

  @Test(
    "The key that opened the list closes it, and so does Esc", arguments: ["?", .escape] as [Key])
  func closed(key: Key) throws {
    var person = try home()
    person.press("?", key)
    #expect(person.stack.top is HomeScreen)
  }

  @Test("The key line names the help in every width", arguments: [40, 60, 80, 120])
  func alwaysTold(columns: Int) throws {
    for language in [Language.indonesian, .english] {
      let person = try home(columns: columns)
      try person.app.set(language)
      #expect(person.screen.split(separator: "\n").last?.contains("?") == true)
    }
  }

  @Test("A click on a hint does what its key does; one beside it does nothing")
  func click() throws {
    var person = try home()
    let row = person.app.size.rows - 1
    let line = try #require(person.screen.split(separator: "\n").last.map(String.init))
    let place = try #require(line.places(of: "cari").first)
    let column = Terminal.columns(of: String(line[..<place.lowerBound]))
    person.send(.mouse(MouseEvent(.click, at: Position(row: row, column: 78))))
    #expect(person.stack.top is HomeScreen)
    person.send(.mouse(MouseEvent(.click, at: Position(row: row, column: column + 1))))
    #expect(person.stack.top is SearchScreen)
  }
}
