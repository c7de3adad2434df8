import Foundation
import Quiz
import Records
import Terminal
import Testing
import Texts
import Training

@testable import Curriculum
@testable import Screens

/// What is told of keys is what they do.
@MainActor
@Suite struct HintTests {
  private func hint(_ key: Key, _ person: Person) -> KeyHint? {
    person.stack.top?.keyHelp(in: person.app.body, look: person.app.look, isLocked: false).first {
      $0.all.contains(key)
    }
  }

  /// A question with this many options.
  private func question(options: Int) throws -> Question {
    let text = LocalizedText(id: "?")
    return Question(
      id: "D1-99", statement: StatementID("D1")!, level: .apply, form: .practice, prompt: text,
      explanation: text,
      body: .singleChoice(
        (0..<options).map {
          .init(text: LocalizedText(id: "\($0)"), isCorrect: $0 == 0, why: text)
        }), caseStudy: nil)
  }

  /// Someone in a review, at its second question, a short answer.
  private func atShortAnswerOfReview() throws -> Person {
    var person = try Person.seated()
    let app = person.app
    let bank = try app.module.bank()
    let short = try #require(bank.questions.first { $0.body.kind == .shortAnswer })
    let other = try #require(bank.questions.first { $0.body.kind == .trueFalse })
    let attempt = Attempt(
      plan: AttemptPlan(
        AttemptStart(
          id: AttemptID(UUID()), module: try app.module.summary().id, seed: 1, date: app.now),
        for: .review, items: [other, short].map { .init(question: $0.id, order: []) }),
      questions: [other, short])
    try app.training.store.attempts.start(attempt, by: app.somebody.id, holder: UUID())
    var sitting = try app.training.resume(attempt.id)
    try app.training.perform(
      .answer(item: 0, response: other.rightResponse), .move(to: 1), on: &sitting)
    person.stack = ScreenStack(root: try PracticeScreen(sitting, in: app))
    return person
  }

  @Test("While an answer is typed in a review, no key is offered that is a letter of the answer")
  func undoWhileTyping() throws {
    var person = try atShortAnswerOfReview()
    #expect(hint("u", person) == nil)
    person.type("u")
    #expect(person.screen.contains("Soal 2 dari 2"))
    #expect(!person.screen.contains("u batalkan"))
  }

  @Test("Where lines are typed, no command is a letter of the answer either")
  func undoInLines() throws {
    let person = try atShortAnswerOfReview()
    let top = try #require(person.stack.top)
    let page = try #require(LinePage(of: person.stack, in: person.app))
    #expect(page.takesText)
    guard case .nothing = LineCommand("/u", on: top, page: page, in: person.app) else {
      Issue.record("/u is typed, or does something")
      return
    }
  }

  @Test("Every key line names the help, by a key that works there")
  func helpIsNamed() throws {
    var person = try Person.seated()
    func name(on screen: some Screen) -> [Key] {
      screen.keyLine(in: person.app.body, look: person.app.look).flatMap(\.shown).filter {
        $0 == "?" || $0 == .function(1)
      }
    }
    for screen in try EveryScreen.all() + [
      InputScreen.path(.path, .path, button: .keySaveForm) { _, _, _ in .stay },
      MessageBox.notice(.done, .done),
    ] {
      let names = name(on: screen)
      #expect(names.count == 1, "\(type(of: screen))")
      person.stack = ScreenStack(root: screen)
      if let key = names.first { person.press(key) }
      #expect(person.stack.top is HelpScreen, "\(type(of: screen))")
    }
  }

  @Test("All letters that a question's hint names lead to an option, beyond F too")
  func manyOptions() throws {
    let question = try question(options: 9)
    let plan = AttemptPlan(
      AttemptStart(
        id: AttemptID(UUID()), module: "module", seed: 1, date: Date(timeIntervalSince1970: 0)),
      for: .review, items: [.init(question: question.id, order: Array(0..<9))])
    let sheet = AnswerSheet(
      attempt: Attempt(plan: plan, questions: [question]), index: 0, language: .indonesian)
    let look = Look(language: .indonesian, glyphs: .unicode)
    let map = KeyMap(
      sheet.commands(focus: PracticeScreen.Target?.none), isTyped: { _ in false })
    let letters = try #require(map.line.first { $0.keys.contains("A") })
    #expect(letters.keys.names(with: look) == "A-I")
    for (place, key) in letters.keys.enumerated() {
      guard case .own(.sheet(let target)) = map.meaning(of: key) else {
        Issue.record("\(key) does nothing")
        continue
      }
      var page = Page<PracticeScreen.Target>()
      var answered = sheet
      _ = answered.open(target, page: &page)
      #expect(page.focus == .sheet(.answer(place)))
    }
  }

