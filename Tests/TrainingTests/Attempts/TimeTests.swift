import Classroom
import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Testing

@testable import Training

/// A test of thirty minutes, under clocks that do what clocks do.
@Suite struct TimeTests {
  private let room: Classroom
  private let course: Course
  private var training: Training { room.training }
  private var clocks: Clocks { room.clocks }

  init() throws {
    room = try Classroom()
    course = try room.addCourse()
  }

  private func take(_ person: Int = 0, in training: Training? = nil) throws -> Sitting {
    try (training ?? self.training).take(course.preTest, by: course.roster[person])
  }

  private func secondsLeft(_ sitting: Sitting) -> Int? {
    sitting.attempt.secondsLeft(at: training.now)
  }

  @Test("However the date jumps, the time left goes on second by second")
  func dateJumps() throws {
    var sitting = try take()
    let jumps: [Int: Duration] = [
      20: .days(-15 * 365), 40: .hours(7), 60: .days(15 * 365), 80: .hours(-7),
      100: .days(40), 120: .days(-40),
    ]
    for second in 1...150 {
      clocks.pass(.seconds(1))
      if let jump = jumps[second] { clocks.setOff(by: jump) }
      try training.keepUp(&sitting)
      #expect(secondsLeft(sitting) == 1800 - second)
      if second % 25 == 0 { try training.perform(.move(to: second / 25), on: &sitting) }
    }
    #expect(sitting.attempt.isOpen)
    let resumed = try room.again().training.resume(sitting.attempt.id)
    #expect(secondsLeft(resumed) == 1800 - 150)
  }

  @Test("A clock that is right again after it was ahead is blamed until that was told on a screen")
  func aheadOnce() throws {
    let folder = Scratch.place().path
    let room = try Classroom(folder: folder)
    let person = try room.addPerson()
    room.clocks.setOff(by: .days(8))
    var practice = try room.training.startPractice(PracticeFilter(count: 2), by: person)
    try room.training.perform(.move(to: 1), on: &practice)
    room.clocks.setOff(by: .days(-8))
    var starts = 0
    let behind = { (notices: [StoreNotice]) in
      notices.contains { if case .clockIsBehind = $0 { true } else { false } }
    }
    for isNews in [true, true, false] {
      let training = room.again(store: try Store(folder: folder)).training
      #expect(behind(training.notices))
      #expect(behind(training.news) == isNews)
      // The first is a command, which tells it where nobody may look.
      if starts > 0 { training.noteTold(training.news) }
      starts += 1
    }
  }

  @Test(
    "A program that is killed, and forty minutes without power, cost and give fifteen seconds at most",
    arguments: [0, 1, 9, 10, 11, 59, 601, 1234])
  func killed(_ seconds: Int) throws {
    var sitting = try take()
    for _ in 0..<seconds {
      clocks.pass(.seconds(1))
      try training.keepUp(&sitting)
    }
    let before = try #require(secondsLeft(sitting))
    clocks.restart(after: .minutes(40))
    let again = try take(in: room.again().training)
    let after = try #require(secondsLeft(again))
    #expect((before...before + 15).contains(after))
  }

  @Test("The time that the program was stopped is left out for all that it does")
  func stopped() throws {
    let phones = Training(
      module: training.module, store: training.store, world: training.world)
    clocks.pass(.minutes(40))
    training.leaveOut(.minutes(39))
    #expect(training.now.running == .seconds(5_060))
    #expect(phones.now == training.now)
  }

  @Test("Answers store the time too: after an answer a kill costs and gives nothing")
  func killedAfterAnswer() throws {
    var sitting = try take()
    clocks.pass(.seconds(7))
    try training.perform(.answer(item: 0, response: nil), on: &sitting)
    clocks.restart(after: .minutes(40))
    #expect(secondsLeft(try take(in: room.again().training)) == 1793)
  }

  @Test("While the machine sleeps, or the program is stopped with it, the time stands")
  func asleep() throws {
    var sitting = try take()
    clocks.pass(.seconds(60))
    clocks.sleep(.hours(8))
    try training.keepUp(&sitting)
    #expect(secondsLeft(sitting) == 1740)
    clocks.pass(.seconds(60))
    #expect(secondsLeft(sitting) == 1680)
  }

