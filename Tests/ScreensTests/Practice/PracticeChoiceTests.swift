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

  /// Submits practice of this many single choices, of which so many are right.
  private func round(_ right: Int, of count: Int, _ person: inout Person) throws -> Attempt {
    person.wait(minutes: 1)
    let training = person.app.training
    var sitting = try training.startPractice(
      PracticeFilter(kinds: [.singleChoice], count: count), by: person.app.somebody.id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(
        .answer(
          item: item, response: item < right ? question.rightResponse : question.wrongResponse),
        on: &sitting)
    }
    return try training.submit(sitting)
  }

  @Test("The end of a round compares it with the one before and with the best")
  func compared() throws {
    var person = try Person.seated()
    func end(_ right: Int) throws -> String {
      let attempt = try round(right, of: 4, &person)
      person.stack = ScreenStack(root: try SummaryScreen(attempt: attempt, in: person.app))
      return person.text
    }
    let first = try end(2)
    #expect(!first.contains("poin dari") && !first.contains("Terbaik"))
    let better = try end(3)
    #expect(better.contains("Naik 25 poin dari latihan 4 soal yang terakhir (50%)"))
    #expect(better.contains("Terbaik sejauh ini untuk latihan 4 soal!"))
    let worse = try end(1)
    #expect(worse.contains("Turun 50 poin dari latihan 4 soal yang terakhir (75%)"))
    #expect(worse.contains("Terbaik untuk latihan 4 soal: 75%"))
    #expect(try end(1).contains("Sama dengan latihan 4 soal yang terakhir (25%)"))
  }
}
