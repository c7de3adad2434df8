import Foundation
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Records

/// What a person meets who goes on after something has changed under the program.
@Suite struct GoingOnFaultTests {
  @Test(
    "A test whose questions are gone from the content is gone on with, and nothing is handed in")
  func questionsGone() throws {
    var program = try BuiltProgram.withSampleModule()
    let module = program.folder.appending(path: "module")
    try FileManager.default.copyItem(at: URL(filePath: program.arguments[1]), to: module)
    program.arguments[1] = module.path
    let first = try Sitting(program)
    try first.startExam()
    for _ in 0..<6 where !first.shows("Siapa warga") { try first.press(.tab) }
    // An Enter that follows another at once is taken for a held one.
    try first.press(.down, .up, .enter)
    first.send(SIGKILL)
    _ = try first.end()
    let kept = try KeptRows(of: program)
    try Data("[]\n".utf8).write(to: module.appending(path: "questions/D.yaml"))
    let next = try Sitting(program)
    try next.open(Text.resumeExam(.indonesian))
    for _ in 0..<6 where next.shows("Soal ") { try next.press(.tab) }
    next.expect("Terjawab 1 dari 6")
    let attempt = try #require(try program.attempts().first)
    #expect(attempt.submittedAt == nil)
    #expect(attempt.answeredCount == 1)
    try FaultTable.add(
      "A test whose questions are gone", now: "It goes on with what was asked", code: nil, kept)
  }

  @Test(
    "A PIN's row that nobody could have written is told, and is no crash",
    arguments: [
      "'nonsense'", "json_set(pin, '$.rounds', -1)", "json_set(pin, '$.blockSize', -1)",
      "json_set(pin, '$.rounds', 9223372036854775807)", "json_remove(pin, '$.salt')",
    ])
  func damagedPIN(_ pin: String) throws {
    let program = try BuiltProgram()
    try program.training.choosePIN("2846")
    let kept = try KeptRows(of: program)
    try program.store.write { try $0.run("UPDATE device SET pin = \(pin)") }
    let sitting = try Sitting(program)
    try sitting.settle()
    try sitting.type("Pelatih")
    try sitting.press(.enter)
    try sitting.open("\(Text.trainer(.indonesian)) ")
    try sitting.type("2846")
    try sitting.press(.enter)
    sitting.expect("kolom pin")
    try FaultTable.add(
      "The PIN's row: \(pin)", now: "Told with table, row and column", code: nil, kept)
  }

  @Test(
    "However the clock is put during a test, the time left goes on",
    .enabled(if: SlowDisk.canBePlayed),
    arguments: [Duration.seconds(-15 * 365 * 86_400), .seconds(7 * 3600), .seconds(40 * 86_400)])
  func clock(_ jump: Duration) throws {
    var program = try BuiltProgram.withSampleModule()
    let clock = try WrongClock(before: &program)
    let sitting = try Sitting(program)
    try sitting.startExam()
    let kept = try KeptRows(of: program)
    for wrong in [jump, .zero] {
      let before = try sitting.secondsLeft()
      try clock.set(wrongBy: wrong)
      try sitting.wait(for: "another second") {
        ((try? $0.secondsLeft()) ?? before) < before
      }
      #expect(try sitting.secondsLeft() > before - 60)
      try sitting.press(.tab)
    }
    sitting.expect("Soal 3 dari 6")
    try FaultTable.add(
      "A clock put by \(jump) in a test", now: "The time left goes on", code: nil, kept)
  }
}
