import Foundation
import Quiz
import Scratch
import Terminal
import Testing
import Texts
import Training

/// Drives that are slow, that hang, or that can't do what a disk can.
@Suite(.withProgram) struct DriveFaultTests {
  /// An exam at that question, on a disk that has just stopped, with an answer on its way that it is told
  /// to wait for.
  private func waiting() throws -> (BuiltProgram, Sitting, SlowDisk, KeptRows) {
    var program = try BuiltProgram.withSampleModule()
    let disk = try SlowDisk(before: &program)
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToChoice()
    try sitting.press(.down, .up)
    let kept = try KeptRows(of: program)
    try disk.stop()
    try sitting.typeAhead("\r")
    try sitting.wait(for: Text.waiting(.indonesian))
    return (program, sitting, disk, kept)
  }

  @Test(
    "A disk that answers late is told of, and what is typed meanwhile answers nothing",
    .enabled(if: SlowDisk.canBePlayed))
  func slow() throws {
    let (program, sitting, disk, kept) = try waiting()
    try sitting.typeAhead("a\ra\ra\r")
    try sitting.wait(for: "the keys to be read") { $0.terminal.hasReadAll }
    try disk.goOn()
    try sitting.settle()
    #expect(!sitting.shows(Exam.choice))
    #expect(!sitting.shows(Text.waiting(.indonesian)))
    #expect(try program.answeredCount() == 1)
    try FaultTable.add("A slow disk in a test", now: Text.waiting(.indonesian), kept)
  }

  @Test("A disk that hangs can be left", .enabled(if: SlowDisk.canBePlayed))
  func hangs() throws {
    let (program, sitting, disk, kept) = try waiting()
    try sitting.typeAhead("\u{1B}")
    try sitting.wait(for: Text.diskHangs(.indonesian))
    try sitting.typeAhead("\u{3}")
    #expect(try sitting.end() == .exit(128 + SIGINT))
    try disk.goOn()
    #expect(try program.store.flaw() == nil)
    try FaultTable.add(
      "A disk that hangs, left", now: Text.diskHangs(.indonesian), code: 130, on: sitting, kept)
  }

  @Test(
    "A signal ends a program whose disk hangs, and the terminal is given back",
    .enabled(if: SlowDisk.canBePlayed), arguments: [SIGTERM, SIGHUP])
  func ended(by signal: Int32) throws {
    let (program, sitting, disk, kept) = try waiting()
    sitting.send(signal)
    #expect(try sitting.end() == .exit(128 + signal))
    try disk.goOn()
    #expect(try program.store.flaw() == nil)
    try FaultTable.add(
      "Signal \(signal) while the disk hangs", now: "It ends within ten seconds",
      code: 128 + signal, on: sitting, kept)
  }

  @Test("A command on a slow disk says that it waits", .enabled(if: SlowDisk.canBePlayed))
  func slowCommand() throws {
    var program = try BuiltProgram()
    _ = try program.training
    let disk = try SlowDisk(before: &program)
    let kept = try KeptRows(of: program)
    try disk.stop()
    program.arguments = ["session", "create", "Kader"]
    let sitting = try LineSitting(program)
    try sitting.read(until: Text.waitingForCommand(60)(.indonesian))
    try disk.goOn()
    #expect(sitting.end() == 0)
    #expect(try program.store.sessions.all().count == 1)
    try FaultTable.add(
      "A command on a slow disk", now: Text.waitingForCommand(60)(.indonesian), code: 0, kept)
  }

  @Test(
    "A full disk is told at the answer, which is kept once there is room, and does no harm at the end",
    .enabled(if: Rights.canMount))
  func full() throws {
    let disk = try SmallDisk()
    let program = try BuiltProgram.withSampleModule(in: URL(filePath: disk.path))
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToChoice()
    let kept = try KeptRows(of: program)
    disk.fill()
    try sitting.press(.down, .up, .enter)
    sitting.expect("disk penuh")
    try sitting.press(.enter)
    sitting.expect(Exam.choice)
    try disk.makeRoom()
    for _ in 0..<10 where sitting.shows(Exam.choice) { try sitting.press(.down, .up, .enter) }
    #expect(try program.answeredCount() == 1)
    disk.fill()
    sitting.send(SIGTERM)
    #expect(try sitting.end() == .exit(128 + SIGTERM))
    sitting.expect("Semua jawaban tersimpan")
    #expect(try program.store.flaw() == nil)
    try FaultTable.add(
      "A full disk in a test, and at its end", now: "Semua jawaban tersimpan, tetapi cadangan …",
      code: 128 + SIGTERM, on: sitting, kept)
  }

  @Test(
    "On a FAT drive a test is taken, killed and gone on with", .enabled(if: FATDrive.canBeMounted))
  func stick() throws {
    let folder = try BuiltProgram().folder
    let drive = try FATDrive(in: folder)
    defer { withExtendedLifetime(drive) {} }
    var program = try BuiltProgram(in: URL(filePath: drive.path))
    let training = try program.training
    let test = try training.openPreTest(for: ["Siti"])
    let code = try #require(try training.codes(of: test.session).values.first)
    let answers = try training.firstOptions(of: test)
    program.arguments = ["session", "take", "1", "--test", "pre-test"]
    let kept = try KeptRows(of: program)
    for place in 0..<3 {
      let sitting = try LineSitting(program)
      try sitting.type(["Siti", "1"] + (place == 0 ? [] : [code]))
      try sitting.read(until: "Soal \(place + 1) dari 20")
      #expect(!sitting.written.contains("semacamnya"))
      try sitting.type(answers[place])
      try sitting.read(until: "Soal \(place + 2) dari 20")
      sitting.kill()
    }
    #expect(try program.answeredCount() == 3)
    #expect(try program.store.flaw() == nil)
    try FaultTable.add(
      "A test on a FAT drive, killed", now: "It goes on where it was", kept)
  }
}
