import Foundation
import Quiz
import Scratch
import Terminal
import Testing
import Texts
import Training

@testable import Records

/// Every kind of fault that is met at the screens: nothing freezes, nothing is lost.
@Suite(.withProgram) struct ScreenFaultTests {
  @Test("A data folder that is taken away is told of, and an answer is kept once it is back")
  func takenAway() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToChoice()
    let kept = try KeptRows(of: program)
    let elsewhere = program.folder.appending(path: "elsewhere")
    try FileManager.default.moveItem(at: program.dataFolder, to: elsewhere)
    try sitting.press(.down, .up, .enter)
    sitting.expect("tidak ada lagi di tempatnya")
    try FileManager.default.moveItem(at: elsewhere, to: program.dataFolder)
    // An Enter that follows another at once is taken for a held one.
    for _ in 0..<10 where sitting.shows(Exam.choice) { try sitting.press(.down, .up, .enter) }
    #expect(try program.answeredCount() == 1, "the screen:\n\(sitting.screen.text)")
    try FaultTable.add(
      "The data folder is moved away in a test", now: "The answer is told not to be kept", kept)
  }

  @Test("Ctrl-S and Ctrl-Q do nothing")
  func flowControl() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToChoice()
    let kept = try KeptRows(of: program)
    try sitting.typeAhead("\u{13}\r")
    try sitting.settle()
    #expect(!sitting.shows(Exam.choice))
    #expect(try program.answeredCount() == 1, "the screen:\n\(sitting.screen.text)")
    try sitting.typeAhead("\u{11}")
    try sitting.settle()
    sitting.send(SIGTERM)
    #expect(try sitting.end() == .exit(128 + SIGTERM))
    try FaultTable.add(
      "Ctrl-S in a test", now: "Nothing happens, the screen goes on", code: 128 + SIGTERM,
      on: sitting, kept)
  }

  @Test("Ctrl-Z at a question goes to the shell, and fg comes back to it")
  func stopped() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(jobOfShell: program)
    try sitting.startExam()
    try sitting.goToChoice()
    let kept = try KeptRows(of: program)
    // Upon another key: neither may be lost.
    try sitting.typeAhead("\u{1B}[B\u{1A}")
    try sitting.wait(for: "Stopped")
    #expect(sitting.screen.modes == VirtualTerminal.Modes() && !sitting.reportsMouse)
    try sitting.typeAhead("fg\n")
    try sitting.wait(for: Exam.choice)
    try sitting.press(.up, .enter)
    #expect(try program.answeredCount() == 1, "the screen:\n\(sitting.screen.text)")
    try FaultTable.add(
      "Ctrl-Z upon a key at a question", now: "The shell has the terminal; fg goes on", kept)
  }

  @Test("A terminal that is closed, as when a line drops, ends the program and loses nothing")
  func closed() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToChoice()
    try sitting.press(.down, .up, .enter)
    let kept = try KeptRows(of: program)
    #expect(sitting.terminal.close() == .exit(128 + SIGHUP))
    #expect(try program.answeredCount() == 1)
    try FaultTable.add("The terminal is closed", now: "It ends", code: 128 + SIGHUP, kept)
  }

  @Test("A window of any size loses no answer")
  func resized() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToChoice()
    let kept = try KeptRows(of: program)
    for (rows, columns) in [(1, 1), (3, 200), (100, 300), (12, 40), (24, 80)] {
      try sitting.resize(rows: rows, columns: columns)
      try sitting.settle()
    }
    try sitting.wait(for: Exam.choice)
    try sitting.press(.down, .up, .enter)
    #expect(try program.answeredCount() == 1)
    try FaultTable.add("The window is resized, down to 1 x 1", now: "It goes on", kept)
  }

  @Test("A letter chooses, and what is chosen is kept on moving on")
  func letterAndTab() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    try sitting.goToChoice()
    let kept = try KeptRows(of: program)
    try sitting.press(.character("a"), .tab)
    #expect(try program.answeredCount() == 1, "the screen:\n\(sitting.screen.text)")
    try FaultTable.add("A letter, then Tab", now: "The answer is kept", kept)
  }

  @Test(
    "The terminal is given back on every signal that ends a program",
    arguments: [
      SIGXCPU, SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE, SIGIO, SIGVTALRM, SIGPROF, SIGPWR, SIGSYS,
    ])
  func signals(_ signal: Int32) throws {
    let program = try BuiltProgram()
    let sitting = try Sitting(program)
    try sitting.settle()
    let kept = try KeptRows(of: program)
    sitting.send(signal)
    #expect(try sitting.end() == .signal(signal))
    try FaultTable.add(
      "Signal \(signal)", now: "It ends", code: 128 + signal, on: sitting, kept)
  }

  @Test("A file that may not grow is no end")
  func fileSize() throws {
    let program = try BuiltProgram()
    let sitting = try Sitting(program)
    try sitting.settle()
    let kept = try KeptRows(of: program)
    sitting.send(SIGXFSZ)
    try sitting.type("Siti")
    sitting.expect("Siti")
    try FaultTable.add("SIGXFSZ", now: "It goes on; the failed write is told", kept)
  }

  @Test(
    "A locale that is not UTF-8 takes a pasted name whole, and draws ASCII",
    arguments: ["C", "id_ID.UTF-8", "xx_YY.ISO-8859-1"])
  func locale(_ name: String) throws {
    var program = try BuiltProgram()
    program.environment = ["LC_ALL": name]
    let sitting = try Sitting(program)
    try sitting.settle()
    let kept = try KeptRows(of: program)
    try sitting.paste("Nur’aini Binti Ali")
    try sitting.press(.enter)
    #expect(try program.store.people.all().map(\.name) == ["Nur’aini Binti Ali"])
    try FaultTable.add("Locale \(name)", now: "Names are taken whole", kept)
  }

  @Test("A terminal of the xterm family that nobody knows is tried as one")
  func unknownTerminal() throws {
    var program = try BuiltProgram()
    program.environment = ["TERM": "xterm-ghostty-of-2031"]
    let sitting = try Sitting(program)
    try sitting.settle()
    let kept = try KeptRows(of: program)
    sitting.expect(Text.welcome(.indonesian))
    try FaultTable.add(
      "TERM=xterm-ghostty-of-2031", now: "It is taken for xterm-256color", kept)
  }

  @Test("An arrow that comes in pieces over a slow line is an arrow")
  func slowArrow() throws {
    var program = try BuiltProgram.withSampleModule()
    program.environment = ["ESCDELAY": "5000"]
    let sitting = try Sitting(program)
    try sitting.startExam()
    let kept = try KeptRows(of: program)
    let before = sitting.focusedLine
    try sitting.typeAhead("\u{1B}")
    try sitting.wait(for: "ncurses to wait for the rest of a key") {
      $0.terminal.hasReadAll && $0.status.poll?.descriptors == 1
    }
    try sitting.typeAhead("[B")
    try sitting.settle()
    sitting.expect("Soal 1 dari 6")
    #expect(sitting.focusedLine != before)
    try FaultTable.add("An arrow in two pieces", now: "It is an arrow", kept)
  }

  @Test("The number pad of an old keyboard gives what is printed on it")
  func numberPad() throws {
    let program = try BuiltProgram()
    let sitting = try Sitting(program)
    try sitting.settle()
    let kept = try KeptRows(of: program)
    try sitting.typeAhead("\u{1B}Oq\u{1B}Or\u{1B}Om\u{1B}Oy")
    try sitting.wait(for: "12-9")
    try FaultTable.add(
      "Keys of a number pad", now: "They are what is printed on them", kept)
  }

  @Test("Going on with somebody's test takes their code, or the trainer")
  func someoneElse() throws {
    var program = try BuiltProgram()
    let training = try program.training
    let test = try training.openPreTest(for: ["Siti", "Budi"])
    try training.choosePIN("2846")
    let codes = try training.codes(of: test.session)
    let siti = try #require(try training.roster(of: test.session).first { $0.number == 1 })
    program.arguments = ["session", "take", "1", "--test", "pre-test"]
    let first = try Sitting(program)
    try first.wait(for: "Siti")
    try first.typeAhead("siti\r")
    try first.wait(for: Text.turnStart(.indonesian))
    try first.typeAhead("\r")
    try first.wait(for: "Soal 1 dari 20")
    first.send(SIGKILL)
    _ = try first.end()
    let kept = try KeptRows(of: program)
    for code in [try #require(codes[siti.id]), "2846"] {
      let other = try Sitting(program)
      try other.wait(for: "Siti")
      try other.typeAhead("siti\r")
      try other.wait(for: Text.turnResume(.indonesian))
      try other.typeAhead("\r")
      try other.wait(for: Text.turnCodeHeading("Siti")(.indonesian))
      try other.typeAhead("0000\r")
      try other.wait(for: Text.turnCodeWrong(.indonesian))
      try other.typeAhead("\(code)\r")
      try other.wait(for: "Soal 1 dari 20")
      other.send(SIGKILL)
      _ = try other.end()
    }
    try FaultTable.add(
      "Somebody else's unfinished test", now: Text.turnCodeAbout(.indonesian), kept)
  }

  @Test(
    "A list that is pasted is entered whole, with marks or without, in any locale",
    arguments: [true, false], ["C.UTF-8", "C"])
  func pastedList(isMarked: Bool, locale: String) throws {
    var program = try BuiltProgram()
    program.environment = ["LC_ALL": locale]
    let training = try program.training
    _ = try training.openPreTest(for: ["Ani Wijaya"])
    try training.choosePIN("2846")
    let sitting = try Sitting(program)
    try sitting.settle()
    try sitting.type("Pelatih")
    try sitting.press(.enter)
    // The space tells the trainer's entry from the session's.
    try sitting.open("\(Text.trainer(.indonesian)) ")
    try sitting.type("2846")
    try sitting.press(.enter)
    try sitting.open("Pelatihan kader")
    try sitting.open(Text.roster(.indonesian))
    let kept = try KeptRows(of: program)
    let list = "Ani Wijaya\rMa’ruf Amin\rBudi Santoso\rSiti Aminah\r"
    try isMarked ? sitting.paste(list) : sitting.typeAhead(list)
    try sitting.settle()
    try sitting.settle()
    // One of them is on the roster: it is asked before anybody is entered.
    sitting.expect(Text.rosterDuplicates(.indonesian))
    try sitting.open(Text.skipDuplicates(3)(.indonesian))
    #expect(try training.roster(of: try training.sessions()[0].id).count == 4)
    try FaultTable.add(
      "A list pasted \(isMarked ? "with" : "without") marks, locale \(locale)",
      now: "All its people are entered", kept)
  }

  @Test("A clock before the newest record is told at the start")
  func clock() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program)
    try sitting.startExam()
    sitting.send(SIGTERM)
    _ = try sitting.end()
    let kept = try KeptRows(of: program)
    try program.store.write {
      try $0.run("UPDATE attempt SET lastActionAt = lastActionAt + 86400000")
    }
    let next = try Sitting(program)
    try next.wait(for: Text.noticesHeading(.indonesian))
    try next.wait(for: "Jam komputer ini lebih lambat")
    try next.press(.enter)
    #expect(!next.shows(Text.noticesHeading(.indonesian)))
    try FaultTable.add(
      "A clock before the newest record", now: "Told at the start", kept)
  }
}
