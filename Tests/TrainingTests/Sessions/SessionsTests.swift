import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

@Suite struct SessionsTests {
  private let room: Classroom
  private var training: Training { room.training }
  private static let day = Day("2026-11-23")!

  init() throws { room = try Classroom() }

  private static func tests(_ terms: Terms = Terms(minutes: 30, passMark: 60)) -> [SessionTest] {
    [
      SessionTest(role: .preTest, blueprint: "pre-test", terms: terms),
      SessionTest(role: .postTest, blueprint: "post-test", terms: terms),
    ]
  }

  @Test("A session is entered with clean facts and the next number, its tests not open yet")
  func add() throws {
    var tests = Self.tests()
    tests[0].state = .open
    let session = try training.addSession(
      .init(title: " Pelatihan\u{1B} kader ", startsOn: Self.day), tests: tests)
    #expect(session.facts.title == "Pelatihan kader")
    #expect(session.number == 1 && session.module == "contoh")
    #expect(try training.session(number: 1) == session)
    #expect(try training.session(session.id) == session)
    #expect(try training.addSession(session.facts, tests: []).number == 2)
    #expect(try training.sessions().map(\.number) == [2, 1])
    #expect(session.tests.map(\.state) == [.unopened, .unopened])
  }

  @Test("A test that can't be drawn is told of when it is opened, not when a class waits for it")
  func openUnfilled() throws {
    var tests = Self.tests()
    tests[0].blueprint = "too-long"
    let session = try training.addSession(.init(title: "P", startsOn: Self.day), tests: tests)
    let preTest = SessionTestID(.preTest, of: session.id)
    #expect(throws: QuizError.self) { try training.open(preTest) }
    #expect(try training.session(session.id).test(.preTest)?.state == .unopened)
    let postTest = try training.open(SessionTestID(.postTest, of: session.id))
    #expect(postTest.test(.postTest)?.state == .open)
    #expect(try !training.drawn(at: SessionTestID(.postTest, of: session.id)).isEmpty)
  }

  @Test(
    "Facts and terms out of range are refused, and nothing is stored",
    arguments: [
      (TrainingSession.Facts(title: " ", startsOn: day), tests(), SessionError.emptyTitle),
      (
        .init(title: "P", startsOn: day, endsOn: Day("2026-11-22")!), tests(), .endsBeforeStart
      ),
      (
        .init(title: "P", startsOn: day), tests(Terms(minutes: 0, passMark: 60)),
        .minutesOutOfRange(0)
      ),
      (
        .init(title: "P", startsOn: day), tests(Terms(minutes: 30, passMark: 101)),
        .passMarkOutOfRange(101)
      ),
      (.init(title: "P", startsOn: day, hours: -1), tests(), .hoursOutOfRange(-1)),
    ])
  func outOfRange(
    _ facts: TrainingSession.Facts, _ tests: [SessionTest], _ error: SessionError
  ) throws {
    #expect(throws: error) { try training.addSession(facts, tests: tests) }
    #expect(try training.sessions().isEmpty)
    let session = try training.addSession(
      .init(title: "Pelatihan", startsOn: Self.day), tests: Self.tests())
    #expect(throws: error) { try training.change(session, to: facts, tests: tests) }
    #expect(try training.session(session.id) == session)
  }

  @Test("The tests of a session are opened and closed apart from each other")
  func states() throws {
    let course = try room.addCourse(tests: [.preTest, .postTest, .followUp])
    try training.close(course.preTest)
    try training.close(course.postTest)
    #expect(try training.openTests().map(\.test.role) == [.followUp])
    let opened = try training.open(course.preTest)
    #expect(opened.tests.map(\.state) == [.open, .closed, .open])
    #expect(try training.session(course.id) == opened)
  }

  @Test("A test that was never opened is not closed")
  func neverOpened() throws {
    let session = try training.addSession(
      .init(title: "Pelatihan", startsOn: Self.day), tests: Self.tests())
    let test = SessionTestID(.preTest, of: session.id)
    #expect(throws: SessionError.neverOpened(.preTest)) { try training.close(test) }
    #expect(try training.session(session.id) == session)
    try training.open(test)
    try training.close(test)
    // To close it again says nothing new.
    #expect(try training.close(test) == 0)
  }

  @Test("A test that the session does not have can't be opened or closed")
  func noSuchTest() throws {
    let course = try room.addCourse(tests: [.preTest])
    #expect(throws: SessionError.noSuchTest(.postTest)) { try training.open(course.postTest) }
    #expect(throws: SessionError.noSuchTest(.postTest)) { try training.close(course.postTest) }
    let nowhere = SessionTestID(.preTest, of: SessionID(UUID()))
    #expect(throws: SessionError.self) { try training.open(nowhere) }
  }

