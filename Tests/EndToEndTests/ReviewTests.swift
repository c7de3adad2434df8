import Foundation
import Quiz
import Records
import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct ReviewTests {
  /// Gives a name and starts the review of all five questions that are new today.
  private func startReview(_ sitting: Sitting) throws {
    try sitting.settle()
    try sitting.type("Siti")
    try sitting.press(.enter)
    try sitting.open(Text.review(.indonesian))
    try sitting.open(Text.reviewAll(.indonesian))
    sitting.expect("Soal 1 dari 5")
  }

  private func log(of program: BuiltProgram) throws -> [ReviewLogLine] {
    try program.store.reviews.log(module: "contoh")
  }

  @Test(
    "After a kill in a review its answers and their reviews are on the disk, and it goes on",
    arguments: 1...4)
  func killed(afterAnswer count: Int) throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try startReview(sitting)
    for number in 1...count {
      try Volunteer(sitting: sitting).answerRightly()
      sitting.expect(Text.right(.indonesian))
      if number < count { try sitting.open(Text.nextQuestion(.indonesian)) }
    }
    sitting.send(SIGKILL)
    #expect(try sitting.end() == .signal(SIGKILL))

    let log = try log(of: program)
    #expect(log.count == count)
    #expect(log.allSatisfy { $0.rating == .good } && Set(log.map(\.question)).count == count)
    let next = try Sitting(program)
    try next.settle()
    next.expect("Pengulangan, \(count) dari 5 terjawab")
    try next.press(.enter)
    next.expect("Soal \(count) dari 5")
    next.expect("Ditanyakan kembali")
    try next.open(Text.nextQuestion(.indonesian))
    for number in count + 1...5 {
      try Volunteer(sitting: next).answerRightly()
      try next.open((number < 5 ? Text.nextQuestion : .seeSummary)(.indonesian))
    }
    next.expect("5 dari 5 soal: nilai 100%")
    next.expect(Text.nextReviews(.indonesian))
    #expect(try self.log(of: program).count == 5)
  }

  @Test("An answer taken back is gone from the disk, and can be given anew")
  func undone() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try startReview(sitting)
    try Volunteer(sitting: sitting).answerRightly()
    #expect(try log(of: program).count == 1)
    try sitting.press(.character("u"))
    sitting.expect("Soal 1 dari 5")
    #expect(try log(of: program).isEmpty)
    try Volunteer(sitting: sitting).answerRightly()
    try sitting.press(.character("r"))
    #expect(try log(of: program).map(\.rating) == [.hard])
  }
}
