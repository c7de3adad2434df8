import Quiz
import Terminal
import Testing
import Training

@testable import Curriculum
@testable import Screens

/// A case's story is told once, then folded; at wide windows it stands in a pane of its own.
@MainActor
@Suite struct StoryTests {
  private func person(isTest: Bool, columns: Int = 80, glyphs: Glyphs = .unicode) throws -> Person {
    try Person(
      at: (1...3).map { try SampleQuestion.choice($0, caseStudy: SampleQuestion.story) },
      isTest: isTest, columns: columns, glyphs: glyphs)
  }

  private let end = "Airnya jernih."

  @Test("The first question tells it whole, the next folds it, and a key opens it again")
  func folded() throws {
    var person = try person(isTest: true)
    #expect(person.screen.contains(end))
    person.press(.right)
    #expect(!person.screen.contains(end))
    #expect(person.screen.contains("Kasus: Sumur  (v cerita)"))
    #expect(person.screen.contains("Pak Amir menggali sumur"))
    person.type("v")
    #expect(person.screen.contains(end))
    person.type("v")
    #expect(!person.screen.contains(end))
    // It was read above the first question, too.
    person.press(.left)
    #expect(!person.screen.contains(end))
    person.type("v")
    #expect(person.screen.contains(end))
  }

  @Test("After an answer it is folded, and the next question of the case goes on so")
  func inPractice() throws {
    var person = try person(isTest: false)
    #expect(person.screen.contains(end))
    person.type("c")
    person.press(.enter)
    #expect(!person.text.contains(end))
    while person.stack.asked == nil { person.press(.enter) }
    #expect(!person.text.contains(end))
    person.type("v")
    #expect(person.text.contains(end))
  }

  @Test("The key that the folded story names opens it, below an answer too")
  func belowAnswer() throws {
    var person = try person(isTest: false)
    person.type("c")
    person.press(.enter)
    #expect(person.text.contains("(v cerita)"))
    person.type("v")
    #expect(person.text.contains(end))
    person.type("v")
    #expect(!person.text.contains(end))
  }

  @Test("Where the step to another question can't be stored, it stands as it stood")
  func notStored() throws {
    var person = try person(isTest: true)
    _ = try person.app.training.delete(person.app.somebody.id)
    person.press(.right, .enter)
    #expect(person.screen.contains("Soal 1 dari 3") && person.screen.contains(end))
  }

  @Test("From 100 columns it stands beside its question, always whole", arguments: [100, 120, 200])
  func beside(columns: Int) throws {
    var person = try person(isTest: true, columns: columns)
    for _ in 1...3 {
      #expect(person.screen.contains(end))
      #expect(person.screen.contains("│"))
      #expect(!person.screen.contains("v cerita"))
      person.press(.right)
    }
    #expect(try person.responses() == [nil, nil, nil])
  }

  @Test("The key that unfolds it is told only where it stands above its question")
  func keyOfTheStory() throws {
    var person = try person(isTest: true, columns: 120)
    person.press(.right)
    #expect(!person.screen.contains("v cerita"))
    person.type("?")
    #expect(!person.text.contains("cerita kasus"))
    person.press(.escape)
    person.send(.resize(Size(rows: 24, columns: 80)))
    #expect(person.screen.contains("v cerita"))
    person.type("v")
    #expect(person.screen.contains(end))
  }

  @Test("Where the pane has no room for all of it, it stands above its question as elsewhere")
  func tooLong() throws {
    let long = CaseStudy(
      id: "K98", title: LocalizedText(id: "Panjang"),
      story: LocalizedText(id: String(repeating: "Cerita yang panjang. ", count: 60) + end))
    var person = try Person(
      at: (1...2).map { try SampleQuestion.choice($0, caseStudy: long) }, columns: 100)
    #expect(person.words.contains(end))
    person.press(.right)
    #expect(person.screen.contains("(v cerita)"))
    person.type("v")
    #expect(person.words.contains(end))
  }

  @Test("A click in the pane answers nothing; one on an option at its right answers")
  func click() throws {
    var person = try person(isTest: true, columns: 120)
    person.send(.mouse(MouseEvent(.click, at: Position(row: 8, column: 5))))
    #expect(try person.responses() == [nil, nil, nil])
    let lines = person.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("C  tiga") })
    person.send(.mouse(MouseEvent(.click, at: Position(row: row, column: 70))))
    #expect(try person.responses() == [.choice(2), nil, nil])
  }
}
