import Foundation
import Quiz
import Terminal
import Testing
import Training

@testable import Curriculum
@testable import Screens

@MainActor
@Suite struct WalkthroughTests {
  @Test(
    "From the first start to a practice summary with arrows, Enter and a name",
    arguments: [(24, 80), (12, 40), (40, 120)])
  func firstPractice(rows: Int, columns: Int) throws {
    var person = try Person(rows: rows, columns: columns)
    #expect(person.screen.contains("Selamat datang"))
    person.type("Siti")
    person.press(.enter)
    #expect(person.screen.contains("Belajar"))
    person.press(.down, .enter)
    #expect(person.screen.contains("Semua bagian"))
    person.press(.down, .enter)
    for _ in 0..<200 where !person.screen.contains("Ringkasan") {
      #expect(person.screen.contains("Latihan"))
      person.answer()
    }
    #expect(person.screen.contains("Ringkasan"))
    #expect(person.screen.contains("nilai"))
    let attempts = try person.app.training.attempts(of: person.app.somebody.id)
    #expect(attempts.count == 1)
    #expect(attempts.first?.isOpen == false)
  }

  @Test("Practice that was left is offered first, with its answers")
  func resume() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter, .down, .enter, .enter)
    person.answer()
    #expect(person.screen.contains("Soal 1 dari 10"))
    person.press(.escape)
    #expect(person.screen.contains("Lanjutkan"))
    let open = try #require(try person.app.training.openAttempts(of: person.app.somebody.id).first)
    #expect(open.answeredCount >= 1)
  }

  @Test("An attempt goes on with its own questions when the content has lost them")
  func lostQuestions() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter)
    let text = LocalizedText(id: "?")
    let question = Question(
      id: "D1-99", statement: StatementID("D1")!, level: .apply, form: .practice, prompt: text,
      explanation: text, body: .trueFalse(.init(answer: true, whyTrue: text, whyFalse: text)),
      caseStudy: nil)
    let bank = QuestionBank(questions: [question])
    let module = try person.app.module.summary().id
    let attempt = try Attempt.practice(
      PracticeFilter(count: 1), from: bank,
      AttemptStart(id: AttemptID(UUID()), module: module, seed: 1, date: person.clock.now))
    let siti = try #require(person.app.participant)
    try person.app.training.store.attempts.start(attempt, by: siti.id, holder: UUID())
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open("Lanjutkan")
    #expect(person.screen.contains("Soal 1 dari 1"))
    person.press(.enter)
    person.press(.enter)
    #expect(person.screen.contains("Ringkasan"))
    #expect(try person.app.training.attempts(of: siti.id).map(\.isOpen) == [false])
  }

  @Test("A lesson is read statement by statement, and the reading is kept")
  func reading() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter, .enter, .enter)
    #expect(person.screen.contains("Pengertian"))
    person.press(.tab)
    #expect(person.screen.contains("A1."))
    // What was only passed is not read.
    person.press(.tab)
    for _ in 1...9 { person.press(.pageDown) }
    person.press(.tab, .backTab, .backTab)
    person.press(.escape, .escape)
    #expect(person.screen.contains("1 dari 28 dibaca"))
  }

  @Test("The help lists what works here, and an empty name is refused in a box")
  func boxes() throws {
    var person = try Person()
    person.press(.enter)
    #expect(person.screen.contains("Nama masih kosong"))
    person.press(.enter)
    person.type("Siti")
    person.press(.enter)
    person.type("?")
    #expect(person.screen.contains("Tombol yang berlaku"))
    person.press(.escape)
    #expect(!person.screen.contains("Tombol yang berlaku"))
  }

  @Test("A window that is too small says so, and the screen comes back with the room")
  func tooSmall() throws {
    var person = try Person()
    person.send(.resize(Size(rows: 5, columns: 30)))
    #expect(person.screen.contains("Jendela terlalu kecil"))
    person.send(.resize(Size(rows: 24, columns: 80)))
    #expect(person.screen.contains("Selamat datang"))
  }

  @Test("A changed language shows at once")
  func language() throws {
    var person = try Person()
    person.press(.up, .enter)
    #expect(person.screen.contains("Welcome to Berdaya"))
  }
}