  @Test("When a session is changed its tests stay open or closed, and a new one is not open yet")
  func changeKeepsStates() throws {
    let course = try room.addCourse(tests: [.preTest])
    var facts = course.session.facts
    facts.place = "Aula"
    let changed = try training.change(course.session, to: facts, tests: Self.tests())
    #expect(changed.facts.place == "Aula")
    #expect(changed.tests.map(\.state) == [.open, .unopened])
  }

  @Test("What others changed of a session meanwhile stays")
  func changedMeanwhile() throws {
    let course = try room.addCourse()
    _ = try training.take(course.preTest, by: course.roster[0])
    try training.close(course.preTest)
    let shown = try training.session(course.id)
    let trainer = "Ratna"
    try training.setPassMark(0, of: course.preTest, because: Reason("Dinas", by: trainer))
    var (facts, tests) = (shown.facts, shown.tests)
    facts.trainer = "Ibu Ratna"
    tests[1].terms.minutes = 20
    let day = try #require(Day("2027-02-02"))
    try training.change(
      shown, to: facts,
      tests: tests + [try training.followUp(to: tests, on: day, terms: tests[0].terms)])
    facts = shown.facts
    facts.place = "Aula"
    let changed = try training.change(shown, to: facts, tests: shown.tests)
    #expect(changed.facts.place == "Aula" && changed.facts.trainer == "Ibu Ratna")
    #expect(changed.tests.map(\.terms.passMark) == [0, 60, 60])
    #expect(changed.tests.map(\.terms.minutes) == [30, 20, 30])
    #expect(changed.test(.followUp)?.day == day)
    // What somebody has submitted has another pass mark only with a reason.
    tests = shown.tests
    tests[0].terms.passMark = 50
    #expect(throws: SessionError.termsStand(.preTest)) {
      try training.change(shown, to: facts, tests: tests)
    }
  }

  @Test("What others wrote on the letterhead meanwhile stays")
  func letterhead() throws {
    var (one, other) = (Letterhead(), Letterhead())
    one.organiser = "Forum PSM"
    other.address = "Cikole"
    try training.set(one, insteadOf: Letterhead())
    try training.set(other, insteadOf: Letterhead())
    one.address = other.address
    #expect(try training.letterhead() == one)
  }

  @Test("A test that was open and was then taken out of its session may not be taken")
  func takenOut() throws {
    let course = try room.addCourse()
    let changed = try training.change(
      course.session, to: course.session.facts,
      tests: course.session.tests.filter { $0.role != .preTest })
    #expect(!changed.isOpen(.preTest))
    #expect(throws: SessionError.noSuchTest(.preTest)) {
      try training.take(course.preTest, by: course.roster[0])
    }
  }

  @Test("A test that someone has started can't become another, and its session can't be removed")
  func keepsAttempts() throws {
    let course = try room.addCourse()
    _ = try training.take(course.preTest, by: course.roster[0])
    var tests = course.session.tests
    tests[0].terms.minutes = 45
    #expect(
      try training.change(course.session, to: course.session.facts, tests: tests)
        .test(.preTest)?.terms.minutes == 45)
    // What it was taken under stands, once it is over.
    try training.close(course.preTest)
    tests[0].terms.minutes = 20
    #expect(throws: SessionError.termsStand(.preTest)) {
      try training.change(course.session, to: course.session.facts, tests: tests)
    }
    tests[0].terms.minutes = 45
    tests[0].blueprint = "follow-up"
    for tests in [tests, Array(tests.dropFirst())] {
      #expect(throws: SessionError.isTaken(.preTest)) {
        try training.change(course.session, to: course.session.facts, tests: tests)
      }
    }
    #expect(throws: SessionError.hasAttempts) { try training.remove(course.id) }
  }

  @Test("A session without attempts may be removed; its participants stay known")
  func removal() throws {
    let course = try room.addCourse()
    try training.remove(course.id)
    #expect(try training.sessions().isEmpty)
    #expect(try training.participants().count == 3)
    #expect(throws: SessionError.sessionIsGone) {
      try training.session(course.id)
    }
  }

  @Test("What speaks against opening a test is that another is open, its day, and what came after")
  func doubts() throws {
    let course = try room.addCourse(tests: [.postTest])
    var session = try training.session(course.session.id)
    let day = Day(of: room.clocks.now.date.addingTimeInterval(30 * 86_400))
    let others = [TestRole.preTest, .followUp].map { role in
      SessionTest(
        role: role, blueprint: BlueprintID(role.rawValue), terms: session.tests[0].terms,
        day: role == .followUp ? day : nil)
    }
    session = try training.change(session, to: session.facts, tests: session.tests + others)
    let doubts = { try training.doubts(aboutOpening: SessionTestID($0, of: session.id)) }
    #expect(try doubts(.postTest).isEmpty)
    #expect(try doubts(.followUp) == [.otherIsOpen(.postTest), .isPlanned(day)])
    try room.take(course.postTest, by: course.roster[0]) { _ in true }
    #expect(try doubts(.preTest) == [.otherIsOpen(.postTest), .wasBegun(.postTest)])
  }
}
