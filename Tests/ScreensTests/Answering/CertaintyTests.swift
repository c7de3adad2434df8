import Curriculum
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Screens

/// How sure one is: asked before the answer is marked, and never a mark.
@MainActor
@Suite struct CertaintyTests {
  private func figures(_ person: Person) throws -> LearningProgress {
    try person.app.training.progress(of: person.app.somebody.id)
  }

  @Test("One key says it, the feedback tells what it brought, and the mark is what it was")
  func said() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    #expect(person.screen.contains("Seberapa yakin? belum dikatakan"))
    person.type("y")
    #expect(person.screen.contains("Seberapa yakin? yakin"))
    person.type("c")
    person.press(.enter)
    #expect(person.text.contains("Keyakinan: yakin (poin keyakinan +3)"))
    person.press(.enter)
    #expect(person.screen.contains("benar 1"))
    person.type("yyya")
    #expect(person.screen.contains("menebak"))
    person.press(.enter)
    #expect(person.text.contains("Keyakinan: menebak (poin keyakinan 0)"))
    person.press(.enter)
    #expect(person.text.contains("nilai 50"))
    #expect(try figures(person).certainty.mean == 1.5)
  }

  @Test("It is said by arrows and Enter too, and with no key where nobody cares")
  func byArrows() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    person.press(.down, .down, .down, .enter)
    #expect(person.screen.contains("Seberapa yakin? yakin"))
    person.type("c")
    person.press(.enter, .enter, .enter)
    #expect(person.screen.contains("Belum tepat"))
    #expect(!person.text.contains("Keyakinan"))
    #expect(try figures(person).certainty.count == 1)
  }

  @Test("Who does not know claims nothing, and a test does not ask")
  func neither() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    person.type("yx")
    #expect(try figures(person).certainty.count == 0)
    var tested = try Person(at: SampleQuestion.choices(2))
    tested.type("y")
    #expect(!tested.text.contains("Seberapa yakin"))
    #expect(try tested.responses() == [nil, nil])
  }

  @Test("What was sure and wrong is listed in progress, read, practised, and gone once it is right")
  func sureAndWrong() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter)
    let training = person.app.training
    var sitting = try training.startPractice(
      PracticeFilter(kinds: [.singleChoice], count: 2), by: person.app.somebody.id)
    let questions = sitting.attempt.questions
    try training.perform(
      .draft(item: 0, response: nil, certainty: .high),
      .answer(item: 0, response: questions[0].wrongResponse),
      .draft(item: 1, response: nil, certainty: .high),
      .answer(item: 1, response: questions[1].rightResponse), on: &sitting)
    try person.open("Kemajuan saya")
    #expect(person.text.contains("Yakin, tetapi keliru (1)"))
    #expect(person.text.contains("rata-rata -1,5 dari 2 jawaban"))
    try person.open("Yakin, tetapi keliru (1)")
    #expect(person.text.contains(questions[0].prompt.id.prefix(30)))
    try person.open(String(questions[0].prompt.id.prefix(30)))
    #expect(person.text.contains("\(questions[0].statement). "))
    person.press(.escape)
    try person.open("Latih soal-soal ini (1)")
    #expect(person.screen.contains("Soal 1 dari 1"))
    sitting = try training.resume(#require(person.stack.top as? PracticeScreen).attempt.id)
    try training.perform(
      .answer(item: 0, response: questions[0].rightResponse), on: &sitting)
    #expect(try figures(person).sureAndWrong == [])
  }

  @Test("What was said of an answer that is taken back is taken back with it")
  func takenBack() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter)
    let training = person.app.training
    var sitting = try training.startReview(1, by: person.app.somebody.id)
    let question = sitting.attempt.questions[0]
    try training.perform(
      .draft(item: 0, response: nil, certainty: .high),
      .answer(item: 0, response: question.wrongResponse),
      .answer(item: 0, response: nil), on: &sitting)
    #expect(try figures(person).certainty.count == 0)
    #expect(try training.attempt(sitting.attempt.id).entries[0].certainty == nil)
  }
}
