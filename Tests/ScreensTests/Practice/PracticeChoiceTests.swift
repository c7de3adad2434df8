import Curriculum
import Quiz
import Terminal
import Testing
import Training

@testable import Screens

/// Practice of one type and of one case, exams without a clock, and how a round compares.
@MainActor
@Suite struct PracticeChoiceTests {
  private func asked(_ person: Person) throws -> [Question] {
    try #require((person.stack.top as? PracticeScreen)?.attempt.questions)
  }

  @Test(
    "A type is practised alone",
    arguments: [
      ("Benar atau salah", Question.Kind.trueFalse), ("Isian singkat", .shortAnswer),
      ("Memasangkan", .matching),
    ])
  func kinds(label: String, kind: Question.Kind) throws {
    var person = try Person.seated()
    try person.open("Latihan")
    try person.open("Menurut jenis soal")
    try person.open(label)
    #expect(try asked(person).allSatisfy { $0.body.kind == kind && $0.form == .practice })
  }

  @Test("A case is practised alone, its questions one after the other; or all cases")
  func cases() throws {
    var person = try Person.seated()
    try person.open("Latihan")
    try person.open("Menurut kasus")
    let title = try #require(
      person.written.filter(\.canBeOpened).last?.lines.first?.trimmed.split(separator: "  ").first)
    try person.open(String(title))
    let questions = try asked(person)
    #expect(Set(questions.map(\.caseID)).count == 1)
    #expect(questions.first?.caseStudy?.title.id == String(title))
    person.stack = ScreenStack(root: try PracticeChoiceScreen.cases(count: 30, in: person.app))
    try person.open("Semua kasus")
    #expect(try asked(person).allSatisfy { $0.caseID != nil })
  }

  @Test("An exam is taken without a clock: nothing runs, and the score is told as that of any")
  func untimed() throws {
    var person = try Person.seated()
    try person.open("Ujian")
    #expect(!person.screen.contains("latihan ujian"))
    try person.open("Batas waktu: ya")
    #expect(person.screen.contains("Batas waktu: tidak"))
    #expect(person.screen.contains("sebagai latihan ujian"))
    #expect(
      person.screen.contains("20 soal, tanpa batas waktu") && !person.screen.contains("30 menit"))
    person.press(.home, .enter)
    #expect(person.words.contains("tanpa batas waktu"))
    try person.open("Mulai sekarang")
    #expect(!person.screen.contains("Sisa"))
    person.wait(minutes: 500)
    person.send(.tick)
    #expect(person.screen.contains("Soal 1 dari 20"))
    try person.open("Daftar soal")
    person.press(.end, .enter)
    try person.open("Kumpulkan")
    #expect(person.screen.contains("Belum lulus"))
    #expect(person.text.contains("– tidak dilihat"))
    person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    #expect(person.text.contains(", tanpa batas waktu: "))
    #expect(!person.text.contains("(tanpa batas waktu)"))
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(person.words.contains("tanpa batas waktu"))
  }

  /// Answers so many of the questions right, and submits.
  private func end(_ begun: Sitting, right: Int, _ person: inout Person) throws -> String {
    var sitting = begun
    for (item, question) in sitting.attempt.questions.enumerated() {
      try person.app.training.perform(
        .answer(
          item: item, response: item < right ? question.rightResponse : question.wrongResponse),
        on: &sitting)
    }
    let attempt = try person.app.training.submit(sitting)
    person.stack = ScreenStack(root: try SummaryScreen(attempt: attempt, in: person.app))
    person.wait(minutes: 1)
    return person.text
  }

  @Test(
    "The end of an exam compares it with the one before and the best; that of practice does not"
  )
  func compared() throws {
    var person = try Person.seated()
    let training = person.app.training
    let somebody = try person.app.somebody.id
    let exam = try #require(try person.app.module.outline().selfStudyBlueprints.first)
    for right in [1, 4] {
      let practice = try training.startPractice(
        PracticeFilter(kinds: [.singleChoice], count: 4), by: somebody)
      let told = try end(practice, right: right, &person)
      #expect(!told.contains("poin dari") && !told.contains("Terbaik"))
    }
    func take(_ right: Int) throws -> String {
      try end(training.startExam(exam, isTimed: false, by: somebody), right: right, &person)
    }
    let first = try take(10)
    #expect(!first.contains("poin dari") && !first.contains("Terbaik"))
    let better = try take(15)
    #expect(better.contains("Naik 25 poin dari ujian ini yang terakhir (50%)"))
    #expect(better.contains("Terbaik sejauh ini!"))
    let worse = try take(5)
    #expect(worse.contains("Turun 50 poin dari ujian ini yang terakhir (75%)"))
    #expect(worse.contains("Terbaik sejauh ini: 75%"))
    #expect(try take(5).contains("Sama dengan ujian ini yang terakhir (25%)"))
  }
}
