import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct SharedDatabaseTests {
  @Test("Two programs use one database at the same time, and each keeps all its answers")
  func two() throws {
    let program = try BuiltProgram.withSampleModule()
    let first = try Sitting(program)
    try first.startExam()
    let second = try Sitting(program)
    try second.settle()
    second.expect("Siti")
    try second.open(Text.practice(.indonesian))
    try second.open(Text.allSections(.indonesian))
    for _ in 0..<6 {
      try Volunteer(sitting: first).answerRightly()
      try Volunteer(sitting: second).answerRightly()
      try second.press(.enter)
    }
    try first.press(.enter)
    try first.open(Text.submitExam(.indonesian))
    first.expect("6 dari 6 soal: nilai 100%")
    second.expect("6 dari 6 soal: nilai 100%")
    let attempts = try program.attempts()
    #expect(attempts.map(\.percentage) == [100, 100])
    #expect(attempts.allSatisfy { !$0.isOpen })
  }
}
