import Foundation
import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct SuspendingTests {
  /// The program as a job of a shell, on its first screen, with a name that is being typed.
  private func job() throws -> Sitting {
    let sitting = try Sitting(jobOfShell: BuiltProgram())
    try sitting.type("Siti")
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

  @Test("Ctrl-Z upon another key is not lost, nor is that key")
  func amongKeys() throws {
    let sitting = try job()
    for round in 1...15 {
      try sitting.typeAhead("abc\u{1A}")
      try sitting.wait(for: "the shell after round \(round)") { !$0.screen.modes.isAlternate }
      try sitting.typeAhead("fg\n")
      try sitting.wait(for: "the keys") {
        $0.shows("Siti" + String(repeating: "abc", count: round))
      }
    }
  }

  @Test("After fg, Ctrl-C is a key as before: it asks where leaving has a cost")
  func interrupt() throws {
    let sitting = try Sitting(jobOfShell: .withSampleModule())
    try sitting.startExam()
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "Soal 1 dari 6")
    try sitting.typeAhead("\u{3}")
    try sitting.wait(for: Text.leaveHeading(.indonesian))
  }

  @Test("The time of an exam stands while the program is stopped")
  func examTime() throws {
    let sitting = try Sitting(jobOfShell: .withSampleModule())
    try sitting.startExam()
    let before = try sitting.secondsLeft()
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    Thread.sleep(forTimeInterval: 8)
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "Soal 1 dari 6")
    try sitting.wait(for: "the clock to go on") { sitting in
      (try? sitting.secondsLeft()).map { $0 < before } ?? false
    }
    #expect(try sitting.secondsLeft() > before - 6)
  }

  @Test("A program that was stopped from outside draws its screen anew when it goes on")
  func stopped() throws {
    let sitting = try job()
    let before = sitting.screen.text
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: "the same screen") { $0.screen.text == before }
    sitting.send(SIGSTOP)
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
