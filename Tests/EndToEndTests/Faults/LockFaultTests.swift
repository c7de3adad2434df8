import Foundation
import GRDB
import Quiz
import Scratch
import Terminal
import Testing
import Texts
import Training

@testable import Records

/// A database that another program holds: it is waited for with a word, and the wait can be left.
@Suite(.withProgram) struct LockFaultTests {
  /// What stands at the foot of a screen that waits.
  private static let notice = Text.waiting(.indonesian).prefix { $0 != "." }.description
  private static let isTold = "program lain sedang memakainya"

  /// Holds the database until it is let go: its writers, or everybody.
  private final class Lock: Sendable {
    private let isHeld = DispatchSemaphore(value: 0)
    private let isOver = DispatchSemaphore(value: 0)
    private let isLetGo = DispatchSemaphore(value: 0)

    init(_ program: BuiltProgram, against everybody: Bool = false) throws {
      let queue = try DatabaseQueue(path: program.dataFolder.appending(path: Store.fileName).path)
      Thread.detachNewThread { [self] in
        try? queue.inDatabase { database in
          if everybody {
            _ = try String.fetchOne(database, sql: "PRAGMA locking_mode = EXCLUSIVE")
          }
          try database.inTransaction(.exclusive) {
            isHeld.signal()
            isOver.wait()
            return .commit
          }
        }
        try? queue.close()
        isLetGo.signal()
      }
      isHeld.wait()
    }

    func letGo() {
      isOver.signal()
      isLetGo.wait()
    }
  }

  /// Somebody at a question of an exam, and the lock under it, with an answer on its way that is told to
  /// wait.
  private struct Locked {
    let program: BuiltProgram
    let sitting: Sitting
    let kept: KeptRows
    let lock: Lock

    /// - Parameter seconds: how long is waited at most; nil for the usual.
    init(inJobOfShell: Bool = false, atMost seconds: Int? = nil) throws {
      var program = try BuiltProgram.withSampleModule()
      if let seconds { program.environment["BERDAYA_WAIT"] = "\(seconds)" }
      self.program = program
      sitting = try inJobOfShell ? Sitting(jobOfShell: program) : Sitting(program)
      try sitting.startExam()
      try sitting.goToChoice()
      kept = try KeptRows(of: program)
      lock = try Lock(program)
    }

    /// Answers until a text is shown; where the disk was slow before, the key may have been dropped.
    func answer(until text: String) throws {
      for _ in 0..<10 where !sitting.shows(text) {
        // Enter upon Enter would be taken for a key that is held down.
        try sitting.typeAhead("\u{1B}[B\u{1B}[A\r")
        try sitting.wait(for: text) {
          $0.shows(text) || $0.terminal.hasReadAll && $0.status.poll?.descriptors == 2
        }
      }
      sitting.expect(text)
    }

    /// The answer that was told not to be kept is given again.
    func answerAgain() throws {
      // Enter upon Enter would be taken for a key that is held down.
      for _ in 0..<10 where sitting.shows(Exam.choice) {
        try sitting.press(.down, .up, .enter)
      }
      #expect(try program.answeredCount() == 1, "the screen:\n\(sitting.screen.text)")
    }
  }

  @Test("A lock is told within moments, and what is typed meanwhile answers nothing")
  func typedAhead() throws {
    let locked = try Locked()
    try locked.answer(until: Self.notice)
    try locked.sitting.typeAhead("a\ra\ra\r")
    // What was typed is read while the wait goes on.
    try locked.sitting.wait(for: "the keys to be read") { $0.terminal.hasReadAll }
    locked.lock.letGo()
    try locked.sitting.settle()
    #expect(try locked.program.answeredCount() == 1)
    #expect(!locked.sitting.shows(Self.notice))
    try FaultTable.add(
      "The database is locked while a test is taken", now: Text.waiting(.indonesian), locked.kept)
  }

  @Test("A wait can be left; the answer is told not to be kept, and can be given again")
  func left() throws {
    let locked = try Locked()
    try locked.answer(until: Self.notice)
    try locked.sitting.typeAhead("\u{1B}")
    try locked.sitting.wait(for: Self.isTold)
    locked.lock.letGo()
    try locked.sitting.settle()
    try locked.answerAgain()
    try FaultTable.add(
      "A wait that is left by Esc", now: "The change is told not to be kept", locked.kept)
  }

