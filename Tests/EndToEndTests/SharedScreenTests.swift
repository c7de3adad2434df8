import BundledContent
import Curriculum
import Foundation
import Quiz
import Scratch
import Terminal
import Testing
import Texts
import Training

@Suite(.withProgram) struct SharedScreenTests {
  /// The names of a session whose pre-test is open, on a screen that only the PIN 2846 closes.
  private func program(arguments: [String] = []) throws -> BuiltProgram {
    var program = try BuiltProgram()
    let training = try program.training
    _ = try training.openPreTest(for: ["Siti"])
    try training.choosePIN("2846")
    program.arguments = ["session", "take", "1", "--test", "pre-test"] + arguments
    return program
  }

  /// Waits until the shell asks for its next command, after the one that started the program.
  private func waitForShell(_ sitting: Sitting) throws {
    try sitting.wait(for: "the shell") {
      $0.screen.text.components(separatedBy: "shell>").count == 3
    }
  }

  @Test("No key stops, ends or closes the shared screen; the PIN gives the terminal back")
  func locked() throws {
    let sitting = try Sitting(jobOfShell: program())
    try sitting.wait(for: "Siti")
    for keys in ["\u{1A}", "\u{1C}", "\u{4}", "\u{3}"] { try sitting.typeAhead(keys) }
    try sitting.wait(for: Text.pinHeading(.indonesian))
    #expect(sitting.screen.modes.isAlternate)
    #expect(!sitting.shows("Stopped"))
    try sitting.typeAhead("1111\n")
    try sitting.wait(for: Text.pinWrong(.indonesian))
    try sitting.typeAhead("2846\n")
    try waitForShell(sitting)
    #expect(!sitting.screen.modes.isAlternate)
    // The keys are the shell's again.
    try sitting.typeAhead("sed -u s/^/read:/\nline\n")
    try sitting.wait(for: "read:line")
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
  }

  @Test("Who plays with the PIN at the shared screen waits there; the trainer's terminal is free")
  func otherTerminal() throws {
    let program = try program()
    let sitting = try Sitting(jobOfShell: program)
    try sitting.wait(for: "Siti")
    try sitting.typeAhead("\u{3}")
    try sitting.wait(for: Text.pinHeading(.indonesian))
    for _ in 1...3 { try sitting.typeAhead("0000\n") }
    try sitting.typeAhead("0001\n")
    try sitting.wait(for: "Tunggu 30 detik")
    #expect(try program.training.checkPIN("2846") == .right)
    try sitting.typeAhead("2846\n")
    try sitting.wait(for: "Terlalu cepat")
  }

  @Test("Line by line no key ends the shared screen either, and the PIN is not shown")
  func lockedLines() throws {
    let sitting = try Sitting(program(arguments: ["--plain"]))
    try sitting.wait(for: "Siti")
    for keys in ["\u{1A}", "\u{1C}", "\u{4}", "\u{3}"] { try sitting.typeAhead(keys) }
    try sitting.typeAhead("\n")
    try sitting.typeAhead("/0\n")
    try sitting.wait(for: "the PIN's field") { !$0.terminal.echoes }
    try sitting.typeAhead("2846\n")
    #expect(try sitting.end() == .exit(0))
    #expect(!sitting.shows("2846"))
    #expect(sitting.terminal.isCooked)
  }

  @Test("A signal to end is no key: the program saves and leaves", arguments: [SIGTERM, SIGHUP])
  func signals(signal: Int32) throws {
    let sitting = try Sitting(jobOfShell: program())
    try sitting.wait(for: "Siti")
    try sitting.typeAhead("siti\n")
    try sitting.wait(for: Text.turnStart(.indonesian))
    try sitting.typeAhead("\n")
    try sitting.wait(for: "Soal 1 dari 20")
    try sitting.typeAhead("1")
    sitting.send(signal)
    try waitForShell(sitting)
    #expect(!sitting.screen.modes.isAlternate)
  }
}
