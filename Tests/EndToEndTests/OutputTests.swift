import Foundation
import GRDB
import Quiz
import Scratch
import Testing
import Texts
import Training

@Suite(.withProgram) struct OutputTests {
  /// What a command wrote on standard error, and its exit code.
  private struct Outcome: Equatable {
    var message: String
    var code: Int32
  }

  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    #expect(try run(["session", "create", "Pelatihan kader"], ">/dev/null").code == 0)
  }

  /// Runs the program with its output sent elsewhere, as a shell does.
  private func run(_ arguments: [String], _ redirection: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // Whoever serves in the tests' own process ignores it, and a shell leaves it so.
    process.arguments =
      ["--default-signal=PIPE", "sh", "-c", "exec \"$0\" \"$@\" \(redirection)"]
      + [try BuiltProgram.executable] + arguments
    process.environment = program.variables
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
    let message = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      message: String(decoding: message, as: UTF8.self), code: process.terminationStatus)
  }

  @Test("What is printed for who learns here is in the language that was chosen on the screens")
  func chosenLanguage() throws {
    let training = try program.training
    var settings = DeviceSettings.usual
    settings.participant = try training.addParticipant(named: "Siti").id
    settings.language = .english
    try training.set(settings, insteadOf: .usual)
    let told = { try String(decoding: program.output($0), as: UTF8.self) }
    #expect(try told("progress").hasPrefix(Text.whatNext(.english)))
    #expect(try told("scores").hasPrefix(Text.noScoresYet(.english)))
    let lesson = try #require(try training.module.lesson("D", in: .english).parts.first)
    let printed = try String(decoding: program.output("read", "D1"), as: UTF8.self)
    #expect(printed.contains(lesson.title))
    // A lesson is none of the data: it is printed though they are damaged.
    let path = program.dataFolder.appending(path: Training.fileName).path
    try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE device SET language = 'x'") }
    #expect(try !program.output("read", "D1").isEmpty)
  }

  @Test(
    "Where the locale has ASCII only, what people read is in it, and what programs read as it is")
  func ascii() throws {
    let training = try program.training
    try training.enrol([RosterPerson(name: "Ma’ruf")], in: training.sessions()[0].id)
    var program = program
    program.environment["LANG"] = "C"
    let printed = { try String(decoding: program.output($0, "show", "1", $1), as: UTF8.self) }
    let text = try printed("session", "--format=text")
    #expect(text.contains("Ma'ruf") && text.utf8.allSatisfy { $0 < 128 })
    #expect(try printed("session", "--format=json").contains("Ma’ruf"))
    let told = try String(decoding: program.output("session", "roster", "--help"), as: UTF8.self)
    #expect(told.utf8.allSatisfy { $0 < 128 })
  }

  @Test(
    "An error that can't be told ends the program as one that can",
    arguments: ["2>/dev/full", "2>&-", "2>/dev/null"])
  func untold(_ redirection: String) throws {
    #expect(try run(["session", "show", "7"], redirection) == Outcome(message: "", code: 1))
  }

  @Test(
    "What is printed is in the language that was asked for, and its headings begin with capitals",
    arguments: [
      ("id", "Nama Dimulai Jenis Terjawab Nilai", ["basis data:", "cadangan:", "materi:"]),
      ("en", "Name Started Kind Answered Score", ["database:", "backup:", "content:"]),
    ])
  func words(_ language: String, headings: String, places: [String]) throws {
    let training = try program.training
    let siti = try training.addParticipant(named: "Siti").id
    var sitting = try training.startPractice(PracticeFilter(count: 1), by: siti)
    try training.perform(.answer(item: 0, response: .unknown), on: &sitting)
    let told = { try run([$0, "--lang", language], ">&2").message.split(separator: "\n") }
    #expect(try told("scores").first?.split(separator: " ").joined(separator: " ") == headings)
    #expect(try told("data").map { $0.prefix { $0 != "/" } } == places.map { "\($0) " })
  }

  @Test("What is lost of a printed check is told, also where the check itself ends with 1")
  func lostCheck() throws {
    let doctor = try run(["doctor", "--content", program.folder.path + "/none"], ">&-")
    #expect(doctor.code == 1 && !doctor.message.isEmpty)
  }

  @Test("Certificates that could not be printed are noted for nobody")
  func certificates() throws {
    let training = try program.training
    let test = SessionTestID(.postTest, of: try training.openPreTest(for: ["Siti"]).session)
    try training.open(test)
    let nothing = try training.paper(test).questions.map { _ in "" }
    let siti = try training.roster(of: test.session)[0].id
    try training.enter([(siti, nothing)], at: test, origin: .paper)
    let words = ["report", "certificates", "--session", "2"]
    #expect(try run(words, ">&-").code == 1)
    #expect(try training.printedCertificates(in: test.session).isEmpty)
    #expect(try run(words, ">/dev/null").code == 0)
    #expect(try training.printedCertificates(in: test.session).count == 1)
    // What they say no more is told by whatever changes it.
    let told = "Isi 1 sertifikat yang sudah dicetak mungkin berubah (sesi 2 nomor 1)"
    for words in [
      ["session", "change", "2", "--title", "Pelatihan lain"],
      ["letterhead", "--organiser", "Forum PSM"],
      ["session", "set-aside", "2", "--test", "post-test", "-p", "1", "-r", "coba"],
    ] {
      #expect(try run(words, ">&2").message.contains(told), "\(words)")
      #expect(try !run(words, ">&2").message.contains(told), "\(words)")
    }
  }

  @Test("What a printed paper lacks is told beside it")
  func remarks() throws {
    let training = try program.training
    let test = SessionTestID(
      .postTest, of: try training.openPreTest(for: ["Siti", "Asep"]).session)
    try training.open(test)
    let nothing = try training.paper(test).questions.map { _ in "" }
    try training.enter(
      [(training.roster(of: test.session)[0].id, nothing)], at: test, origin: .paper)
    let certificates = try run(["report", "certificates", "--session", "2"], ">/dev/null")
    #expect(certificates.code == 0 && certificates.message.contains("belum selesai: 1 peserta"))
    let cards = try run(["session", "paper", "2", "--kind", "cards"], ">/dev/null")
    #expect(cards.message.contains("tanpa kode QR") == LocalAddress.all().isEmpty)
  }

  @Test("A path is printed without what could steer the terminal")
  func paths() throws {
    let folder = program.folder.path + "/a\u{1B}[31mb"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for words in [["data", "--data", folder], ["data", "backup", folder]] {
      let told = try run(words, ">&2").message
      #expect(told.contains("[31mb") && !told.contains("\u{1B}"))
    }
  }

  @Test("What is printed into a reader that has seen enough just ends")
  func head() throws {
    let outcome = try run(["content", "texts"], "| head -n 1 >/dev/null")
    #expect(outcome == Outcome(message: "", code: 0))
  }
}
