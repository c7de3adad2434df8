import Classroom
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct OtherModuleTests {
  @Test("The report of a session of another module is refused, and names that module")
  func refused() throws {
    let room = try Classroom()
    let course = try room.addCourse()
    let other = Training(
      module: try sampleTraining().module, store: room.store)
    #expect(throws: SessionError.otherModule("contoh")) {
      try SessionReport(of: course.id, in: other)
    }
  }
}
