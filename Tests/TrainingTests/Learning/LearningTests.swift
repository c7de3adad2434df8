import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

@Suite struct LearningTests {
  private let room: Classroom
  private let person: ParticipantID
  private var training: Training { room.training }
  private static let statements = ["D1", "D2", "E1"].compactMap { StatementID($0) }

  init() throws {
    room = try Classroom()
    person = try room.addPerson()
  }

  private func nextToRead() throws -> Statement? {
    try training.reading(of: person).next(of: training.module.summary().statements)
  }

  @Test("What comes next is the statement after the one read last, until all are read")
  func order() throws {
    #expect(try nextToRead()?.id == Self.statements[0])
    try training.noteRead(Self.statements[1], by: person)
    #expect(try nextToRead()?.id == Self.statements[2])
    room.clocks.pass(.minutes(1))
    try training.noteRead(Self.statements[2], by: person)
    #expect(try nextToRead()?.id == Self.statements[0])
    try training.noteRead(Self.statements[0], by: person)
    #expect(try nextToRead() == nil)
    #expect(try training.reading(of: person).read == Set(Self.statements))
  }

  @Test("Bookmarks are put on and taken off, each participant's apart")
  func bookmarks() throws {
    let other = try room.addPerson("Budi")
    try training.setBookmark(true, on: Self.statements[0], by: person)
    try training.setBookmark(true, on: Self.statements[0], by: person)
    try training.setBookmark(true, on: Self.statements[1], by: person)
    try training.setBookmark(false, on: Self.statements[0], by: person)
    #expect(try training.bookmarks(of: person) == [Self.statements[1]])
    #expect(try training.bookmarks(of: other).isEmpty)
  }

  @Test("The first screen offers what is unfinished, or else what is to be read")
  func homeFacts() throws {
    let before = try training.homeFacts(of: nil)
    #expect(before.readCount == 0 && before.statementCount == 3)
    #expect(before.waiting.isEmpty && before.runningExam == nil && before.streak == nil)
    try training.noteRead(Self.statements[0], by: person)
    let facts = try training.homeFacts(of: person)
    #expect(facts.readCount == 1 && facts.statementCount == 3)
    guard case .read(let statement)? = facts.waiting.first else {
      Issue.record("not the next statement: \(facts)")
      return
    }
    #expect(statement.id == Self.statements[1])
    let practice = try training.startPractice(PracticeFilter(count: 2), by: person)
    guard case .resume(let attempt)? = try training.homeFacts(of: person).waiting.first else {
      Issue.record("not the practice")
      return
    }
    #expect(attempt.id == practice.attempt.id)
  }

  @Test("What was left before its end comes next, counts as no reading, and nothing read is unread")
  func leftInTheMiddle() throws {
    try training.noteRead(Self.statements[1], upTo: 4, by: person)
    guard case .read(let statement)? = try training.homeFacts(of: person).waiting.first else {
      Issue.record("not what was left")
      return
    }
    #expect(statement.id == Self.statements[1])
    #expect(try training.progress(of: person).nextStep == .read(statement))
    #expect(try training.homeFacts(of: person).readCount == 0)
    #expect(try training.progress(of: person).streak.days == 0)
    #expect(try training.reading(of: person).left == [Self.statements[1]: 4])
    try training.noteRead(Self.statements[1], by: person)
    try training.noteRead(Self.statements[1], upTo: 2, by: person)
    #expect(try training.reading(of: person).left.isEmpty)
    #expect(try training.reading(of: person).read == [Self.statements[1]])
  }

  @Test("What comes next is the same on the first screen and in the progress")
  func sameNext() throws {
    try training.noteRead(Self.statements[1], by: person)
    guard case .read(let statement) = try training.progress(of: person).nextStep else {
      Issue.record("not what follows")
      return
    }
    #expect(statement.id == Self.statements[2])
    #expect(try training.homeFacts(of: person).waiting == [.read(statement)])
    _ = try training.startPractice(PracticeFilter(count: 2), by: person)
    guard case .resume(let round) = try training.progress(of: person).nextStep else {
      Issue.record("not the practice")
      return
    }
    #expect(try training.homeFacts(of: person).waiting == [.resume(round)])
  }

  @Test("Progress rests on reviews, lessons and days of work")
  func progress() throws {
    try training.noteRead(Self.statements[0], by: person)
    room.clocks.pass(.days(1))
    var practice = try training.startPractice(PracticeFilter(count: 10), by: person)
    for (item, question) in practice.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.key), on: &practice)
    }
    _ = try training.submit(practice)
    let progress = try training.progress(of: person)
    #expect(progress.streak.days == 2)
    #expect(progress.mastery.total?.share == 1)
    #expect(progress.queue.dueCount == 0)
    guard case .read(let statement) = progress.nextStep else {
      Issue.record("not what follows")
      return
    }
    #expect(statement.id == Self.statements[1])
  }

  @Test("A session's test that was passed is no exam: one's own is still worth taking")
  func exam() throws {
    let course = try room.addCourse(["Siti"])
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    for statement in Self.statements { try training.noteRead(statement, by: course.roster[0]) }
    var practice = try training.startPractice(
      PracticeFilter(count: 10), by: course.roster[0])
    for (item, question) in practice.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.key), on: &practice)
    }
    _ = try training.submit(practice)
    #expect(try training.progress(of: course.roster[0]).nextStep == .exam)
  }
}
