import Classroom
import Curriculum
import Quiz
import Testing
import Training

@Suite struct FollowUpTests {
  private let room: Classroom
  private var training: Training { room.training }
  private let terms = Terms(minutes: 20, passMark: 60)

  init() throws { room = try Classroom() }

  private func tests(_ blueprints: BlueprintID...) -> [SessionTest] {
    zip(TestRole.allCases, blueprints).map {
      SessionTest(role: $0, blueprint: $1, terms: terms)
    }
  }

  @Test("A follow-up is drawn from a form that neither test before it has")
  func form() throws {
    let outline = try training.module.outline()
    let day = try #require(Day("2027-03-01"))
    let planned = try training.followUp(
      to: tests("pre-test", "post-test"), on: day, terms: terms)
    #expect(planned.role == .followUp && planned.day == day)
    #expect(outline[planned.blueprint]?.form == .practice)
    // Of what is left, as much as there is.
    #expect(planned.blueprint == "follow-up")
    #expect(throws: SessionError.noFormForFollowUp) {
      try training.followUp(
        to: tests("exam", "pre-test") + [
          SessionTest(role: .postTest, blueprint: "post-test", terms: terms)
        ], on: day, terms: terms)
    }
  }

  @Test("Its day is kept with the session, and comes after the training")
  func day() throws {
    let (first, last) = (try #require(Day("2027-02-01")), try #require(Day("2027-02-02")))
    let facts = TrainingSession.Facts(title: "Kader", startsOn: first, endsOn: last)
    let planned = { (day: Day) in
      let before = self.tests("pre-test", "post-test")
      return before + [try self.training.followUp(to: before, on: day, terms: self.terms)]
    }
    #expect(throws: SessionError.followUpTooEarly) {
      try training.addSession(facts, tests: planned(last))
    }
    let later = try #require(Day("2027-03-01"))
    let session = try training.addSession(facts, tests: planned(later))
    #expect(try room.again().training.session(session.id).test(.followUp)?.day == later)
    var moved = facts
    moved.endsOn = later
    #expect(throws: SessionError.followUpTooEarly) {
      try training.change(session, to: moved, tests: session.tests)
    }
    // The day may change also while the test is open.
    try training.open(SessionTestID(.followUp, of: session.id))
    var tests = session.tests
    let other = try #require(Day("2027-04-05"))
    tests[2].day = other
    let changed = try training.change(session, to: facts, tests: tests)
    #expect(changed.test(.followUp)?.day == other && changed.isOpen(.followUp))
  }
}
