import Foundation
import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct ExamTests {
  @Test("An exam with every type of question is passed with all answers right")
  func passing() throws {
    let sitting = try Sitting(.withSampleModule())
    try sitting.startExam()
    for number in 1...6 {
      sitting.expect("Soal \(number) dari 6")
      try Volunteer(sitting: sitting).answerRightly()
    }
    sitting.expect("Terjawab 6 dari 6")
    try sitting.press(.enter)
    sitting.expect(Text.submitHeading(.indonesian))
    try sitting.open(Text.submitExam(.indonesian))
    sitting.expect("6 dari 6 soal: nilai 100%")
    sitting.expect(Text.passed(from: 70)(.indonesian))
  }

  @Test(
    "After a kill in an exam the next start offers to resume, with all answers and the clock",
    arguments: 1...5)
  func killed(afterAnswer count: Int) throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    for number in 1..<count {
      try Volunteer(sitting: sitting).answerRightly()
      sitting.expect("Soal \(number + 1) dari 6")
    }
    try Volunteer(sitting: sitting).answerRightly()
    // The next question is on the screen: its predecessor's answer must be on the disk.
    sitting.send(SIGKILL)
    #expect(try sitting.end() == .signal(SIGKILL))

    let next = try Sitting(program)
    try next.settle()
    next.expect("Ujian contoh · \(count) dari 6")
    try next.press(.enter)
    next.expect("Soal \(count + 1) dari 6")
    // The clock goes on where it was stored last; while the program was dead it stood.
    #expect(try next.secondsLeft() <= 30 * 60)
    #expect(try next.secondsLeft() > 25 * 60)
    for _ in count..<6 { try Volunteer(sitting: next).answerRightly() }
    try next.press(.enter)
    try next.open(Text.submitExam(.indonesian))
    next.expect("6 dari 6 soal: nilai 100%")
  }

  @Test("The clock of an exam goes on by itself")
  func clock() throws {
    let sitting = try Sitting(.withSampleModule())
    try sitting.startExam()
    let before = try sitting.secondsLeft()
    try sitting.wait(for: "the clock to go on") { sitting in
      (try? sitting.secondsLeft()).map { $0 < before } ?? false
    }
  }
}
