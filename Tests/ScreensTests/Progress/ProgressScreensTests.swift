import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct ProgressScreensTests {
  /// Someone who has practised ten questions and stands at home.
  private func person(rows: Int = 24, columns: Int = 80) throws -> Person {
    var person = try Person(rows: rows, columns: columns)
    person.type("Siti")
    person.press(.enter)
    person.type("2")
    person.press(.enter)
    for _ in 0..<200 where !person.screen.contains("Ringkasan") { person.answer() }
    person.press(.escape)
    return person
  }

  /// Everything that the screen on top says, in view or not, and what stands beside it.
  private func text(_ person: Person) -> String {
    guard person.app.size.columns >= 100 else { return person.text }
    let screen = person.screen.split(separator: "\n").map { $0.dropFirst() }
    return person.text + "\n" + screen.joined(separator: "\n")
  }

  @Test(
    "Progress tells the next thing, the days in a row, mastery and what will be due",
    arguments: [(24, 80), (12, 40), (40, 120)])
  func progress(rows: Int, columns: Int) throws {
    var person = try person(rows: rows, columns: columns)
    try person.open("Kemajuan saya")
    let text = text(person)
    for part in [
      "Apa berikutnya", "Baca A1", "1 hari belajar berturut-turut", "Hari ini sudah", "Penguasaan",
      "D  Prinsip", "Peta 28 pernyataan", "Pengulangan 14 hari ke depan", "Riwayat nilai",
    ] { #expect(text.contains(part), "\(part)") }
    let width = columns - 2
    #expect(text.split(separator: "\n").allSatisfy { Terminal.columns(of: String($0)) <= width })
    person.wait(days: 1)
    person.press(.escape)
    try person.open("Kemajuan saya")
    #expect(self.text(person).contains("Pengulangan hari ini:"))
    #expect(self.text(person).contains("Hari ini belum"))
    person.press(.enter)
    #expect(person.screen.contains("siap diulang"))
  }

  @Test("The map of a section shows its statements alone, and each opens to be read or practised")
  func map() throws {
    var person = try person()
    person.stack = ScreenStack(root: try StatementMapScreen(section: "D", in: person.app))
    let text = text(person)
    for statement in try person.app.module.outline().statements {
      #expect(text.contains("\(statement.id) ") == (statement.id.section == "D"))
    }
    person.press(.enter)
    #expect(person.screen.contains("D1 Klien sebagai mitra"))
    #expect(person.screen.contains("soal pernah dilatih"))
    person.press(.down, .enter)
    #expect(person.screen.contains("Soal 1 dari"))
    person.press(.escape)
    #expect(person.screen.contains("Peta pernyataan"))
  }

  @Test("Practice of what is needed most names its statements, and tells why at each question")
  func adaptive() throws {
    var person = try person()
    person.stack = ScreenStack(root: try PracticeSetupScreen(in: person.app))
    person.type("9")
    #expect(person.screen.contains("penguasaan terendah"))
    #expect(text(person).contains("0%"))
    person.press(.enter)
    #expect(person.screen.contains("Dipilih karena penguasaan hal ini masih 0%"))
    let open = try #require(try person.app.training.openAttempts(of: person.app.somebody.id).first)
    let attempt = try person.app.training.attempt(open.id)
    #expect(Set(attempt.questions.map(\.id)).count == 10)
    #expect(Set(attempt.questions.map(\.statement)).count == 5)
  }

  @Test("The summary is written where the box says, and never over another file unasked")
  func summary() throws {
    var person = try person()
    let file = person.app.home.appending(path: "ringkasan-belajar-siti.html")
    try? FileManager.default.removeItem(at: file)
    defer { try? FileManager.default.removeItem(at: file) }
    for _ in 1...2 {
      person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
      try person.open("Cetak ringkasan belajar")
      person.press(.enter)
    }
    #expect(try String(contentsOf: file, encoding: .utf8).contains("Ringkasan belajar: Siti"))
    #expect(person.words.contains("sudah ada"))
  }

  @Test("What came of a round is opened from the list of scores, and Esc leads back there")
  func backToHistory() throws {
    var person = try Person.seated()
    for purpose in [false, true] {
      let training = person.app.training
      var sitting =
        try purpose
        ? training.startReview(1, by: person.app.somebody.id)
        : training.startPractice(PracticeFilter(count: 1), by: person.app.somebody.id)
      try training.perform(.answer(item: 0, response: .unknown), on: &sitting)
      _ = try training.submit(sitting)
      person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
      try person.open(purpose ? "Pengulangan: 0" : "Latihan: 0")
      #expect(!(person.stack.top is ProgressScreen))
      person.press(.escape)
      #expect(person.stack.top is ProgressScreen)
    }
  }

  @Test("Nobody has progress before the first start")
  func nobody() throws {
    let person = try Person()
    #expect(throws: AppError.nobodyThere) { try person.app.somebody }
  }

  @Test(
    "What is said of the scores does not depend on the window", arguments: [40, 80, 120])
  func scores(columns: Int) throws {
    let person = try Person.seated(rows: 60, columns: columns)
    let training = person.app.training
    for round in 0..<60 {
      var sitting = try training.startPractice(
        PracticeFilter(count: 1), by: person.app.somebody.id)
      let question = sitting.attempt.questions[0]
      // The oldest is the best.
      try training.perform(
        .answer(item: 0, response: round == 0 ? question.key : question.wrongResponse),
        on: &sitting)
      person.clock.advance(.seconds(60))
      _ = try training.submit(sitting)
    }
    var looking = person
    looking.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    let words = text(looking).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in ["60 nilai: rata-rata 1,7", "tertinggi 100"] { #expect(words.contains(part)) }
  }
}
