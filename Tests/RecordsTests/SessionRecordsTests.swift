import Curriculum
import Foundation
import Quiz
import Testing

@testable import Records

@Suite struct SessionRecordsTests {
  @Test("Sessions are numbered from 1, read back as they were written, and stored for good")
  func roundTrip() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try RecordStore(folder: folder)
    let facts = TrainingSession.Facts(
      title: " Pelatihan\u{1B}[2J kader ", place: "Balai RW 05", startsOn: Day("2026-11-23")!,
      endsOn: Day("24/11/2026")!, trainer: "O'Brien; DROP TABLE", postTest: nil, minutes: 25,
      passingPercentage: 75, hours: 8)
    let made = try store.addSession(
      facts, module: "m", id: UUID(), questionSeed: .max - 4, at: Sample.start)
    let second = try store.addSession(
      facts, module: "m", id: UUID(), questionSeed: 1, at: Sample.start)
    let other = try RecordStore(folder: folder)
    #expect(try other.sessions() == [second, made])
    #expect(try other.session(number: 1) == made)
    #expect(made.facts.title == "Pelatihan [2J kader")
    #expect(made.facts.trainer == "O'Brien; DROP TABLE")
    #expect(made.questionSeed == UInt64.max - 4)
    #expect(made.tests == [.preTest])
    #expect(made.openTests.isEmpty)
  }

  @Test("Pre-test and post-test are opened and closed apart from each other")
  func states() throws {
    let day = try TrainingDay()
    #expect(try day.store.set(.open, for: .preTest, of: day.session.id).openTests == [.preTest])
    try day.store.set(.open, for: .postTest, of: day.session.id)
    let closed = try day.store.set(.closed, for: .preTest, of: day.session.id)
    #expect(closed.openTests == [.postTest])
    #expect(closed.preTestState == .closed)
  }

  @Test("A test that was open and was then taken out of its session may not be taken")
  func openTestTakenOut() throws {
    let day = try TrainingDay()
    let changed = try day.store.change(day.session.id, to: Sample.facts { $0.preTest = nil })
    #expect(changed.state(of: .preTest) == .unopened)
    #expect(throws: SessionError.testNotOpen(.preTest)) { try day.start(.preTest, by: 0) }
  }

  @Test(
    "Facts out of range are refused, and nothing is stored",
    arguments: [
      (Sample.facts { $0.title = " \t " }, SessionError.emptyTitle),
      (Sample.facts { $0.endsOn = Day("2026-11-22")! }, .endsBeforeStart),
      (Sample.facts { $0.minutes = 0 }, .minutesOutOfRange(0)),
      (Sample.facts { $0.passingPercentage = 101 }, .passMarkOutOfRange(101)),
      (Sample.facts { $0.hours = -1 }, .hoursOutOfRange(-1)),
    ])
  func facts(_ facts: TrainingSession.Facts, _ error: SessionError) throws {
    let store = try RecordStore.inMemory()
    #expect(throws: error) {
      try store.addSession(facts, module: "m", id: UUID(), questionSeed: 1, at: Sample.start)
    }
    #expect(try store.sessions().isEmpty)
  }

  @Test("A test that someone has started can't become another, and its session can't be removed")
  func keepsAttempts() throws {
    let day = try TrainingDay()
    try day.start(.preTest, by: 0)
    var facts = day.session.facts
    facts.place = "Aula"
    #expect(try day.store.change(day.session.id, to: facts).facts.place == "Aula")
    facts.preTest = "other"
    #expect(throws: SessionError.hasAttempts) {
      try day.store.change(day.session.id, to: facts)
    }
    #expect(throws: SessionError.hasAttempts) { try day.store.remove(day.session.id) }
  }

  @Test("A person starts a test once, on whichever terminal, and only while it is open")
  func startsOnce() throws {
    let day = try TrainingDay()
    let first = try day.start(.preTest, by: 0)
    #expect(throws: SessionError.alreadyStarted(first.plan.id)) {
      try day.start(.preTest, by: 0)
    }
    #expect(throws: SessionError.testNotOpen(.postTest)) { try day.start(.postTest, by: 0) }
    let stranger = try day.store.addParticipant(named: "Tamu", id: UUID(), at: Sample.start)
    #expect(throws: SessionError.notEnrolled(stranger.id)) {
      try day.store.start(day.attempt(.preTest), by: stranger.id, in: day.session.id)
    }
    #expect(try day.store.sessionAttempts(day.session.id).map(\.id) == [first.plan.id])
  }

  @Test("The tests of a session are no part of self-study")
  func apartFromSelfStudy() throws {
    let day = try TrainingDay()
    var attempt = try day.start(.preTest, by: 0)
    try attempt.apply(.answer(item: 0, response: .choice(0)), at: Sample.start)
    try day.store.save(attempt, after: .answer(item: 0, response: .choice(0)))
    let person = day.roster[0].id
    #expect(try day.store.openAttempts(by: person, module: "m").isEmpty)
  }

  @Test("What everyone answered is there item by item, the unanswered too")
  func responses() throws {
    let day = try TrainingDay()
    var attempt = try day.start(.preTest, by: 1)
    let item = try #require(attempt.questions.firstIndex { $0.id == "D2-01" })
    try day.perform(.answer(item: item, response: .choice(0)), on: &attempt)
    try day.perform(.move(to: 2), on: &attempt)
    let rows = try day.store.sessionResponses(day.session.id, kind: .preTest)
    #expect(rows.map(\.question) == attempt.questions.map(\.id))
    #expect(rows[item].response == .choice(0))
    #expect(rows[item].mark == 1)
    #expect(rows[item].answeredAt == Sample.start)
    #expect(rows.filter { $0.response == nil }.allSatisfy { $0.mark == nil })
    #expect(rows.allSatisfy { $0.participant == day.roster[1].id })
    let progress = try #require(
      try day.store.sessionProgress(day.session.id, kind: .preTest).first)
    #expect(progress.item == 2)
    #expect(progress.answeredCount == 1)
    #expect(progress.secondsLeft(at: Sample.start.addingTimeInterval(60)) == 29 * 60)
    try day.perform(.submit, on: &attempt)
    let marks = try day.store.sessionResponses(day.session.id, kind: .preTest).map(\.mark)
    #expect(marks.compactMap(\.self).reduce(0, +) == 1)
    #expect(!marks.contains(nil))
  }

  @Test("A test whose time ran out while the machine was off is submitted as of its end")
  func overdue() throws {
    let day = try TrainingDay()
    let late = try day.start(.preTest, by: 0)
    let after = Sample.start.addingTimeInterval(29 * 60)
    let bank = Sample.bank
    #expect(try day.store.submitOverdue(in: day.session.id, bank: bank, at: after) == 0)
    let nextDay = Sample.start.addingTimeInterval(86_400)
    #expect(try day.store.submitOverdue(in: day.session.id, bank: bank, at: nextDay) == 1)
    let stored = try day.store.attempt(late.plan.id, bank: bank)
    let end = Sample.start.addingTimeInterval(30 * 60)
    #expect(stored.phase == .submitted(at: end, byClock: true))
  }

  @Test("Without the questions of its module an attempt is left as it is")
  func otherModule() throws {
    let day = try TrainingDay()
    let attempt = try day.start(.preTest, by: 0)
    let nextDay = Sample.start.addingTimeInterval(86_400)
    let nothing = QuestionBank(questions: [])
    #expect(try day.store.submitOverdue(in: day.session.id, bank: nothing, at: nextDay) == 0)
    #expect(try day.store.attempt(attempt.plan.id, bank: Sample.bank) == attempt)
  }

  @Test("Who answers on one terminal and submits on another passes by all the answers")
  func submittedWithAnswersOfAnotherTerminal() throws {
    let day = try TrainingDay()
    var here = try day.start(.preTest, by: 0)
    var there = try day.store.attempt(here.plan.id, bank: Sample.bank)
    for item in here.questions.indices {
      try day.perform(.answer(item: item, response: .choice(0)), on: &here)
    }
    try day.perform(.submit, on: &there)
    let summary = try #require(try day.store.sessionAttempts(day.session.id).first)
    #expect(summary.percentage == 100)
    #expect(summary.isPassed == true)
  }

  @Test("A question that the content loses keeps its mark, in the score and in passing")
  func lostQuestion() throws {
    let day = try TrainingDay()
    var attempt = try day.start(.preTest, by: 0)
    for item in 0..<4 {
      try day.perform(.answer(item: item, response: .choice(item == 3 ? 1 : 0)), on: &attempt)
    }
    let lost = attempt.questions[3].id
    let smaller = QuestionBank(
      questions: Sample.bank.questions.filter { $0.id != lost })
    try day.store.close(.preTest, of: day.session.id, bank: smaller, at: Sample.start)
    let summary = try #require(try day.store.sessionAttempts(day.session.id).first)
    #expect(summary.percentage == 60)
    #expect(summary.isPassed == false)
  }

  @Test("After a test was submitted elsewhere, an answer is refused and nothing changes")
  func submittedElsewhere() throws {
    let day = try TrainingDay()
    var attempt = try day.start(.preTest, by: 0)
    let count = try day.store.close(
      .preTest, of: day.session.id, bank: Sample.bank, at: Sample.start)
    #expect(count == 1)
    #expect(try day.store.session(day.session.id).openTests.isEmpty)
    let before = try day.store.attempt(attempt.plan.id, bank: Sample.bank)
    #expect(throws: RecordsError.attemptIsSubmitted(attempt.plan.id)) {
      try day.perform(.answer(item: 0, response: .choice(0)), on: &attempt)
    }
    #expect(try day.store.attempt(attempt.plan.id, bank: Sample.bank) == before)
  }

  @Test("Paper results may be mended, but never take the place of what was done on the screen")
  func paper() throws {
    let day = try TrainingDay()
    let onScreen = try day.start(.preTest, by: 0)
    func enter(_ person: Int, right: Int) throws {
      var attempt = try day.attempt(.preTest)
      for item in 0..<right {
        try attempt.apply(.answer(item: item, response: .choice(0)), at: Sample.start)
      }
      try attempt.apply(.submit, at: Sample.start)
      try day.store.enter(
        [(day.roster[person].id, attempt)], in: day.session.id, origin: .paper)
    }
    try enter(1, right: 1)
    try enter(1, right: 3)
    let attempts = try day.store.sessionAttempts(day.session.id, kind: .preTest)
    #expect(attempts.map(\.earned) == [0, 3])
    #expect(attempts.map(\.origin) == [.screen, .paper])
    #expect(attempts.map(\.answeredCount) == [0, 3])
    #expect(throws: SessionError.alreadyStarted(onScreen.plan.id)) { try enter(0, right: 3) }
  }

  @Test("Everyone in a session is asked the same questions in the same order")
  func sameQuestions() throws {
    let day = try TrainingDay()
    let attempts = try (0..<3).map { try day.start(.preTest, by: $0) }
    #expect(Set(attempts.map { $0.questions.map(\.id) }).count == 1)
    #expect(Set(attempts.map { $0.plan.items.map(\.order) }).count > 1)
  }
}
