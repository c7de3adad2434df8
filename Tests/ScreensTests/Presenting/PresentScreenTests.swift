import Curriculum
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Screens

@MainActor
@Suite struct PresentScreenTests {
  private func presenting(
    rows: Int = 18, columns: Int = 60, phones: (any PhoneServer)? = nil
  ) throws -> Person {
    var person = try Person(rows: rows, columns: columns, phones: phones)
    person.type("Rina")
    person.press(.enter)
    let statement = try #require(StatementID("D2"))
    person.stack = ScreenStack(root: try ReaderScreen(at: statement, in: person.app))
    person.type("p")
    return person
  }

  @Test("p presents from the statement that is read, a part at a time, and back")
  func parts() throws {
    var person = try presenting()
    #expect(person.screen.contains("Penyajian"))
    #expect(person.text.contains("D2. "))
    #expect(!person.text.contains("Contoh di lapangan"))
    var seen: [String] = []
    for _ in 0..<60 where !person.text.contains("D3. ") {
      if seen.last != person.text { seen.append(person.text) }
      person.press(.pageDown)
    }
    #expect(person.text.contains("D3. "))
    // What it means, an example, a misunderstanding, a question to think about.
    #expect(seen.count == 4)
    #expect(seen[1].contains("Contoh di lapangan"))
    #expect(seen[2].contains("Sering disalahpahami"))
    #expect(seen[3].contains("Untuk direnungkan"))
    person.press(.pageUp)
    #expect(person.text == seen[3])
    person.press(.escape)
    #expect(person.stack.top is ReaderScreen)
  }

  @Test("The trainer's area leads to the projector, and past the PIN that was given there")
  func fromTrainer() throws {
    var person = try presenting()
    try person.app.training.choosePIN("2846")
    _ = try person.app.training.addSampleSession(["Siti"])
    person.stack = ScreenStack(root: try TrainerScreen(in: person.app))
    try person.open("Sajikan materi")
    person.press(.down, .enter)
    #expect(person.stack.top is PresentScreen)
    let section = try person.app.module.outline().sections[1].letter
    let lesson = try person.app.module.lesson(section, in: .indonesian)
    #expect(person.stack.titled?.title(look: person.app.look).last == lesson.title)
    #expect(person.text.contains(lesson.title))
  }

  @Test("Leaving the program before the class is asked about, and no help names rows")
  func leaving() throws {
    var person = try presenting()
    person.type("q")
    #expect(person.screen.contains("Penyajian untuk kelas berhenti."))
    person.press(.enter)
    #expect(person.stack.top is PresentScreen)
    person.type("?")
    #expect(!person.text.contains("Membuka baris"))
    person.press(.escape)
    person.stack = ScreenStack(root: try TrainerScreen(in: person.app))
    person.type("?")
    #expect(person.text.contains("Membuka baris"))
  }

  @Test("The notes at another terminal follow what is presented, and stay with it at the end")
  func notes() throws {
    var person = try presenting()
    let notes = { () throws -> String in
      let screen = try PresenterNotesScreen(in: person.app)
      return screen.writtenRows(in: person.app.body, look: person.app.look).flatMap(\.lines)
        .joined(separator: "\n")
    }
    let guide = try #require(try person.app.module.guide("D"))
    let note = try #require(guide.notes.first { $0.statement == StatementID("D2") })
    #expect(try notes().contains("D2. "))
    #expect(
      try notes().replacing("\n", with: " ").contains(note.opening.text(in: .indonesian).prefix(20))
    )
    person.press(.escape)
    #expect(try notes().contains("D2. "))
  }

  @Test("One key leads to a question about the statement, and another time to another question")
  func asking() throws {
    var person = try presenting()
    try person.app.training.choosePIN("2846")
    let session = try person.app.training.addSampleSession(["Siti"])
    person.press(.escape)
    // On a session's days it is the trainer who presents.
    person.type("p")
    #expect(!(person.stack.top is PresentScreen))
    person.type("2846")
    person.press(.enter)
    var asked: Set<QuestionID> = []
    for _ in 0..<2 {
      person.type("s")
      let discussion = try #require(try person.app.training.discussion(in: session.id))
      #expect(discussion.question.statement == StatementID("D2"))
      asked.insert(discussion.question.id)
      try person.app.training.set([1, 1], in: .first, of: discussion.id)
      person.press(.escape)
      try person.open("Akhiri")
      #expect(person.stack.top is PresentScreen)
    }
    #expect(asked.count == 2)
  }

  @Test("Of several sessions of the day the one is meant whose test is open, or it is asked for")
  func whichSession() throws {
    var person = try presenting()
    let sessions = try (0..<2).map { _ in try person.app.training.addSampleSession(["Siti"]) }
    person.press(.escape)
    person.type("p")
    #expect(person.screen.contains("Untuk sesi mana"))
    for session in sessions {
      #expect(person.screen.contains("\(session.number). \(session.facts.title.prefix(8))"))
    }
    person.press(.down, .enter)
    #expect(person.stack.top is PresentScreen)
    person.type("s")
    #expect(
      try sessions.count { try person.app.training.discussion(in: $0.id) != nil } == 1)
    person.press(.escape, .escape)
    try person.app.training.open(sessions[0].preTest)
    person.type("ps")
    #expect(try person.app.training.discussion(in: sessions[0].id) != nil)
  }

  @Test("Phones come in while a lesson is presented, and vote from one question to the next")
  func phones() throws {
    let server = ServingForShow()
    var person = try presenting(phones: server)
    let session = try person.app.training.addSampleSession(["Siti"])
    person.press(.escape)
    person.type("p")
    #expect(person.screen.contains("s tanya kelas"))
    let slide = person.text
    person.type("@")
    #expect(person.screen.contains("ponsel :8080"))
    #expect(person.text.contains("0 dari 1 masuk lewat ponsel"))
    person.press(.right)
    #expect(person.text == slide)
    person.type("s")
    server.ask(try person.app.training.roster(of: session.id)[0].id)
    person.send(.tick)
    #expect(person.screen.contains("1 minta"))
    person.press(.escape)
    #expect(person.stack.top is PresentScreen)
    // Who asks is let in here too; phones are not sent away unasked.
    #expect(person.screen.contains("1 minta masuk"))
    person.type("!")
    try person.open("Siti")
    #expect(server.noted.withLock(\.letIn).count == 1)
    person.press(.enter, .escape)
    #expect(person.screen.contains("Tutup untuk ponsel?"))
    person.press(.escape)
    #expect(person.stack.top is PresentScreen)
    person.press(.escape)
    try person.open("Berhenti melayani")
    #expect(person.stack.top is ReaderScreen)
  }

  @Test("Where no arrow can be typed, a number turns the page")
  func plain() throws {
    var person = try Person.seated(rows: 1_000, glyphs: .plain(isASCII: false))
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D2")!, in: person.app))
    person.type("p")
    let first = person.text
    try person.open("Halaman berikutnya")
    #expect(person.text != first)
    try person.open("Halaman sebelumnya")
    #expect(person.text == first)
  }

  @Test("Without a session the class votes by hand, and it is said that nothing is kept")
  func withoutSession() throws {
    var person = try presenting()
    person.type("s")
    try person.open("Tutup suara")
    try person.open("Tutup saja")
    #expect(person.text.contains("Belum ada suara"))
    try person.open("Tampilkan jawaban")
    #expect(person.text.contains("tidak disimpan"))
    try person.open("Selesai membahas")
    #expect(person.stack.top is PresentScreen)
  }
}
