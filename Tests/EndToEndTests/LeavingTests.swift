import Foundation
import Quiz
import Records
import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct LeavingTests {
  @Test(
    "A signal to end gives the terminal back and keeps also what was being typed",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(signal: Int32) throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToTypedQuestion()
    try sitting.type("da")
    sitting.send(signal)
    #expect(try sitting.end() == .exit(128 + signal))
    sitting.expectGivenBack()

    let next = try Sitting(program)
    try next.settle()
    next.expect("Ujian contoh · 1 dari 6")
    try next.press(.enter)
    next.expect("\(Text.typeHere(.indonesian)) da")
  }

  @Test("A terminal that is closed ends the program, which keeps what was being typed")
  func closed() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToTypedQuestion()
    try sitting.type("da")
    #expect(sitting.terminal.close() == .exit(128 + SIGHUP))
    let attempt = try #require(
      try program.attempts().first)
    #expect(attempt.answeredCount == 1)
  }

  @Test("So it does where lines are written, which can't be told any more")
  func closedLines() throws {
    var program = try BuiltProgram()
    program.arguments = ["--plain", "--participant", "Siti"]
    let sitting = try Sitting(program)
    try sitting.wait(for: Text.typeNumber(.indonesian))
    #expect(sitting.terminal.close() == .exit(128 + SIGHUP))
  }

  @Test("A terminal that is closed in the middle of a paste ends the program")
  func closedWhilePasting() throws {
    let sitting = try Sitting(BuiltProgram.withSampleModule())
    try sitting.settle()
    try sitting.typeAhead("\u{1B}[200~" + String(repeating: "Siti ", count: 500))
    #expect(sitting.terminal.close() == .exit(128 + SIGHUP))
  }

  @Test("What is being typed in an exam is kept also while the typing goes on")
  func typing() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToTypedQuestion()
    try sitting.type("da")
    let end = try sitting.secondsLeft() - 3
    while try sitting.secondsLeft() > end { try sitting.press(.character("y"), .backspace) }
    sitting.send(SIGKILL)
    _ = try sitting.end()
    let attempt = try #require(
      try program.attempts().first)
    #expect(attempt.answeredCount == 1)
  }

  @Test(
    "A crash gives the terminal back, and the program still dies of what it died of",
    arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT])
  func crash(signal: Int32) throws {
    let sitting = try Sitting(BuiltProgram())
    try sitting.settle()
    #expect(sitting.screen.modes.isAlternate)
    #expect(!sitting.terminal.isCooked)
    sitting.send(signal)
    #expect(try sitting.end() == .signal(signal))
    sitting.expectGivenBack()
  }

  @Test(
    "A signal to end where lines are read ends in order: what was done is copied",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsOfLines(signal: Int32) throws {
    var program = try BuiltProgram()
    program.arguments = ["--plain", "--participant", "Siti"]
    let sitting = try LineSitting(program)
    try sitting.read(until: Text.typeNumber(.indonesian))
    try sitting.settle()
    sitting.send(signal)
    try sitting.read(until: Text.leftKept(.indonesian))
    #expect(sitting.end() == 128 + signal)
    #expect(Backups(dataFolder: program.dataFolder.path).all.count == 1)
  }

  @Test(
    "A signal to end while phones are served lets them go, and ends in order",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsOfServing(signal: Int32) throws {
    var program = try BuiltProgram()
    _ = try program.training.openPreTest(for: ["Siti"])
    program.arguments = ["session", "serve", "1", "--test", "pre-test", "--port", "0"]
    let sitting = try LineSitting(program)
    try sitting.read(until: Text.serveStop(.indonesian))
    sitting.send(signal)
    #expect(sitting.end() == 0)
    #expect(sitting.written.contains(Text.serveStopped(.indonesian)))
  }

  @Test("An address that no phone can open is told to be so, and drawn for none")
  func servedToItself() throws {
    var program = try BuiltProgram()
    _ = try program.training.openPreTest(for: ["Siti"])
    program.arguments = [
      "session", "serve", "1", "--test", "pre-test", "--port", "0", "--address", "127.0.0.1",
    ]
    let sitting = try LineSitting(program)
    try sitting.read(until: Text.serveStop(.indonesian))
    #expect(sitting.written.contains(Text.serveHereAlone(.indonesian)))
    #expect(!sitting.written.contains("█"))
    sitting.send(SIGTERM)
    #expect(sitting.end() == 0)
  }

  @Test("Leaving by the menu gives the terminal back")
  func menu() throws {
    let sitting = try Sitting(BuiltProgram())
    try sitting.settle()
    try sitting.type("Siti")
    try sitting.press(.enter)
    try sitting.open(Text.quit(.indonesian))
    #expect(try sitting.end() == .exit(0))
    sitting.expectGivenBack()
  }
}

extension Sitting {
  /// Goes on from question to question until one asks for text.
  fileprivate func goToTypedQuestion(at location: SourceLocation = #_sourceLocation) throws {
    for _ in 0..<6 where !shows(Text.typeHere(.indonesian)) { try press(.tab, at: location) }
    expect(Text.typeHere(.indonesian), at: location)
  }
}
