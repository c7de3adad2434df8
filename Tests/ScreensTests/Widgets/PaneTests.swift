import Curriculum
import Quiz
import Terminal
import Testing
import Training

@testable import Screens

/// The second pane beside lists and texts in wide windows.
@MainActor
@Suite struct PaneTests {
  private func mouse(_ action: MouseEvent.Action, on word: String, _ person: Person) throws -> Event
  {
    let lines = person.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.lastIndex { $0.contains(word) })
    let place = try #require(lines[row].range(of: word, options: .backwards)).lowerBound
    return .mouse(
      MouseEvent(
        action,
        at: Position(
          row: row, column: lines[row].distance(from: lines[row].startIndex, to: place))))
  }

  @Test("Tab leads into it, arrows move there, Enter opens, and Esc leads back to the list")
  func keys() throws {
    var person = try Person.seated(columns: 120)
    person.stack = ScreenStack(root: try SectionsScreen(in: person.app))
    person.press(.down)
    #expect(person.screen.contains("Tab ke samping"))
    person.press(.tab)
    #expect(person.screen.contains("›   B1  "))
    #expect(!person.screen.contains("› B  "))
    person.press(.down)
    #expect(person.screen.contains("›   B2  "))
    person.press(.escape)
    #expect(person.screen.contains("› B  "))
    #expect(!person.screen.contains("›   B2  "))
    person.press(.tab, .enter)
    #expect(person.screen.contains("B2. "))
    person.press(.escape)
    #expect(person.stack.top is SectionsScreen)
  }

  @Test("What stands in it is opened by a click: a lesson, a statement's practice, an exam")
  func clicks() throws {
    var person = try Person.seated(columns: 120)
    let letter = try #require(person.app.module.outline().sections.first?.letter)
    person.stack = ScreenStack(root: try SectionsScreen(in: person.app))
    person.send(try mouse(.click, on: "A2 ", person))
    #expect(person.screen.contains("A2. "))
    person.stack = ScreenStack(root: try ReaderScreen(section: letter, in: person.app))
    person.send(try mouse(.click, on: "A2 ", person))
    #expect(person.screen.contains("A2. "))
    person.stack = ScreenStack(root: try PracticeSetupScreen(in: person.app))
    person.press(.down)
    person.send(try mouse(.click, on: "A2 ", person))
    let practice = try #require(person.stack.top as? PracticeScreen)
    #expect(practice.attempt.questions.allSatisfy { $0.statement == StatementID("A2") })
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    person.send(try mouse(.click, on: "Ujian seluruh materi", person))
    #expect(person.screen.contains("› Ujian seluruh materi"))
  }

  @Test("A text in it is scrolled by the wheel over it and by the keys in it, and the list stays")
  func scrolling() throws {
    var person = try Person.seated(rows: 16, columns: 120)
    let app = person.app
    let lesson = try app.module.lesson("D", in: .indonesian)
    person.stack = ScreenStack(
      root: try ContentsScreen(lesson: lesson, at: StatementID("D1"), in: app))
    let (heading, start) = ("│ Klien sebagai mitra", person.screen)
    #expect(start.contains(heading))
    person.send(try mouse(.wheelDown, on: "Mitra adalah", person))
    #expect(!person.screen.contains(heading))
    #expect(person.screen.contains("› D1"))
    person.press(.tab)
    #expect(person.screen.contains("↑↓ gulir"))
    person.press(.home)
    #expect(person.screen.contains(heading))
    person.press(.pageDown)
    #expect(!person.screen.contains(heading))
    // What is chosen anew in the list stands in the pane from its start.
    person.press(.escape, .down)
    #expect(person.screen.contains("│ Masyarakat sebagai subjek"))
    person.press(.up)
    #expect(person.screen == start)
  }

  @Test("Where there is nothing to do in it, no key leads there; nor where the window is narrow")
  func nothing() throws {
    var person = try Person.seated(columns: 120)
    person.stack = ScreenStack(root: try SearchScreen(in: person.app))
    #expect(!person.screen.contains("ke samping"))
    let before = person.screen
    person.press(.tab)
    #expect(person.screen == before)
    var narrow = try Person.seated(columns: 80)
    #expect(!narrow.screen.contains("ke samping"))
    narrow.press(.tab)
    #expect(narrow.screen.contains("› Belajar"))
  }

  @Test("Whoever is in it when the window shrinks is in the list")
  func shrinking() throws {
    var person = try Person.seated(columns: 120)
    person.stack = ScreenStack(root: try SectionsScreen(in: person.app))
    person.press(.tab)
    person.send(.resize(Size(rows: 24, columns: 80)))
    person.press(.down)
    #expect(person.screen.contains("› B  "))
  }

  @Test("What has the focus in a list is told beside it: a hit, a case, a statement, a date")
  func previews() throws {
    var person = try Person.seated(columns: 120)
    let app = person.app
    func pane() -> String {
      person.screen.split(separator: "\n").compactMap { line in
        line.split(separator: "│", maxSplits: 1).dropFirst().first.map(String.init)
      }.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    person.stack = ScreenStack(root: try SearchScreen(in: app))
    person.type("kemitraan")
    #expect(pane().contains("kemitraan"))
    person.stack = ScreenStack(root: try PracticeChoiceScreen.cases(count: 5, in: app))
    #expect(pane().isEmpty)
    person.press(.down)
    #expect(pane().count > 80)
    person.stack = ScreenStack(root: try StatementMapScreen(in: app))
    person.press(.down)
    #expect(pane().hasPrefix("A2 "))
    var sitting = try app.training.startReview(2, by: app.somebody.id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try app.training.perform(
        .draft(item: item, response: nil, certainty: .high),
        .answer(item: item, response: question.wrongResponse),
        on: &sitting)
    }
    let review = try app.training.submit(sitting)
    person.stack = ScreenStack(root: try SummaryScreen(attempt: review, in: app))
    #expect(pane().contains("Kapan"))
    person.stack = ScreenStack(root: try SureAndWrongScreen(in: app))
    person.press(.down)
    #expect(
      review.questions.contains { pane().contains($0.prompt.text(in: .indonesian).prefix(20)) })
  }

  @Test("A term leads back to the statements in which it stands")
  func terms() throws {
    var person = try Person.seated(columns: 120)
    let term = try #require(
      person.app.module.outline().glossary.first { $0.term.text(in: .indonesian) == "mitra" })
    person.stack = ScreenStack(root: try GlossaryScreen(at: term, in: person.app))
    #expect(person.screen.contains("Ada dalam materi"))
    person.send(try mouse(.click, on: "D1 ", person))
    #expect(person.screen.contains("D1. Klien sebagai mitra"))
    person.press(.escape)
    #expect(person.stack.top is GlossaryScreen)
  }

  @Test("The pane is about the term that is clicked, or chosen by its number")
  func chosenTerm() throws {
    var person = try Person.seated(columns: 120)
    person.stack = ScreenStack(root: try GlossaryScreen(in: person.app))
    let terms = try #require(person.stack.top as? GlossaryScreen).list.shown
    let focus = { (person.stack.top as? GlossaryScreen)?.page.focus }
    person.send(try mouse(.click, on: terms[1].term.text(in: .indonesian), person))
    #expect(focus() == .term(terms[1]))
    person.send(.number(4))
    #expect(focus() == .term(terms[2]))
  }

  @Test("A lesson beside an answer is read on in its pane")
  func besideAnswer() throws {
    var person = try Person(at: SampleQuestion.choices(1), isTest: false, rows: 14, columns: 120)
    person.type("c")
    person.press(.enter)
    let before = person.screen
    person.press(.tab, .pageDown)
    #expect(person.screen != before)
    person.press(.tab, .enter)
    #expect(person.stack.top is SummaryScreen || person.screen.contains("Lihat ringkasan"))
  }

  /// A list of which each thing is told beside it, and which counts how often that is put together.
  private struct CountedScreen: PreviewScreen {
    final class Counter { var count = 0 }

    let counter: Counter
    var page = Page(focus: 1)

    var commands: [KeyCommand<Int>] { [.move, .open(), KeyCommand(["c": 0], nil)] }

    func buildPreview(_ builder: inout PageBuilder<Int>, look: Look) {
      counter.count += 1
      for line in 1...80 { builder.paragraph("\(page.focus ?? 0), \(line)") }
    }

    func build(_ builder: inout PageBuilder<Int>, look: Look) {
      for place in 1...3 { builder.item(place, "\(place)") }
    }
  }

  @Test("It is put together once for what has the focus, to be drawn, moved in and told of")
  func once() throws {
    var person = try Person.seated(columns: 120)
    let counter = CountedScreen.Counter()
    person.stack = ScreenStack(root: CountedScreen(counter: counter))
    func press(_ keys: Key..., adding count: Int) {
      let before = counter.count
      for key in keys {
        person.press(key)
        _ = person.screen
      }
      #expect(counter.count - before == count, "\(keys)")
    }
    _ = person.screen
    #expect(counter.count == 1)
    press(.down, adding: 1)
    press(.tab, .down, .down, .pageDown, .home, .escape, adding: 0)
    press(.up, adding: 1)
    // What a screen does of its own may change what it says.
    press("c", adding: 1)
    person.send(.resize(Size(rows: 24, columns: 130)))
    #expect(person.screen.contains("1, 1"))
    #expect(counter.count == 5)
  }

  @Test("Where Tab goes on to the next part, the key line names another key that leads to the side")
  func besideTab() throws {
    var person = try Person.seated(columns: 120)
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: person.app))
    #expect(person.screen.contains("] ke samping"))
    person.type("]")
    #expect(person.screen.contains("›   D1  ") || person.screen.contains("› ✓ D1  "))
    person.press(.down, .enter)
    #expect(person.screen.contains("D2. "))
    person.type("]]")
    #expect((person.stack.top as? ReaderScreen)?.page.isInPane == false)
    let term = try #require(
      person.app.module.outline().glossary.first { $0.term.text(in: .indonesian) == "mitra" })
    person.stack = ScreenStack(root: try GlossaryScreen(at: term, in: person.app))
    #expect(person.screen.contains("] ke samping"))
    person.type("]")
    person.press(.enter)
    #expect(person.stack.top is ReaderScreen)
  }
}