  @Test("In an exam the help names the keys that clear an answer and go to the question before")
  func examKeys() throws {
    var person = try Person.seated()
    try person.open("Ujian")
    person.press(.enter, .enter)
    func isAtChoice() -> Bool {
      guard let attempt = (person.stack.top as? ExamScreen)?.attempt else { return false }
      return attempt.questions[attempt.position].body.kind == .singleChoice
    }
    for _ in 0..<20 where !isAtChoice() { person.press(.tab) }
    #expect(hint(.backspace, person) == nil)
    person.send(.line("1"))
    person.press(.backTab)
    #expect(isAtChoice())
    #expect(hint(.backspace, person)?.help == .clearAnswer)
    #expect(hint(.backTab, person)?.help == .helpQuestions)
    person.type("?")
    #expect(person.text.contains("⌫"))
    #expect(person.text.contains("Shift-Tab"))
    person.press(.escape, .backspace)
    #expect(hint(.backspace, person) == nil)
  }

  @Test("The feedback of a practice question names the key that flags it")
  func flagOnFeedback() throws {
    var person = try Person.seated()
    person.press(.down, .enter, .enter)
    while !person.text.contains("Baca materi") { person.answer() }
    #expect(hint("*", person)?.help == .helpFlag)
    person.type("*")
    #expect(person.screen.contains(Glyphs.unicode.flag))
  }

  @Test("What leads to the lesson is named once, wherever the focus is")
  func lessonNamedOnce() throws {
    var person = try Person(at: [SampleQuestion.choice(1)], isTest: false)
    person.type("a")
    person.press(.enter)
    for key in [Key.home, .end] {
      person.press(key)
      let line = try #require(person.screen.split(separator: "\n").last)
      #expect(line.components(separatedBy: "baca materi").count == 2, "\(line)")
    }
    person.type("b")
    #expect(person.stack.top is ReaderScreen)
  }

  @Test("In the smallest window Tab is named where there is room once other keys have no word")
  func tabInSmallestWindow() throws {
    let line = { (body: Question.Body, language: Language) throws -> String in
      let person = try Person(
        at: [SampleQuestion.question(1, body)], isTest: false, rows: 12, columns: 40)
      var canvas = Canvas(size: person.app.size)
      person.stack.draw(on: &canvas, with: Look(language: language, glyphs: .unicode))
      return canvas.line(11)
    }
    let answer = Question.Body.shortAnswer(.init(answers: ["daya"]))
    #expect(try line(answer, .indonesian) == " ↵ jawab  Tab tombol  F1  Esc kembali")
    let ordering = SampleQuestion.ordering
    #expect(try line(ordering, .english) == " ↵ pick up  ↑↓  Tab button  ?  Esc back")
    // Where it has none, what a newcomer needs keeps its words.
    #expect(try line(ordering, .indonesian) == " ↵ angkat  ↑↓ pilih  ?  Esc kembali")
  }

  @Test("Where something is typed no hint names a key that is typed")
  func typedKeys() throws {
    var person = try Person()
    var screens = [try #require(person.stack.top)]
    person.type("Siti")
    person.press(.enter)
    let app = person.app
    screens += [
      try ParticipantsScreen(in: app), try SearchScreen(in: app),
      try AllParticipantsScreen(in: app), PINScreen.toChange,
      try SessionFormScreen(after: nil, in: app),
      try #require(try atShortAnswerOfReview().stack.top),
    ]
    let letters: [Key] = ["a", "q", "?", "u", "1", .backspace]
    for screen in screens {
      #expect(letters.allSatisfy(screen.isTyped), "\(screen)")
      #expect(
        screen.keyHelp(in: app.body, look: app.look, isLocked: false)
          .allSatisfy { !$0.all.contains(where: screen.isTyped) },
        "\(screen)")
    }
  }
}
