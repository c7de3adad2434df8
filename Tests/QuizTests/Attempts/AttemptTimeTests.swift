import Curriculum
import Foundation
import Testing

@testable import Quiz

/// The time that counts is the time that ran while the attempt was in front of somebody.
@Suite struct AttemptTimeTests {
  private func runningExam(minutes: Int? = 10) throws -> Attempt {
    var exam = try Samples.exam(minutes: minutes)
    exam.resume(at: Samples.moment())
    return exam
  }

  @Test("When the time is up the attempt is submitted by the clock, with what was answered")
  func timeLimit() throws {
    var exam = try runningExam()
    try exam.apply(.answer(item: 0, response: .choice(0)), at: Samples.moment())
    #expect(exam.secondsLeft(at: Samples.moment(599)) == 1)
    #expect(throws: QuizError.timeIsUp) {
      try exam.apply(.answer(item: 1, response: .choice(0)), at: Samples.moment(601))
    }
    #expect(
      exam.phase == .submitted(at: Samples.start.addingTimeInterval(601), by: .clock))
    #expect(exam.answeredCount == 1)
    #expect(!exam.isRunning)
  }

  @Test("To submit after the time was up is no error, and the clock has ended it")
  func submitLate() throws {
    var exam = try runningExam()
    try exam.apply(.submit, at: Samples.moment(700))
    #expect(
      exam.phase == .submitted(at: Samples.start.addingTimeInterval(700), by: .clock))
  }

  @Test(
    "A date that jumps gives no time and takes none",
    arguments: [-473_040_000, 25_200, -86_400, 315_360_000])
  func dateJumps(_ jump: TimeInterval) throws {
    let exam = try runningExam()
    let later = Moment(date: Samples.start.addingTimeInterval(jump), running: .seconds(300))
    #expect(exam.secondsLeft(at: later) == 300)
  }

  @Test("A running clock that was set back gives no time back")
  func runningClockSetBack() throws {
    let exam = try runningExam()
    #expect(
      exam.secondsLeft(at: Moment(date: Samples.start, running: .seconds(-100))) == 600)
  }

  @Test("While nobody has the attempt in front of them its time stands")
  func pauses() throws {
    var exam = try runningExam()
    exam.pause(at: Samples.moment(100))
    #expect(exam.secondsLeft(at: Samples.moment(90_000)) == 500)
    exam.resume(at: Samples.moment(90_000))
    #expect(exam.secondsLeft(at: Samples.moment(90_040)) == 460)
    // To take it up twice takes the time once.
    exam.resume(at: Samples.moment(90_040))
    #expect(exam.secondsLeft(at: Samples.moment(90_050)) == 450)
  }

  @Test("Minutes that the trainer gives are there at once, and so is another limit")
  func takenOver() throws {
    var exam = try runningExam()
    exam.take(over: Terms(minutes: 10, passMark: 60), addedTime: .seconds(300))
    #expect(exam.secondsLeft(at: Samples.moment(599)) == 301)
    exam.take(over: Terms(minutes: 5, passMark: 80), addedTime: .seconds(300))
    #expect(exam.secondsLeft(at: Samples.moment(599)) == 1)
    #expect(exam.plan.purpose.terms == Terms(minutes: 5, passMark: 80))
  }

  @Test("Without a limit nothing ends by the clock")
  func noLimit() throws {
    var exam = try runningExam(minutes: nil)
    #expect(exam.secondsLeft(at: Samples.moment(1e6)) == nil)
    try exam.apply(.answer(item: 0, response: .choice(0)), at: Samples.moment(1e6))
    #expect(exam.isOpen)
  }

  @Test("What was submitted does not run again")
  func ended() throws {
    var exam = try runningExam()
    try exam.apply(.submit, at: Samples.moment(60))
    exam.resume(at: Samples.moment(70))
    #expect(!exam.isRunning)
    #expect(exam.spent(at: Samples.moment(1000)) == .seconds(60))
  }
}

@Suite struct StopwatchTests {
  @Test("A stopwatch stands until it is started, and counts only while it runs")
  func counts() {
    var watch = Stopwatch(spent: .seconds(5))
    #expect(!watch.isRunning)
    #expect(watch.spent(at: Samples.moment(1000)) == .seconds(5))
    watch.start(at: Samples.moment(1000))
    #expect(watch.spent(at: Samples.moment(1003)) == .seconds(8))
    watch.stop(at: Samples.moment(1004))
    #expect(watch == Stopwatch(spent: .seconds(9)))
    watch.stop(at: Samples.moment(2000))
    #expect(watch.spent(at: Samples.moment(3000)) == .seconds(9))
  }

  @Test("A machine whose running clock starts anew takes nothing that was counted")
  func restart() {
    var watch = Stopwatch()
    watch.start(at: Samples.moment(5000))
    #expect(watch.spent(at: Samples.moment(0)) == .zero)
    watch.stop(at: Samples.moment(5060))
    watch.start(at: Samples.moment(0))
    #expect(watch.spent(at: Samples.moment(40)) == .seconds(100))
  }

  @Test("Durations are stored in whole milliseconds, and told in whole seconds")
  func units() {
    #expect(Duration.milliseconds(12_345).wholeMilliseconds == 12_345)
    #expect(Duration.microseconds(12_345_999).wholeMilliseconds == 12_345)
    #expect(Duration.milliseconds(12_999).wholeSeconds == 12)
  }
}
