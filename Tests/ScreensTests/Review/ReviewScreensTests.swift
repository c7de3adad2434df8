import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct ReviewScreensTests {
  /// Someone with a name, at home.
  private func person(rows: Int = 24, columns: Int = 80) throws -> Person {
    var person = try Person(rows: rows, columns: columns)
    person.type("Siti")
    person.press(.enter)
    return person
  }

  private func cards(_ person: Person) throws -> [QuestionID: ReviewCard] {
    try person.app.training.reviewState(of: person.app.somebody.id).cards
  }

  @Test(
    "A review of new questions goes to its end, and tells when each comes again",
    arguments: [(24, 80), (12, 40), (40, 120)])
  func firstReview(rows: Int, columns: Int) throws {
    var person = try person(rows: rows, columns: columns)
    person.type("3")
    person.press(.enter)
    for _ in 0..<100 where !person.screen.contains("Ringkasan") {
      #expect(person.screen.contains("Pengulangan hari ini"))
      person.answer()
    }
    #expect(person.screen.contains("nilai"))
    person.press(.end)
    #expect(person.screen.contains("menit lagi"))
    #expect(try cards(person).count == 5)
    #expect(try person.app.training.store.reviews.log(module: "pemberdayaan-masyarakat").count == 5)
  }

  @Test("What was answered wrong is offered once more at the end")
  func forgotten() throws {
    var person = try person()
    person.type("3")
    person.press(.enter)
    for _ in 0..<100 where !person.screen.contains("Ringkasan") { person.answer() }
    let wrong = try cards(person).values.count { !$0.wasRecalled }
    try #require(wrong > 0)
    #expect(person.screen.contains("Coba lagi \(wrong) soal"))
    person.press(.enter)
    #expect(person.screen.contains("dari \(wrong)"))
    #expect(person.screen.contains("Diulang supaya lebih melekat"))
  }

  @Test("Practice feeds the reviews: days later its questions are due, and variants stand in")
  func practiceFeeds() throws {
    var person = try person()
    person.type("2")
    person.press(.enter)
    for _ in 0..<200 where !person.screen.contains("Ringkasan") { person.answer() }
    #expect(try cards(person).count == 10)
    person.wait(days: 2)
    person.press(.escape)
    let home = person.screen.split(separator: "\n")
    // It comes first at home, before what one may choose.
    let first = try #require(home.firstIndex { $0.contains("Berikutnya") })
    #expect(
      home[first + 1].contains("› Pengulangan hari ini  14 soal, kira-kira 10 menit"))
    #expect(home.count { $0.contains("Pengulangan hari ini") } == 1)
    let training = person.app.training
    let id = try person.app.somebody.id
    let queue = try training.reviewQueue(training.reviewState(of: id), of: id)
    #expect(queue.dueCount == 10)
    // The review asks as much as was told.
    person.press(.enter)
    #expect(person.screen.contains("(14 soal)") && person.screen.contains("Kira-kira 10 menit"))
  }

  @Test("What is asked is told: how many to be reviewed, how many new")
  func asked() throws {
    var person = try person()
    person.type("3")
    person.press(.enter)
    for _ in 0..<100 where !person.screen.contains("Soal 4 dari 5") { person.answer() }
    person.wait(days: 3)
    person.stack = ScreenStack(root: try ReviewStartScreen(in: person.app))
    let (training, id) = (person.app.training, try person.app.somebody.id)
    let queue = try training.reviewQueue(training.reviewState(of: id), of: id)
    let new = queue.round(of: 5).count { $0.reason == .new }
    try #require(queue.entries.count > 5 && new > 0)
    #expect(person.words.contains("5 soal \(5 - new) diulang, \(new) baru"))
  }

  @Test("The last answer can be taken back, from its feedback and from the next question")
  func undo() throws {
    var person = try person()
    person.type("3")
    person.press(.enter)
    while !person.screen.contains("u batalkan") { person.answer() }
    #expect(try cards(person).count == 1)
    person.type("u")
    #expect(person.screen.contains("Soal 1 dari 5"))
    #expect(try cards(person).isEmpty)
    while !person.screen.contains("Soal 2 dari 5") { person.answer() }
    #expect(try cards(person).count == 1)
    person.type("u")
    #expect(person.screen.contains("Soal 1 dari 5"))
    #expect(try cards(person).isEmpty)
  }

  @Test("Doubt and ease change when a question comes again")
  func confidence() throws {
    var person = try person()
    let training = person.app.training
    var sitting = try training.startReview(1, by: person.app.somebody.id)
    try training.perform(
      .answer(item: 0, response: sitting.attempt.questions[0].rightResponse), on: &sitting)
    person.stack = ScreenStack(root: try PracticeScreen(sitting, in: person.app))
    person.press(.end)
    #expect(person.screen.contains("Ditanyakan kembali: 10 menit lagi"))
    person.type("m")
    #expect(person.screen.contains("hari lagi ("))
    person.type("r")
    #expect(person.screen.contains("Ditanyakan kembali: 6 menit lagi"))
    person.type("r")
    #expect(person.screen.contains("Ditanyakan kembali: 10 menit lagi"))
  }

  @Test("A review that was left goes on today, and the next day a new one takes its place")
  func left() throws {
    var person = try person()
    person.type("3")
    person.press(.enter)
    while try cards(person).isEmpty { person.answer() }
    person.press(.escape)
    person.press(.escape)
    #expect(person.screen.contains("Lanjutkan"))
    #expect(person.screen.contains("1 dari 5 terjawab"))
    person.wait(days: 1)
    person.type("2")
    person.press(.escape)
    #expect(!person.screen.contains("Lanjutkan"))
    let id = try person.app.somebody.id
    _ = try person.app.training.startReview(nil, by: id)
    let attempts = try person.app.training.attempts(of: id)
    #expect(attempts.filter(\.isOpen).count == 1)
    #expect(attempts.first { !$0.isOpen }?.itemCount == 1)
    // One right of one is told as that.
    person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    #expect(person.text.contains("% (1 soal)"))
  }

  @Test("With no new questions a day and nothing due, it says so and offers practice")
  func nothingDue() throws {
    var person = try person()
    try person.app.training.setNewPerDay(0, for: person.app.somebody.id)
    person.type("3")
    #expect(person.screen.contains("belum ada yang perlu diulang"))
    #expect(person.screen.contains("Soal baru per hari: 0"))
    person.type("2")
    #expect(person.screen.contains("Soal baru per hari: 3"))
    #expect(person.screen.contains("3 soal baru"))
  }

  @Test("What comes again within minutes is told as that, not as a day")
  func stepsToCome() throws {
    var person = try person()
    let training = person.app.training
    var review = try training.startReview(nil, by: person.app.somebody.id)
    // What was right comes later than the rest.
    for item in 0..<5 {
      let response = item < 2 ? review.attempt.questions[item].key : .unknown
      try training.perform(.answer(item: item, response: response), on: &review)
    }
    _ = try training.submit(review)
    person.stack = ScreenStack(root: try ReviewStartScreen(in: person.app))
    #expect(person.screen.contains("Sekarang belum ada yang perlu diulang"))
    #expect(person.screen.contains("Berikutnya: 1 menit lagi, 3 soal"))
    let due = try #require(try cards(person).values.first)
    let later = due.due.addingTimeInterval(600)
    let moment = DueMoment(of: due, calendar: person.app.calendar, at: later)
    #expect(moment.text(with: person.app.look) == "sekarang")
  }

  @Test("A round of other questions hides none that are due")
  func roundOfOthers() throws {
    var person = try person()
    let (training, id) = try (person.app.training, person.app.somebody.id)
    _ = try training.startReview(nil, by: id)
    var practice = try training.startPractice(
      PracticeFilter(sections: [SectionLetter("G")], count: 2), by: id)
    for item in 0..<2 {
      try training.perform(.answer(item: item, response: .unknown), on: &practice)
    }
    try training.setNewPerDay(0, for: id)
    person.wait(minutes: 2)
    person.stack = ScreenStack(root: try ReviewStartScreen(in: person.app))
    #expect(person.screen.contains("Lanjutkan"))
    try person.open("Semua (2 soal)")
    #expect(person.screen.contains("dari 2"))
  }
}
