import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct AttemptPurposeTests {
  private static let terms = Terms(minutes: 20, passMark: 60)
  private static let test = SessionTestID(.postTest, of: SessionID(UUID()))

  @Test("Feedback follows each answer in practice and review, and never in a test")
  func feedback() {
    let purposes: [AttemptPurpose] = [
      .practice, .review, .test("e", Self.terms), .test("p", Self.terms, of: Self.test),
    ]
    #expect(purposes.map(\.givesFeedbackAfterEach) == [true, true, false, false])
    #expect(purposes.map(\.kind) == AttemptPurpose.Kind.allCases)
    #expect(purposes.map(\.name) == ["practice", "review", "exam", "post-test"])
    #expect(purposes.map(\.blueprint) == [nil, nil, "e", "p"])
    #expect(purposes.map(\.sessionTest) == [nil, nil, nil, Self.test])
  }

  @Test("Only what is a test takes terms")
  func terms() {
    let other = Terms(minutes: nil, passMark: 75)
    var purposes: [AttemptPurpose] = [
      .practice, .review, .test("e", Self.terms), .test("p", Self.terms, of: Self.test),
    ]
    for index in purposes.indices { purposes[index].take(over: other) }
    #expect(
      purposes == [
        .practice, .review, .test("e", other), .test("p", other, of: Self.test),
      ])
    #expect(purposes.map(\.terms) == [nil, nil, other, other])
  }
}

@Suite struct TermsTests {
  @Test(
    "Who stands on the line has passed, also with marks that don't add up exactly",
    arguments: [
      (60, 60.0, true), (60, 59.99, false), (0, 0, true), (100, 100, true), (100, 99.9, false),
      // Three thirds of a point, one after the other.
      (70, 100 * ([Double](repeating: 0.1, count: 7).reduce(0, +)), true),
    ])
  func passes(_ mark: Int, _ percentage: Double, _ isPassed: Bool) {
    #expect(Terms(minutes: nil, passMark: mark).passes(percentage) == isPassed)
  }

  @Test("Terms in range are kept as they are", arguments: [nil, 1, 600])
  func inRange(_ minutes: Int?) throws {
    for mark in [0, 55, 100] {
      let terms = Terms(minutes: minutes, passMark: mark)
      #expect(try terms.checked() == terms)
    }
  }

  @Test("Minutes and pass marks out of range are refused")
  func outOfRange() {
    for minutes in [Int.min, 0, 601] {
      #expect(throws: SessionError.minutesOutOfRange(minutes)) {
        try Terms(minutes: minutes, passMark: 50).checked()
      }
    }
    for mark in [-1, 101] {
      #expect(throws: SessionError.passMarkOutOfRange(mark)) {
        try Terms(minutes: nil, passMark: mark).checked()
      }
    }
  }
}