  @Test("Who leaves a test finds the time left that there was, also on the next day")
  func left() throws {
    var sitting = try take()
    clocks.pass(.milliseconds(100_500))
    try training.leave(&sitting)
    #expect(!sitting.attempt.isRunning)
    clocks.pass(.hours(20))
    #expect(secondsLeft(sitting) == 1700)
    let again = try take(in: room.again().training)
    #expect(secondsLeft(again) == 1700)
    #expect(again.attempt.isRunning)
    clocks.pass(.seconds(1))
    #expect(secondsLeft(again) == 1699)
    // To leave twice is to leave once.
    try training.leave(&sitting)
  }

  @Test("Who changes the place takes the time along")
  func places() throws {
    var here = try take()
    clocks.pass(.seconds(300))
    try training.keepUp(&here)
    let there = try take(in: room.again().training)
    clocks.pass(.seconds(300))
    #expect(secondsLeft(there) == 1200)
  }

  @Test("When the time is up the test ends by the clock, with what was answered")
  func timeIsUp() throws {
    var sitting = try take()
    let question = sitting.attempt.questions[0]
    try training.perform(.answer(item: 0, response: question.key), on: &sitting)
    clocks.pass(.minutes(30))
    try training.keepUp(&sitting)
    #expect(sitting.attempt.phase == .submitted(at: clocks.now.date, by: .clock))
    let stored = try training.attempt(sitting.attempt.id)
    #expect(stored == sitting.attempt)
    #expect(stored.answeredCount == 1 && !stored.result.marks.contains(nil))
    let progress = try #require(try training.progress(at: course.preTest).first)
    #expect(progress.phase.isByClock && progress.secondsLeft == 0)
  }

  @Test("An answer that comes after the time was up is not taken, and the test has ended")
  func tooLate() throws {
    var sitting = try take()
    clocks.pass(.seconds(1801))
    let response = sitting.attempt.questions[1].key
    #expect(throws: QuizError.timeIsUp) {
      try training.perform(.answer(item: 1, response: response), on: &sitting)
    }
    #expect(sitting.attempt.phase == .submitted(at: clocks.now.date, by: .clock))
    #expect(try training.attempt(sitting.attempt.id).phase == sitting.attempt.phase)
    #expect(sitting.attempt.answeredCount == 0)
  }

  @Test("To submit after the time was up is no error")
  func submittedLate() throws {
    let sitting = try take()
    clocks.pass(.hours(1))
    #expect(
      try training.submit(sitting).phase == .submitted(at: clocks.now.date, by: .clock))
  }

  @Test("A test that was left overnight is open still, and ends when the trainer closes it")
  func overnight() throws {
    var sitting = try take()
    try training.leave(&sitting)
    clocks.pass(.days(1))
    #expect(try training.attempts(at: course.preTest).map(\.isOpen) == [true])
    #expect(try training.close(course.preTest) == 1)
    #expect(
      try training.attempt(sitting.attempt.id).phase
        == .submitted(at: clocks.now.date, by: .trainer))
  }

  @Test("What a test without a limit asks may take as long as one likes")
  func noLimit() throws {
    let course = try room.addCourse(terms: Terms(minutes: nil, passMark: 60))
    var sitting = try training.take(course.preTest, by: course.roster[0])
    clocks.pass(.days(2))
    try training.keepUp(&sitting)
    #expect(sitting.attempt.isOpen && secondsLeft(sitting) == nil)
    #expect(try training.progress(at: course.preTest).first?.secondsLeft == nil)
  }

  @Test("Who watches the class sees the time that is left to each")
  func watched() throws {
    var sitting = try take(0)
    clocks.pass(.seconds(25))
    try training.keepUp(&sitting)
    _ = try take(1)
    let progress = try training.progress(at: course.preTest)
    #expect(progress.map(\.secondsLeft) == [1775, 1800])
    #expect(progress.map(\.secondsSpent) == [25, 0])
    #expect(progress.map(\.participant) == Array(course.roster.prefix(2)))
  }
}
