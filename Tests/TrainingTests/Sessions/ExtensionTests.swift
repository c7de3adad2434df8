import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Records
@testable import Training

@Suite struct ExtensionTests {
  private let room: Classroom
  private let course: Course
  private let trainer = "Ibu Ratna"
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse()
  }

  private func take(_ person: Int) throws -> Sitting {
    try training.take(course.preTest, by: course.roster[person])
  }

  private func secondsLeft(_ sitting: Sitting) -> Int? {
    sitting.attempt.secondsLeft(at: training.now)
  }

  @Test("Minutes given to one are seen by who sits there, and by nobody else")
  func one() throws {
    var first = try take(0)
    var second = try take(1)
    room.clocks.pass(.minutes(29))
    try training.extend(
      course.preTest, for: [course.roster[0]], byMinutes: 10,
      because: Reason("Lampu padam", by: trainer))
    try training.keepUp(&first)
    try training.keepUp(&second)
    #expect(secondsLeft(first) == 660)
    #expect(secondsLeft(second) == 60)
    room.clocks.pass(.minutes(2))
    try training.keepUp(&first)
    try training.keepUp(&second)
    #expect(first.attempt.isOpen && !second.attempt.isOpen)
    let response = first.attempt.questions[0].key
    try training.perform(.answer(item: 0, response: response), on: &first)
    let progress = try training.progress(at: course.preTest)
    #expect(progress.map(\.secondsAdded) == [600, 0])
    #expect(progress.map(\.secondsLeft) == [540, 0])
  }

  @Test("Minutes given to all are there too where what was submitted proves to be another's")
  func moved() throws {
    let first = try training.submit(take(0))
    let reason = try Reason("Lampu padam", by: trainer)
    try training.extend(course.preTest, for: nil, byMinutes: 10, because: reason)
    try training.move(first.id, to: course.roster[1], because: reason)
    #expect(secondsLeft(try take(0)) == 40 * 60)
  }

  @Test("Minutes given during a test are there again where it is set aside and begun anew")
  func anew() throws {
    let first = try take(0)
    let reason = try Reason("Rabun", by: trainer)
    try training.extend(course.preTest, for: [course.roster[0]], byMinutes: 10, because: reason)
    try training.setAside(first.attempt.id, because: reason)
    #expect(try training.minutes(for: course.roster[0], at: course.preTest) == 40)
    #expect(secondsLeft(try take(0)) == 40 * 60)
  }

  @Test("Minutes are added to those given before, and are there after a restart too")
  func again() throws {
    let sitting = try take(0)
    for _ in 0..<2 {
      try training.extend(
        course.preTest, for: [course.roster[0]], byMinutes: 5, because: Reason("Sakit", by: trainer)
      )
    }
    room.clocks.restart(after: .hours(1))
    let resumed = try room.again().training.resume(sitting.attempt.id)
    #expect(secondsLeft(resumed) == 2400)
  }

  @Test("More time needs a reason", arguments: ["", "  ", "\u{1B}\u{200B}"])
  func reason(_ reason: String) throws {
    var sitting = try take(0)
    #expect(throws: SessionError.noReason) {
      try training.extend(course.preTest, byMinutes: 5, because: Reason(reason, by: trainer))
    }
    try training.keepUp(&sitting)
    #expect(secondsLeft(sitting) == 1800)
  }

  @Test("Each extension leaves a trace: how much, why, when and by whom")
  func trace() throws {
    _ = try take(0)
    try training.extend(
      course.preTest, for: Array(course.roster.prefix(2)), byMinutes: 5,
      because: Reason(" Lampu\n padam ", by: trainer))
    let repairs = try training.record(of: course.id).repairs
    #expect(repairs.map(\.person) == ["1. Asep", "2. Budi"])
    for repair in repairs {
      #expect(repair.change == .extended(seconds: 300) && repair.role == .preTest)
      #expect(repair.reason == "Lampu padam" && repair.madeBy == "Ibu Ratna")
      #expect(repair.madeAt == training.now.date)
    }
  }

  @Test("Minutes given before a test is started are there from its start")
  func before() throws {
    try training.extend(course.preTest, byMinutes: 5, because: Reason("Rabun", by: trainer))
    #expect(secondsLeft(try take(0)) == 35 * 60)
    #expect(
      secondsLeft(try room.again().training.take(course.preTest, by: course.roster[1])) == 35 * 60)
    #expect(try training.progress(at: course.preTest).map(\.secondsAdded) == [300, 300])
  }

  @Test(
    "Minutes for all reach who sits there and who has not started; who has submitted needs none")
  func everybody() throws {
    let done = try take(0)
    _ = try training.submit(done)
    var sitting = try take(1)
    let count = try training.extend(
      course.preTest, byMinutes: 10, because: Reason("Listrik padam", by: trainer))
    #expect(count == 2)
    try training.keepUp(&sitting)
    #expect(secondsLeft(sitting) == 40 * 60)
    #expect(try training.progress(at: course.preTest).map(\.secondsAdded) == [0, 600])
  }

  @Test("Another time limit of the test is seen by who sits at it")
  func otherLimit() throws {
    var sitting = try take(0)
    var tests = course.session.tests
    tests[0].terms = Terms(minutes: 45, passMark: 90)
    try training.change(course.session, to: course.session.facts, tests: tests)
    room.clocks.pass(.minutes(1))
    try training.keepUp(&sitting)
    #expect(secondsLeft(sitting) == 44 * 60)
    #expect(sitting.attempt.plan.purpose.terms?.passMark == 90)
    tests[0].terms.minutes = 1
    try training.change(course.session, to: course.session.facts, tests: tests)
    try training.keepUp(&sitting)
    #expect(sitting.attempt.phase == .submitted(at: training.now.date, by: .clock))
  }

  @Test("Only who is on the roster can be given time, and either all or none are")
  func missing() throws {
    let stranger = try room.addPerson("Tamu")
    #expect(throws: SessionError.notEnrolled(stranger)) {
      try training.extend(
        course.preTest, for: [course.roster[0], stranger], byMinutes: 5,
        because: Reason("r", by: trainer))
    }
    #expect(try training.record(of: course.id).repairs.isEmpty)
    // Where nobody is on the roster yet nobody has submitted anything either.
    let empty = try room.addCourse([])
    #expect(
      try training.extend(empty.preTest, byMinutes: 5, because: Reason("Padam", by: trainer)) == 0)
    #expect(throws: SessionError.minutesOutOfRange(0)) {
      try training.extend(course.preTest, byMinutes: 0, because: Reason("r", by: trainer))
    }
  }
}
