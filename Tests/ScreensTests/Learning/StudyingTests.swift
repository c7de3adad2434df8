import Curriculum
import Foundation
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Screens

/// From a question to what it rests on, notes, terms and searching.
@MainActor
@Suite struct StudyingTests {
  @Test("An arrow up at the top of a lesson leads not to its end, and reads nothing")
  func upAtTheTop() throws {
    var person = try Person.seated(rows: 12, columns: 40)
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("A1")!, in: person.app))
    let top = person.screen
    person.press(.up)
    #expect(person.screen == top)
    #expect(try person.app.training.reading(of: person.app.somebody.id).read.isEmpty)
  }

  @Test(
    "Who reads on with Enter alone has read each statement",
    arguments: [(24, 80), (12, 40), (34, 120)])
  func readingOn(rows: Int, columns: Int) throws {
    var person = try Person.seated(rows: rows, columns: columns)
    let training = person.app.training
    let id = try person.app.somebody.id
    try training.setNote("Catatan saya sendiri.", on: StatementID("F1")!, by: id)
    let all = Set(try person.app.module.lesson("F", in: .indonesian).parts.map(\.statement))
    person.stack = ScreenStack(root: try ReaderScreen(section: "F", in: person.app))
    for _ in 1...100 where try training.reading(of: id).read != all { person.press(.enter) }
    #expect(try training.reading(of: id).read == all)
  }

  /// The statements that somebody has read.
  private func read(by person: Person) throws -> Set<StatementID> {
    try person.app.training.reading(of: person.app.somebody.id).read
  }

  @Test("What a jump passes over is not read: it is once all its text was in view")
  func jumpedOver() throws {
    let id = try #require(StatementID("C1"))
    for query in [nil, "Renungkan"] {
      var person = try Person.seated()
      let last = try #require(
        person.app.module.lesson("C", in: .indonesian).parts.first { $0.statement == id }?
          .blocks.last?.plainText.split(separator: " ").suffix(3).joined(separator: " "))
      person.stack = ScreenStack(
        root: try ReaderScreen(at: id, query: query.map { _ in last }, in: person.app))
      person.press(.end, .enter)
      #expect(try read(by: person).isEmpty)
      person.press(.backTab, .end, .escape)
      person.stack = ScreenStack(root: try ReaderScreen(at: id, in: person.app))
      person.press(.home)
      for _ in 1...30 where try read(by: person).isEmpty { person.press(.pageDown) }
      #expect(try read(by: person) == [id])
    }
  }

  @Test("A statement that was left in its middle waits at home, and goes on where it was left")
  func leftInTheMiddle() throws {
    let id = try #require(StatementID("C1"))
    var person = try Person.seated(rows: 16)
    #expect(!person.screen.contains("Lanjutkan"))
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    person.press(.enter)
    try person.open("C  ")
    person.press(.tab, .pageDown, .pageDown)
    let lines = person.screen.split(separator: "\n").dropFirst(3).prefix(8)
    person.press(.escape, .escape)
    #expect(person.screen.contains("Baca C1 "))
    try person.open("Lanjutkan")
    #expect(person.stack.top is ReaderScreen)
    #expect(lines.contains { !$0.isEmpty && person.screen.contains($0) })
    #expect(!person.screen.contains("Pernyataan 1 dari"))
    for _ in 1...30 where try read(by: person).isEmpty { person.press(.pageDown) }
    #expect(try read(by: person) == [id])
  }

  @Test(
    "A bookmark is told in view, in the middle of a lesson too, and none is set where none can be")
  func bookmark() throws {
    var person = try Person.seated(rows: 12, columns: 40)
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("A1")!, in: person.app))
    person.press(.pageDown)
    person.type("t")
    #expect(person.screen.contains("★ ada penanda"))
    person.type("t")
    #expect(!person.screen.contains("penanda"))
    person.stack = ScreenStack(root: try ReaderScreen(section: "A", in: person.app))
    #expect(
      !person.stack.top!.keyLine(in: person.app.body, look: person.app.look)
        .contains { $0.letters.contains("t") })
  }

  /// Someone at the feedback of this question.
  private func atFeedback(_ question: Question, rows: Int = 24, columns: Int = 80) throws -> Person
  {
    var person = try Person.seated(rows: rows, columns: columns)
    var sitting = try person.app.training.startPractice(
      of: [question.id], by: person.app.somebody.id)
    try person.app.training.perform(
      .answer(item: 0, response: question.rightResponse), on: &sitting)
    person.stack = ScreenStack(root: try PracticeScreen(sitting, in: person.app))
    return person
  }

  @Test("From the feedback one reads the very paragraph, and comes back to where one was")
  func paragraph() throws {
    let bank = try Person().app.module.bank()
    for id in ["D1", "D4", "E2"] {
      let question = try #require(
        bank.questions.first { $0.form == .practice && "\($0.statement)" == id })
      var person = try atFeedback(question)
      person.press(.end)
      let before = person.screen
      person.type("b")
      #expect(person.screen.contains("Soal tadi bersandar pada bagian ini:"))
      try person.open("Kembali ke soal")
      #expect(person.screen == before)
    }
  }

  @Test("Each question of practice has a paragraph of its statement that says what it rests on")
  func everyQuestion() throws {
    let app = try Person.seated().app
    for question in try app.module.bank().questions where question.form == .practice {
      for language in [Language.indonesian, .english] {
        let part = try #require(
          app.module.lesson(question.statement.section, in: language).parts
            .first { $0.statement == question.statement })
        let place = try #require(part.place(of: question, in: language), "\(question.id)")
        if case .heading = part.blocks[place] { Issue.record("\(question.id): a heading") }
      }
    }
  }

  @Test("A note on what is to be thought about stays, is changed, and goes when it is emptied")
  func note() throws {
    var person = try Person.seated()
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: person.app))
    try person.open("Tulis catatan")
    #expect(person.text.contains("Kapan terakhir kali"))
    person.type("Usul Bu Yanti")
    person.press(.enter)
    #expect(person.text.contains("Catatan Anda:"))
    #expect(person.text.contains("Usul Bu Yanti"))
    #expect(person.screen.contains("› [ Berikutnya: D2"))
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: person.app))
    #expect(person.text.contains("Usul Bu Yanti"))
    person.type("c")
    person.type(" dan Pak Edi")
    person.press(.enter)
    #expect(person.text.contains("Usul Bu Yanti dan Pak Edi"))
    person.type("c")
    person.press(.ctrl("u"), .enter)
    #expect(!person.text.contains("Catatan Anda:"))
    #expect(try person.app.training.notes(of: person.app.somebody.id).isEmpty)
  }

  @Test(
    "A note that is being written goes not without a question, and stays where the program ends")
  func unsavedNote() throws {
    var person = try Person.seated()
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: person.app))
    person.type("c")
    person.type("Usul Bu Yanti")
    person.press(.escape)
    #expect(person.screen.contains("belum disimpan"))
    // Esc stays, and what was typed is there.
    person.press(.escape)
    #expect(person.screen.contains("Usul Bu Yanti"))
    person.press(.escape)
    try person.open("Buang")
    #expect(!person.screen.contains("Usul Bu Yanti"))
    // Where nothing was typed, nothing is asked.
    person.type("c")
    person.press(.escape)
    #expect(!person.screen.contains("belum disimpan"))
    #expect(try person.app.training.notes(of: person.app.somebody.id).isEmpty)
    // As where the terminal is closed; also while it is asked whether to drop it.
    person.type("cUsul Bu Yanti")
    person.press(.escape)
    person.send(.terminate(signal: 1))
    #expect(
      try person.app.training.notes(of: person.app.somebody.id)
        == [StatementID("D1")!: "Usul Bu Yanti"])
  }

  @Test("The terms on the screen open over it, and all terms from there")
  func terms() throws {
    var person = try Person.seated()
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D2")!, in: person.app))
    let lesson = person.screen
    let first = lesson.split(separator: "\n")[3]
    person.type("i")
    #expect(person.stack.top is TermsBox)
    #expect(person.screen.contains("Istilah pada layar ini"))
    person.press(.escape)
    #expect(person.screen.contains(first))
    person.type("i")
    try person.open("Semua istilah")
    #expect(person.stack.top is GlossaryScreen)
    #expect(person.text.contains("Dalam materi ini"))
  }

  @Test(
    "A term is found as a word of its own",
    arguments: [("Daya itu", true), ("pemberdayaan", false), ("(daya)", true), ("dayanya", false)])
  func words(text: String, isFound: Bool) {
    #expect(text.has(term: "daya") == isFound)
  }

  @Test("The search finds cases and questions of practice, which open; never those of the tests")
  func search() throws {
    var person = try Person.seated()
    let bank = try person.app.module.bank()
    let story = try #require(
      bank.questions.first { $0.form == .practice && $0.caseStudy != nil }?.caseStudy)
    person.stack = ScreenStack(root: try SearchScreen(in: person.app))
    person.type(story.title.id)
    try person.open("Kasus: \(story.title.id)")
    #expect(person.text.contains(story.title.id))
    let asked = try #require((person.stack.top as? PracticeScreen)?.attempt.questions)
    #expect(asked.allSatisfy { $0.caseID == story.id && $0.form == .practice })
    let test = try #require(bank.questions.first { $0.form == .a })
    person.stack = ScreenStack(root: try SearchScreen(in: person.app))
    person.type(String(test.prompt.id.prefix(50)))
    #expect(!person.text.contains("Soal latihan tentang"))
    let practice = try #require(bank.questions.first { $0.form == .practice && $0.caseID == nil })
    person.stack = ScreenStack(root: try SearchScreen(in: person.app))
    person.type(String(practice.prompt.id.prefix(50)).replacing("\n", with: " "))
    try person.open("Soal latihan tentang \(practice.statement)")
    #expect(person.screen.contains("Soal 1 dari 1"))
  }

  @Test(
    "Words are found in any order and apart; as they are typed first, a statement by its name before"
  )
  func searchWords() throws {
    var person = try Person.seated()
    let part = try #require(
      person.app.module.lesson("D", in: .indonesian).parts.first { "\($0.statement)" == "D3" })
    let words = Array(
      part.title.split(separator: " ").filter { $0.count > 4 }.map(String.init).reversed())
    try #require(words.count > 1)
    func results(_ query: String) throws -> [String] {
      person.stack = ScreenStack(root: try SearchScreen(in: person.app))
      person.type(query)
      return person.written.filter(\.canBeOpened).dropFirst().map { $0.lines[0] }
    }
    #expect(try results("d3").first?.contains("D3  ") == true)
    let query = words.joined(separator: " ")
    #expect(try results(query).contains { $0.contains("D3  \(part.title.prefix(20))") })
    try person.open("D3  ")
    // Each of the words is marked, and n leads from one to the next.
    #expect((person.stack.top as? ReaderScreen)?.words == words)
    #expect(try results(part.title).first?.contains("D3  ") == true)
  }

  @Test("At wide windows the lesson stands beside the answer, and the section beside the lesson")
  func panes() throws {
    let bank = try Person().app.module.bank()
    let question = try #require(
      bank.questions.first { $0.form == .practice && $0.caseID == nil })
    let person = try atFeedback(question, rows: 34, columns: 120)
    #expect(person.screen.contains("Baca materi") || person.screen.contains("▼"))
    let title = try person.app.module.outline().statement(question.statement)?.title.id
    #expect(person.screen.contains("│ \(question.statement) \(try #require(title).prefix(12))"))
    var reading = try Person.seated(rows: 34, columns: 120)
    reading.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: reading.app))
    #expect(reading.screen.contains("D7  "))
  }
}
