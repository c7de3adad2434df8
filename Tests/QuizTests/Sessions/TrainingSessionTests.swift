import Foundation
import Testing

@testable import Curriculum
@testable import Quiz

@Suite struct TrainingSessionTests {
  private static let day = Day("2026-11-23")!

  private func session(_ tests: [SessionTest]) -> TrainingSession {
    TrainingSession(
      id: SessionID(UUID()), number: 1, facts: .init(title: "Pelatihan", startsOn: Self.day),
      module: "m", questionSeed: 5, createdAt: Samples.start, tests: tests)
  }

  private static func test(
    _ role: TestRole, state: SessionTest.State = .unopened
  ) -> SessionTest {
    SessionTest(
      role: role, blueprint: "t", state: state, terms: Terms(minutes: 10, passMark: 60))
  }

  @Test(
    "The last test before the follow-up decides who has passed, the follow-up only where it is alone",
    arguments: [
      ([], nil), ([.preTest], .preTest), ([.postTest], .postTest),
      ([.preTest, .postTest], .postTest), ([.preTest, .postTest, .followUp], .postTest),
      ([.preTest, .followUp], .preTest), ([.followUp], .followUp),
    ] as [([TestRole], TestRole?)])
  func decidingTest(_ roles: [TestRole], _ deciding: TestRole?) {
    #expect(session(roles.map { Self.test($0) }).decidingTest?.role == deciding)
    // In whichever order they were entered.
    #expect(session(roles.reversed().map { Self.test($0) }).decidingTest?.role == deciding)
  }

  @Test("Tests stand in the order in which they are taken, and one that is not there is not open")
  func tests() {
    let session = session([
      Self.test(.followUp), Self.test(.preTest, state: .open), Self.test(.postTest, state: .closed),
    ])
    #expect(session.tests.map(\.role) == [.preTest, .postTest, .followUp])
    #expect(TestRole.allCases.filter(session.isOpen) == [.preTest])
    #expect(!self.session([]).isOpen(.preTest))
  }

  @Test(
    "Facts out of range are refused",
    arguments: [
      (facts { $0.title = " \t\u{200B} " }, SessionError.emptyTitle),
      (facts { $0.endsOn = Day("2026-11-22")! }, .endsBeforeStart),
      (facts { $0.hours = -1 }, .hoursOutOfRange(-1)),
      (facts { $0.hours = 1000 }, .hoursOutOfRange(1000)),
    ])
  func outOfRange(_ facts: TrainingSession.Facts, _ error: SessionError) {
    #expect(throws: error) { try facts.checked() }
  }

  private static func facts(
    _ change: (inout TrainingSession.Facts) -> Void
  ) -> TrainingSession.Facts {
    var facts = TrainingSession.Facts(title: "Pelatihan", startsOn: day)
    change(&facts)
    return facts
  }

  @Test("Facts are kept without what nobody sees, and as they were meant")
  func cleaned() throws {
    let facts = TrainingSession.Facts(
      title: " Pelatihan\u{1B}[2J  kader ", place: "Balai\u{202E} RW 05", startsOn: Self.day,
      endsOn: Day("24/11/2026")!, trainer: "O'Brien; DROP TABLE", hours: 8)
    let checked = try facts.checked()
    #expect(checked.title == "Pelatihan [2J kader")
    #expect(checked.place == "Balai RW 05")
    #expect(checked.trainer == "O'Brien; DROP TABLE")
    #expect(try checked.checked() == checked)
  }

  @Test("A test that a session does not have, and one whose blueprint is gone, ask nothing")
  func refused() {
    let draw = { (session: TrainingSession, role: TestRole) in
      try session.questions(
        of: role, for: .straight, outline: self.outline("m"), bank: Samples.bank)
    }
    let session = session([Self.test(.preTest)])
    #expect(throws: SessionError.noSuchTest(.postTest)) { try draw(session, .postTest) }
    var lost = session
    lost.tests[0].blueprint = "gone"
    #expect(throws: SessionError.noSuchTest(.preTest)) { try draw(lost, .preTest) }
  }

  @Test("On paper all have one order of options, and no clock")
  func paper() throws {
    let session = session([Self.test(.preTest)])
    let questions = try session.questions(
      of: .preTest, for: .straight, outline: outline("m"), bank: Samples.bank)
    let papers = try (0..<2).map {
      try session.attempt(
        .preTest, for: .straight, onPaper: true, asking: questions,
        Samples.attemptStart(seed: UInt64($0)))
    }
    #expect(papers[0].plan.items == papers[1].plan.items)
    #expect(papers[0].timeLimit == nil)
    #expect(papers[0].plan.purpose.terms == Terms(minutes: nil, passMark: 60))
    let onScreen = try session.attempt(
      .preTest, for: .straight, asking: questions, Samples.attemptStart(seed: 9))
    #expect(onScreen.questions.map(\.id) == papers[0].questions.map(\.id))
  }

  private func outline(_ id: ModuleID) -> ModuleOutline {
    ModuleOutline(
      id: id, title: Samples.text("M"), version: "1.0.0", licence: "CC-BY-4.0",
      source: .init(title: "S", author: "A", body: "B", note: Samples.text("N")), sections: [],
      blueprints: [Samples.blueprint()], glossary: [], coverage: [],
      goals: nil)
  }
}
