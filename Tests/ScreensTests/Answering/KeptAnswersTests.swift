import Curriculum
import Foundation
import Quiz
import Terminal
import Testing
import Training

@testable import Screens

/// Nothing that a hand does by habit changes or loses an answer.
@MainActor
@Suite struct KeptAnswersTests {
  /// Someone at the first question of an exam or of practice with these questions.
  private func person(
    at questions: [Question], isTest: Bool = true, rows: Int = 24, columns: Int = 80
  ) throws -> Person {
    var person = try Person(rows: rows, columns: columns)
    person.type("Siti")
    person.press(.enter)
    let app = person.app
    let purpose: AttemptPurpose =
      isTest ? .exam("x", Terms(minutes: 30, passMark: 70)) : .practice
    let attempt = Attempt(
      plan: AttemptPlan(
        id: AttemptID(UUID()), module: try app.module.summary().id, purpose: purpose, seed: 1,
        items: questions.map { .init(question: $0.id, order: Array(0..<$0.placeCount)) },
        startedAt: app.now),
      questions: questions)
    try app.training.store.attempts.start(attempt, by: app.somebody.id, holder: UUID())
    let sitting = try app.training.resume(attempt.id)
    person.stack = ScreenStack(
      root: isTest ? try ExamScreen(sitting, in: app) : try PracticeScreen(sitting, in: app))
    return person
  }

  private func question(_ number: Int, _ body: Question.Body, prompt: String = "?") throws
    -> Question
  {
    try QuestionDraft(
      id: QuestionID("D1-9\(number)"), statement: StatementID("D1"), level: .apply, form: .practice,
      prompt: LocalizedText(id: prompt), explanation: LocalizedText(id: "Sebab."), body: body
    ).checked()
  }

  private func choice(_ number: Int) throws -> Question {
    try question(
      number,
      .singleChoice(
        ["satu", "dua", "tiga"].map {
          .init(
            text: LocalizedText(id: $0), isCorrect: $0 == "tiga", why: LocalizedText(id: "sebab"))
        }))
  }

  private func choices(_ count: Int) throws -> [Question] { try (1...count).map(choice) }

  private var truth: Question.Body {
    .trueFalse(
      .init(
        answer: false, whyTrue: LocalizedText(id: "sebab b"), whyFalse: LocalizedText(id: "sebab s")
      ))
  }

  private var matching: Question.Body {
    .matching(
      .init(
        pairs: ["i", "ii", "iii"].map {
          .init(item: LocalizedText(id: "hal \($0)"), answer: LocalizedText(id: "arti \($0)"))
        }, extraAnswers: [LocalizedText(id: "arti iv")]))
  }

  private func responses(_ person: Person) throws -> [Response?] {
    let training = person.app.training
    let id = try #require(training.attempts(of: person.app.somebody.id).first).id
    return try training.attempt(id).entries.map(\.response)
  }

  @Test("Enter on answered questions leafs through them and changes none")
  func leafing() throws {
    var person = try person(at: choices(4))
    for _ in 1...3 {
      person.type("c")
      person.press(.enter)
      person.wait(minutes: 1)
    }
    person.press(.left, .left, .left)
    #expect(person.screen.contains("Soal 1 dari 4"))
    person.press(.enter, .enter, .enter)
    #expect(person.screen.contains("Soal 4 dari 4"))
    #expect(try responses(person) == [.choice(2), .choice(2), .choice(2), nil])
  }

  @Test("The arrows to the sides leaf through a test and answer nothing")
  func arrows() throws {
    var person = try person(at: choices(3))
    person.press(.right, .right)
    #expect(person.screen.contains("Soal 3 dari 3"))
    person.press(.left)
    #expect(person.screen.contains("Soal 2 dari 3"))
    person.press(.left, .left, .left)
    #expect(person.screen.contains("Soal 1 dari 3"))
    #expect(try responses(person) == [nil, nil, nil])
  }

  @Test("In practice an arrow to the right answers nothing")
  func arrowInPractice() throws {
    var person = try person(at: choices(2), isTest: false)
    person.press(.right)
    #expect(try responses(person) == [nil, nil])
  }

  @Test("A letter chooses, and is kept whichever way one moves on", arguments: [Key.right, .tab])
  func letter(key: Key) throws {
    var person = try person(at: choices(2))
    person.type("C")
    person.press(key)
    #expect(person.screen.contains("Soal 2 dari 2"))
    #expect(try responses(person) == [.choice(2), nil])
  }

  @Test("Enter that is held down answers nothing; pressed after a look, it does")
  func heldEnter() throws {
    var person = try person(at: choices(3))
    person.type("b")
    for _ in 1...20 { person.press(.enter) }
    #expect(try responses(person) == [.choice(1), nil, nil])
    person.wait(minutes: 1)
    person.press(.enter)
    #expect(try responses(person) == [.choice(1), .choice(0), nil])
  }

  @Test("Enter answers only once all options have been in view")
  func unseenOptions() throws {
    let text = String(repeating: "kata-kata panjang yang mengisi baris ", count: 4)
    let long = try question(
      1,
      .singleChoice(
        (0..<4).map {
          .init(
            text: LocalizedText(id: "\(text)\($0)"), isCorrect: $0 == 0,
            why: LocalizedText(id: "sebab"))
        }))
    var person = try person(at: [long, choice(2)], rows: 12, columns: 40)
    for _ in 1...20 {
      let hasSeenLast = person.screen.contains("D  kata-kata") || person.screen.contains("baris 3")
      let before = try responses(person)
      #expect(before[0] == nil)
      person.wait(minutes: 1)
      person.press(.enter)
      if try responses(person)[0] != nil {
        #expect(hasSeenLast)
        return
      }
    }
    Issue.record("never answered: \(person.screen)")
  }

