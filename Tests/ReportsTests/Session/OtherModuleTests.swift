import Classroom
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct OtherModuleTests {
  private let room: Classroom
  private let other: Training

  init() throws {
    room = try Classroom()
    other = Training(module: try sampleTraining().module, store: room.store)
  }

  @Test("What needs the module of a session is refused with its name where another is open")
  func refused() throws {
    let terms = Terms(minutes: 30, passMark: 60)
    let session = try room.training.addSession(
      .init(title: "Pelatihan", startsOn: Day(of: room.clocks.now.date)),
      tests: [SessionTest(role: .preTest, blueprint: "pre-test", terms: terms)])
    let refusal = SessionError.otherModule("contoh")
    #expect(throws: refusal) { try SessionReport(of: session.id, in: other) }
    #expect(throws: refusal) { try other.open(SessionTestID(.preTest, of: session.id)) }
    #expect(throws: refusal) {
      try other.change(
        session, to: session.facts,
        tests: [SessionTest(role: .preTest, blueprint: "post-test", terms: terms)])
    }
    #expect(throws: refusal) { try other.change(session, to: session.facts, tests: []) }
  }

  @Test("A session whose questions are drawn needs no module: it is taken, reported and changed")
  func drawn() throws {
    let course = try room.addCourse()
    var facts = course.session.facts
    facts.place = "Balai RW 05"
    try other.change(course.session, to: facts, tests: course.session.tests)
    let attempt = try other.take(course.preTest, by: course.roster[0]).attempt
    #expect(attempt.plan.start.module == "contoh")
    try other.close(course.preTest)
    let report = try SessionReport(of: course.id, in: other)
    #expect(report.outline.title.id == "Contoh" && report.session.facts.place == facts.place)
  }
}
