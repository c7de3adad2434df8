import Foundation
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Curriculum
@testable import Screens

/// Rounds by the fewest keys, beside what the same rounds took before the letters chose.
@MainActor
@Suite struct KeysOfARoundTests {
  /// Counts the keys that are pressed.
  private final class Counter {
    var count = 0
  }

  private let counter = Counter()

  private func press(_ person: inout Person, _ keys: Key...) {
    counter.count += keys.count
    person.wait(minutes: 1)
    for key in keys { person.press(key) }
  }

  private func type(_ person: inout Person, _ text: String) {
    counter.count += text.count
    person.type(text)
  }

  private func questions() throws -> [Question] {
    let option = { (text: String, isRight: Bool) in
      Question.Option(
        text: LocalizedText(id: text), isCorrect: isRight, why: LocalizedText(id: "sebab"))
    }
    return [
      try SampleQuestion.choice(1), try SampleQuestion.question(2, SampleQuestion.truth),
      try SampleQuestion.question(
        3, .multipleChoice([option("satu", true), option("dua", false), option("tiga", true)])),
      try SampleQuestion.question(4, SampleQuestion.matching),
      try SampleQuestion.question(5, SampleQuestion.ordering),
      try SampleQuestion.question(6, .shortAnswer(.init(answers: ["daya"]))),
    ]
  }

  /// Answers the question in view rightly; where it is ordered, the first two are swapped.
  private func answer(_ question: Question, _ person: inout Person) {
    switch question.body {
    case .singleChoice: type(&person, "c")
    case .trueFalse: type(&person, "s")
    case .multipleChoice: type(&person, "ac")
    case .matching:
      for letter in ["a", "b", "c"] {
        press(&person, .enter)
        type(&person, letter)
      }
    case .ordering: press(&person, .enter, .down, .enter)
    case .shortAnswer: type(&person, "daya")
    }
    switch question.body.kind {
    case .multipleChoice, .ordering:
      press(&person, .tab)
      if person.stack.top is PracticeScreen { press(&person, .enter) }
    default: press(&person, .enter)
    }
  }

  /// Keys of the same answers at 5ccbac7, read from its key lists: a letter or digit only led to its
  /// place, a matched line took Enter, its letter and Enter, and a button was reached with End.
  private static let before = [
    Question.Kind.singleChoice: 2, .trueFalse: 2, .multipleChoice: 4, .matching: 10, .ordering: 5,
    .shortAnswer: 5,
  ]
  /// From the answer to the next question: Enter, where all that is said has room.
  private static let goingOn = 1
  /// In a test what is filled in was kept by Tab, one key less than by its button.
  private static let beforeInTest = before.merging([.multipleChoice: 3, .ordering: 4]) { $1 }

  @Test("A practice round takes no more keys than before")
  func practice() throws {
    let questions = try questions()
    var person = try Person(at: questions, isTest: false, rows: 60)
    for question in questions {
      answer(question, &person)
      #expect(person.stack.asked == nil, "\(person.screen)")
      press(&person, .enter)
    }
    #expect(person.stack.top is SummaryScreen)
    let before = questions.reduce(0) { $0 + (Self.before[$1.body.kind] ?? 0) + Self.goingOn }
    #expect(counter.count <= before, "\(counter.count) keys, \(before) before")
    #expect(counter.count == 31)
    #expect(before == 34)
  }

  @Test("Who leaves after the last answer has done the round, and sees what came of it")
  func leftAtTheEnd() throws {
    var person = try Person(at: [questions()[0]], isTest: false, rows: 60)
    answer(try questions()[0], &person)
    #expect(person.screen.contains("Esc ringkasan"))
    person.press(.escape)
    #expect(person.stack.top is SummaryScreen)
    #expect(try person.app.training.openAttempts(of: person.app.somebody.id).isEmpty)
  }

  @Test(
    "A digit that stands before nothing presses no button, in practice and in a test",
    arguments: [false, true], 0..<5)
  func idleDigits(isTest: Bool, place: Int) throws {
    var person = try Person(at: [questions()[place]], isTest: isTest, rows: 60)
    person.press(.down)
    let asked = person.stack.asked
    for digit in "98765" {
      person.type(String(digit))
      #expect(person.stack.asked == asked)
    }
    #expect(try person.app.training.openAttempts(of: person.app.somebody.id).count == 1)
    #expect(!person.screen.contains("ke-9"))
  }

  @Test("An exam takes no more keys than before, with its handing in")
  func exam() throws {
    let questions = try questions()
    var person = try Person(at: questions, rows: 60)
    for (place, question) in questions.enumerated() {
      #expect((person.stack.top as? ExamScreen)?.attempt.position == place)
      answer(question, &person)
    }
    #expect(person.screen.contains("Terjawab 6 dari 6"))
    press(&person, .enter, .down, .enter)
    #expect(person.stack.top is SummaryScreen)
    let before = questions.reduce(0) { $0 + (Self.beforeInTest[$1.body.kind] ?? 0) } + 3
    #expect(counter.count <= before, "\(counter.count) keys, \(before) before")
  }

  @Test("A review takes no more keys than before, from home to its summary")
  func review() throws {
    var person = try Person(rows: 60)
    person.type("Siti")
    person.press(.enter)
    let training = person.app.training
    type(&person, "3")
    press(&person, .enter)
    var before = 2
    while let asked = (person.stack.top as? PracticeScreen)?.attempt {
      let question = asked.questions[asked.position]
      let order = asked.plan.items[asked.position].order
      guard case .singleChoice(let options) = question.body else {
        // What is no choice is told as not known: one key, which there was none for.
        type(&person, "z")
        press(&person, .enter)
        before += 2
        continue
      }
      let place = try #require(order.firstIndex { options[$0].isCorrect })
      type(&person, String(Question.letter(place)).lowercased())
      press(&person, .enter, .enter)
      before += 3
    }
    #expect(person.stack.top is SummaryScreen)
    #expect(counter.count <= before)
    #expect(try training.attempts(of: person.app.somebody.id).first?.isOpen == false)
  }

  @Test("From home to the first question: practice two keys, an exam three, a review two")
  func starts() throws {
    for (keys, kind) in [
      (["2", .enter], AttemptPurpose.Kind.practice), (["4", .enter, .enter], .exam),
      (["3", .enter], .review),
    ] as [([Key], AttemptPurpose.Kind)] {
      var person = try Person()
      person.type("Siti")
      person.press(.enter)
      for key in keys { person.press(key) }
      let open = try person.app.training.openAttempts(of: person.app.somebody.id)
      #expect(open.map(\.purpose.kind) == [kind])
    }
  }

  @Test("Line by line Enter goes on after a lesson that was read from an answer")
  func lessonAndOn() throws {
    var person = try Person(
      at: [SampleQuestion.choice(1), SampleQuestion.choice(2)], isTest: false,
      glyphs: .plain(isASCII: false))
    person.type("a")
    person.press(.enter)
    try person.open(Text.readLesson(.indonesian))
    #expect(person.stack.top is ReaderScreen)
    person.press(.escape, .enter)
    #expect(person.screen.contains("2 dari 2"))
  }
}