  @Test("A lock that is held on is given up after the time that is waited at most")
  func heldOn() throws {
    let locked = try Locked(atMost: 2)
    try locked.answer(until: Self.isTold)
    locked.lock.letGo()
    try locked.sitting.settle()
    try locked.answerAgain()
    try FaultTable.add(
      "The database is locked for longer than is waited", now: "The answer is told not to be kept",
      locked.kept)
  }

  @Test("Ctrl-Z at a wait gives it up and goes to the shell; fg tells what is not kept")
  func stopped() throws {
    let locked = try Locked(inJobOfShell: true)
    let sitting = locked.sitting
    try locked.answer(until: Self.notice)
    try sitting.typeAhead("\u{1A}")
    try sitting.wait(for: "Stopped")
    #expect(sitting.screen.modes == VirtualTerminal.Modes() && !sitting.reportsMouse)
    locked.lock.letGo()
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: Self.isTold)
    try sitting.settle()
    try locked.answerAgain()
    try FaultTable.add(
      "Ctrl-Z while the database is locked", now: "The shell has the terminal; fg goes on",
      locked.kept)
  }

  @Test(
    "A signal ends the program also while it waits, and the terminal is given back",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func ended(by signal: Int32) throws {
    let locked = try Locked()
    try locked.answer(until: Self.notice)
    locked.sitting.send(signal)
    #expect(try locked.sitting.end() == .exit(128 + signal))
    locked.lock.letGo()
    try FaultTable.add(
      "Signal \(signal) while the database is locked", now: "It ends", code: 128 + signal,
      on: locked.sitting, locked.kept)
  }

  @Test("A terminal that is closed ends the program also while it waits")
  func closed() throws {
    let locked = try Locked()
    try locked.answer(until: Self.notice)
    #expect(locked.sitting.terminal.close() == .exit(128 + SIGHUP))
    locked.lock.letGo()
    try FaultTable.add(
      "A terminal closed while the database is locked", now: "It ends", code: 128 + SIGHUP,
      locked.kept)
  }

  @Test("A command says that it waits, and goes on")
  func command() throws {
    var program = try BuiltProgram()
    _ = try program.training
    let kept = try KeptRows(of: program)
    let lock = try Lock(program)
    program.arguments = ["session", "create", "Kader"]
    let sitting = try LineSitting(program)
    try sitting.read(until: Text.waitingForCommand(60)(.indonesian))
    lock.letGo()
    #expect(sitting.end() == 0)
    #expect(try program.store.sessions.all().count == 1)
    try FaultTable.add(
      "A command while the database is locked", now: Text.waitingForCommand(60)(.indonesian),
      code: 0, kept)
  }

  @Test(
    "A command waits as long as it says, and then ends with 3",
    arguments: [
      (["session", "open", "1", "--test", "post-test"], false),
      (["quiz", "--plain", "--participant", "Siti"], false), (["scores"], true),
    ])
  func commandHeldOn(_ arguments: [String], against everybody: Bool) throws {
    var program = try BuiltProgram()
    _ = try program.training.openPreTest(for: ["Siti"])
    let kept = try KeptRows(of: program)
    let lock = try Lock(program, against: everybody)
    program.arguments = arguments
    program.environment["BERDAYA_WAIT"] = "2"
    let sitting = try LineSitting(program)
    try sitting.read(until: Text.waitingForCommand(2)(.indonesian))
    #expect(sitting.end() == 3)
    #expect(sitting.written.contains(Self.isTold), "\(sitting.written)")
    lock.letGo()
    try FaultTable.add(
      "\(arguments.joined(separator: " ")): locked for longer than is waited", now: Self.isTold,
      code: 3, kept)
  }

  @Test("A lesson waits for nobody who holds the data")
  func lesson() throws {
    var program = try BuiltProgram()
    _ = try program.training
    let lock = try Lock(program, against: true)
    program.environment["BERDAYA_WAIT"] = "2"
    program.arguments = ["read", "D1", "--plain"]
    let sitting = try LineSitting(program)
    #expect(sitting.end() == 0 && !sitting.written.contains(Text.waitingForCommand(2)(.indonesian)))
    lock.letGo()
  }
}
