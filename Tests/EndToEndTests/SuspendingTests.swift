import Foundation
import Terminal
import Testing
import Texts

@Suite struct SuspendingTests {
  /// The program as a job of a shell, on its first screen.
  private func job() throws -> Sitting {
    let program = try BuiltProgram()
    let sitting = try Sitting(shellFor: program)
    try sitting.wait(for: "shell>")
    try sitting.typeAhead("'\(BuiltProgram.executable)'\n")
    try sitting.wait(for: Text.welcome(.indonesian))
    try sitting.typeAhead("Siti")
    try sitting.wait(for: "Siti")
    return sitting
  }

  @Test("Ctrl-Z goes to the shell, and fg comes back to the same screen")
  func suspend() throws {
    let sitting = try job()
    let before = sitting.screen.text
    #expect(sitting.reportsMouse)
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    #expect(!sitting.screen.modes.isAlternate)
    #expect(!sitting.reportsMouse)
    #expect(sitting.screen.modes.showsCursor)
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "the same screen") { $0.screen.text == before }
    #expect(sitting.screen.modes.isAlternate)
    #expect(sitting.reportsMouse)
    #expect(sitting.screen.marksPastedText)
    try sitting.typeAhead(" Aminah")
    try sitting.wait(for: "Siti Aminah")
  }

  @Test("After fg, Ctrl-C is a key as before: it asks where leaving has a cost")
  func interrupt() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(shellFor: program)
    try sitting.wait(for: "shell>")
    let arguments = program.arguments.map { "'\($0)'" }.joined(separator: " ")
    try sitting.typeAhead("'\(BuiltProgram.executable)' \(arguments)\n")
    try sitting.wait(for: Text.welcome(.indonesian))
    try sitting.typeAhead("Siti\r")
    try sitting.wait(for: Text.exam(.indonesian))
    try sitting.typeAhead("3")
    try sitting.wait(for: "Ujian contoh")
    try sitting.typeAhead("\r")
    try sitting.wait(for: Text.examStart(.indonesian))
    try sitting.typeAhead("\r")
    try sitting.wait(for: "Soal 1 dari 6")
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "Soal 1 dari 6")
    try sitting.typeAhead("\u{3}")
    try sitting.wait(for: Text.leaveHeading(.indonesian))
  }

  @Test("A program that was stopped from outside draws its screen anew when it goes on")
  func stopped() throws {
    let sitting = try job()
    let before = sitting.screen.text
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "the same screen") { $0.screen.text == before }
    let process = try #require(sitting.status.children.first)
    kill(process, SIGSTOP)
    try sitting.wait(for: "shell>")
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "the same screen") { $0.screen.text == before }
    #expect(sitting.screen.modes.isAlternate)
  }

  @Test("A window that changed while the program was stopped is filled after fg")
  func resizedMeanwhile() throws {
    let sitting = try job()
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    try sitting.resize(rows: 30, columns: 100)
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "a line across the whole window") {
      $0.screen.line(28).hasSuffix(String(repeating: "─", count: 98))
    }
  }
}
