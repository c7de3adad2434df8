import Classroom
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct OtherModuleTests {
  @Test("The report of a session of another module, and its tests, are refused with its name")
  func refused() throws {
    let room = try Classroom()
    let course = try room.addCourse()
    let other = Training(
      module: try sampleTraining().module, store: room.store)
    #expect(throws: SessionError.otherModule("contoh")) {
      try SessionReport(of: course.id, in: other)
    }
    #expect(throws: SessionError.otherModule("contoh")) { try other.open(course.preTest) }
    #expect(throws: SessionError.otherModule("contoh")) {
      try other.change(course.session, to: course.session.facts, tests: course.session.tests)
    }
  }
}
