import Foundation
import Quiz
import Scratch
import Terminal
import Testing
import Texts
import Training

@testable import Records

/// What a person meets who goes on after something has changed under the program.
@Suite(.withProgram) struct GoingOnFaultTests {
  @Test(
    "A test whose questions are gone from the content is gone on with, and nothing is handed in")
  func questionsGone() throws {
    var program = try BuiltProgram.withSampleModule()
    let module = program.folder.appending(path: "module")
    try FileManager.default.copyItem(at: URL(filePath: program.arguments[1]), to: module)
    program.arguments[1] = module.path
    let first = try Sitting(program)
    try first.startExam()
    try first.goToChoice()
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
      "A test whose questions are gone", now: "It goes on with what was asked", kept)
  }

  @Test(
    "A PIN's row that nobody could have written is told, and is no crash",
    arguments: [
      "json('\"nonsense\"')", "json_set(pin, '$.rounds', -1)", "json_set(pin, '$.blockSize', -1)",
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
      "The PIN's row: \(pin)", now: "Told with table, row and column", kept)
  }

  @Test(
    "A power cut longer than a test's time ends no test: who sat at it goes on with the time left",
    .enabled(if: SlowDisk.canBePlayed))
  func longPowerCut() throws {
    var program = try BuiltProgram()
    let training = try program.training
    let test = try training.openPreTest(for: ["Siti"])
    let code = try #require(try training.codes(of: test.session).values.first)
    let answers = try training.firstOptions(of: test)
    program.arguments = ["session", "take", "1", "--test", "pre-test"]
    let clock = try WrongClock(before: &program)
    let first = try LineSitting(program)
    try first.type(["Siti", "1"])
    try first.read(until: "Soal 1 dari 20")
    try first.type(answers[0])
    try first.read(until: "Soal 2 dari 20")
    first.kill()
    let kept = try KeptRows(of: program)
    try clock.set(wrongBy: .seconds(40 * 60))
    let next = try LineSitting(program)
    try next.type(["Siti", "1", code])
    try next.read(until: "Soal 2 dari 20")
    #expect(next.written.contains(/Sisa (29|30):/), "\(next.written)")
    next.kill()
    let attempt = try #require(try program.attempts().first)
    #expect(attempt.submittedAt == nil && attempt.answeredCount == 1)
    try FaultTable.add(
      "A power cut longer than the test's time", now: "It goes on with the time left", kept)
  }

  @Test("A test is kept while the program is started with content that lacks it")
  func otherContent() throws {
    var program = try BuiltProgram.withSampleModule()
    let first = try Sitting(program)
    try first.startExam()
    try first.goToChoice()
    try first.press(.down, .up, .enter)
    first.send(SIGKILL)
    _ = try first.end()
    let kept = try KeptRows(of: program)
    let arguments = program.arguments
    program.arguments = []
    let other = try Sitting(program)
    try other.settle()
    #expect(!other.shows("Ujian contoh"))
    other.send(SIGTERM)
    #expect(try other.end() == .exit(128 + SIGTERM))
    program.arguments = arguments
    let again = try Sitting(program)
    try again.settle()
    again.expect("Ujian contoh")
    #expect(try program.attempts().first?.submittedAt == nil)
    try FaultTable.add(
      "A start with content that lacks the test under way", now: "It waits for its content", kept)
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
      "A clock put by \(jump) in a test", now: "The time left goes on", kept)
  }
}