  @Test("True or false is asked, answered by the words' letters, and told without doubt")
  func truths() throws {
    var person = try person(at: [question(1, truth, prompt: "Semua sama.")], isTest: false)
    #expect(person.screen.contains("Benar atau salah?"))
    #expect(person.screen.contains("S  Salah"))
    person.type("s")
    person.press(.enter)
    #expect(person.screen.contains("✓ Jawaban Anda tepat"))
    #expect(person.screen.contains("Pernyataan ini SALAH."))
  }

  @Test("B is true, s is false in a test, in either case", arguments: [("B", true), ("s", false)])
  func truthLetters(letter: String, truth expected: Bool) throws {
    var person = try person(at: [question(1, truth), choice(2)])
    person.type(letter)
    #expect(try responses(person)[0] == .truth(expected))
  }

  @Test("A matching left half done is told before it is marked, and the box leads back to it")
  func halfMatched() throws {
    var person = try person(at: [question(1, matching), choice(2)], isTest: false)
    person.type("1a")
    person.press(.end, .up, .enter)
    #expect(person.screen.contains("2 baris belum dipasangkan"))
    #expect(try responses(person)[0] == nil)
    person.press(.enter)
    #expect(try responses(person)[0] == nil)
    person.press(.end, .up, .enter)
    try person.open("Jawab juga")
    #expect(person.text.contains("Sebab."))
    #expect(person.text.contains("✗ Anda: (tidak dipilih)"))
    #expect(person.text.contains("✓ Yang tepat: arti ii"))
    #expect(!person.text.contains("✗ hal ii"))
  }

  @Test("A matching left half done is counted before a test is submitted")
  func halfMatchedInTest() throws {
    var person = try person(at: [question(1, matching), choice(2)])
    person.type("1ao")
    person.press(.end, .enter)
    #expect(person.screen.contains("1 soal baru terjawab sebagian"))
  }

  @Test("An ordering that nobody touched is told before it is marked; Esc puts a line back")
  func ordering() throws {
    let items = ["awal", "tengah", "akhir"].map { LocalizedText(id: $0) }
    var person = try person(at: [question(1, .ordering(items))], isTest: false)
    let before = person.text
    person.press(.enter, .down, .escape)
    #expect(person.text == before)
    person.press(.end, .up, .enter)
    #expect(person.screen.contains("Urutannya belum Anda ubah"))
  }

  @Test("Who does not know says so: the answer is shown, counts as wrong, and comes again")
  func notKnown() throws {
    var person = try person(at: choices(2), isTest: false)
    person.type("x")
    #expect(person.screen.contains("Belum tahu: inilah jawabannya"))
    #expect(person.screen.contains("C ✓ tiga"))
    #expect(!person.screen.contains("jawaban Anda"))
    #expect(try responses(person) == [.unknown, nil])
    person.press(.enter)
    #expect(person.screen.contains("Soal 2 dari 2    benar 0"))
  }

  @Test("A test has no such answer")
  func knownInTests() throws {
    var person = try person(at: choices(2))
    person.type("x")
    #expect(!person.text.contains("Belum tahu"))
    #expect(try responses(person) == [nil, nil])
  }

  @Test("What was wrong is practised again, from the summary and from all practice")
  func wrongAgain() throws {
    var person = try person(at: choices(3), isTest: false)
    for letter in ["a", "c", "b"] {
      person.type(letter)
      person.press(.enter, .enter)
    }
    #expect(person.screen.contains("› [ Ulangi yang salah (2) ]"))
    try person.open("Lihat semua jawaban")
    person.type("f")
    #expect(person.screen.contains("Hanya yang belum tepat"))
    #expect(person.screen.contains("Soal 1 dari 3"))
    try person.open("Soal berikutnya")
    #expect(person.screen.contains("Soal 3 dari 3"))
  }

  @Test("Options keep their letters in the feedback")
  func letters() throws {
    var person = try person(at: [choice(1)], isTest: false)
    person.type("b")
    person.press(.enter)
    #expect(person.text.contains("B ✗ dua (jawaban Anda)"))
    #expect(person.text.contains("C ✓ tiga"))
  }

  @Test("Enter shows the whole feedback before it goes on")
  func feedbackFirst() throws {
    var person = try person(at: choices(2), isTest: false, rows: 12, columns: 40)
    person.press(.enter)
    while try responses(person)[0] == nil { person.press(.enter) }
    var shown = person.screen
    for _ in 1...10 where person.screen.contains("Soal 2") == false {
      person.press(.enter)
      if !person.screen.contains("Soal 2") { shown += person.screen }
    }
    #expect(shown.contains("Sebab."))
    #expect(shown.contains("Soal berikutnya"))
  }
}

extension Question {
  /// The number of things that an order arranges.
  fileprivate var placeCount: Int {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options): options.count
    case .matching(let matching): matching.answers.count
    case .ordering(let items): items.count
    case .trueFalse, .shortAnswer: 0
    }
  }
}
