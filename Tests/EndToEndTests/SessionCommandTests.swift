import Foundation
import Quiz
import Scratch
import Testing
import Training

@Suite(.withProgram) struct SessionCommandTests {
  /// Runs `berdaya session …` over one data folder; gives what it wrote and its exit code.
  private struct Shell {
    private var program: BuiltProgram

    init() throws { program = try BuiltProgram() }

    var folder: URL { program.folder }
    var training: Training {
      get throws { try program.training }
    }

    mutating func run(_ arguments: String...) throws -> (written: String, code: Int32) {
      program.arguments = arguments
      let sitting = try LineSitting(program)
      let code = sitting.end()
      return (sitting.written, code)
    }

    func file(_ name: String, _ text: String) throws -> String {
      let file = folder.appendingPathComponent(name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
  }

  private func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test("A session is made, listed and shown; the keys of the JSON are those of the help")
  func json() throws {
    var shell = try Shell()
    let made = try shell.run(
      "session", "create", "Pelatihan kader", "--starts", "2026-11-23", "--post", "none",
      "--minutes", "25")
    #expect(made.written == "1\n")
    let long = "Raden Ajeng Siti Nurhaliza Kusumaningrum"
    let people = try shell.file("peserta.csv", "nama;desa\n\"Siti, S.Pd\";Cikole\n\(long);\n")
    #expect(try shell.run("session", "roster", "import", people, "--session", "1").code == 0)

    let listed = try #require(
      try json(shell.run("session", "list", "--format", "json").written) as? [[String: Any]])
    let facts = try #require(listed.first)
    let keys = [
      "number", "title", "place", "startsOn", "endsOn", "trainer", "module", "hours", "tests",
      "participants",
    ]
    #expect(Set(facts.keys) == Set(keys))
    let help = try shell.run("session", "list", "--help").written
    for key in keys { #expect(help.contains("\"\(key)\"")) }
    #expect(facts["startsOn"] as? String == "2026-11-23")
    let tests = try #require(facts["tests"] as? [String: [String: Any]])
    #expect(Set(tests.keys) == ["preTest"])
    let testKeys = ["blueprint", "formRule", "state", "minutes", "passMark", "day"]
    #expect(Set(try #require(tests["preTest"]).keys) == Set(testKeys))
    for key in testKeys { #expect(help.contains("\"\(key)\"")) }
    #expect(tests["preTest"]?["minutes"] as? Int == 25)
    #expect(facts["participants"] as? Int == 2)

    let shown = try #require(
      try json(shell.run("session", "show", "1", "--format", "json").written)
        as? [String: Any])
    let first = try #require((shown["participants"] as? [[String: Any]])?.first)
    #expect(
      Set(first.keys)
        == ["number", "name", "organisation", "village", "phone", "formOrder", "tests"])
    #expect(first["name"] as? String == "Siti, S.Pd")
    #expect(first["phone"] is NSNull)
    #expect((first["tests"] as? [String: Any])?.isEmpty == true)
    #expect(try shell.run("session", "show", "1").written.contains(" \(long.prefix(29))… "))
  }

  @Test("Each test has its own minutes and pass mark, the follow-up its day, which comes after")
  func followUp() throws {
    var shell = try Shell()
    let early = try shell.run(
      "session", "create", "Kader", "--starts", "2026-11-23", "--follow-up", "2026-11-23")
    #expect(early.code == 1 && early.written.contains("sesudah hari terakhir"))
    _ = try shell.run(
      "session", "create", "Kader", "--starts", "2026-11-23", "--follow-up", "21/12/2026",
      "--minutes", "30,20,25", "--passing", "60,70,80")
    let session = try shell.training.session(number: 1)
    #expect(session.tests.map(\.terms.minutes) == [30, 20, 25])
    #expect(session.tests.map(\.terms.passMark) == [60, 70, 80])
    #expect(session.test(.followUp)?.day?.description == "2026-12-21")
  }

  @Test("A session is changed by a command: what is named alone, also after tests began")
  func change() throws {
    var shell = try Shell()
    _ = try shell.run(
      "session", "create", "Kader", "--starts", "2026-11-23", "--hours", "1,5",
      "--follow-up", "2026-12-21")
    let training = try shell.training
    let before = try training.session(number: 1)
    #expect(before.facts.hours == Hours("1.5"))
    try training.enrol([RosterPerson(name: "Siti")], in: before.id)
    let test = SessionTestID(.preTest, of: before.id)
    try training.open(test)
    _ = try training.take(test, by: training.roster(of: before.id)[0].id)
    let told = try shell.run(
      "session", "change", "1", "--follow-up", "28/12/2026", "--hours", "7.5")
    #expect(told.code == 0 && told.written.contains("28 Desember 2026"))
    #expect(told.written.contains("Jam pelajaran (JP): 7,5"))
    let after = try training.session(number: 1)
    #expect(after.test(.followUp)?.day == Day("2026-12-28") && after.facts.hours == Hours("7,5"))
    #expect(after.facts.title == "Kader" && after.isOpen(.preTest))
    #expect(
      after.test(.followUp)?.blueprint == before.test(.followUp)?.blueprint
        && after.test(.preTest)?.blueprint == before.test(.preTest)?.blueprint)
    #expect(try shell.run("session", "change", "1", "--follow-up", "2026-11-23").code == 1)
    #expect(try shell.run("session", "change", "1", "--hours", "1,3").code == 64)
    #expect(try shell.run("session", "change", "1", "--follow-up", "none").code == 0)
    #expect(try training.session(number: 1).tests.map(\.role) == [.preTest, .postTest])
    let list = try shell.run("session", "list").written
    #expect(list.contains("Pemberdayaan Masyarakat"))
  }

  @Test("What stands on papers is set by a command, told back, and refused where it can't be")
  func letterhead() throws {
    var shell = try Shell()
    let logo = try shell.file("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")
    let told = try shell.run(
      "letterhead", "--organiser", "Forum PSM", "--logo", logo, "--good-from", "80",
      "--materials", "Asas = 2; Praktik = 5"
    ).written
    #expect(told.contains("Penyelenggara: Forum PSM") && told.contains("image/svg+xml"))
    #expect(told.contains("Asas = 2; Praktik = 5"))
    let kept = try shell.training.letterhead()
    #expect(kept.goodFrom == 80 && kept.materials.map(\.hours) == [2, 5] && kept.logo != nil)
    // What is not named stays; an empty text takes away.
    _ = try shell.run("letterhead", "--logo", "", "--good-from", "", "--signing-place", "Sukabumi")
    let changed = try shell.training.letterhead()
    #expect(changed.organiser == "Forum PSM" && changed.signingPlace == "Sukabumi")
    #expect(changed.logo == nil && changed.goodFrom == nil)
    #expect(try shell.run("letterhead", "--logo", "/tidak/ada.png").code == 1)
    #expect(try shell.run("letterhead", "--logo", "/bin/true").written.contains("/bin/true: "))
    for (value, code) in [("120", 1), ("baik", 64)] as [(String, Int32)] {
      let refused = try shell.run("letterhead", "--good-from", value)
      #expect(refused.code == code && refused.written.contains("\"Baik\" mulai (%): "))
    }
    let refused = try shell.run("letterhead", "--very-good-from", "120")
    #expect(refused.written.contains("\"Sangat baik\" mulai (%): "))
    #expect(try shell.training.letterhead() == changed)
  }

  @Test("One participant's code is told with the link that brings a phone in")
  func card() throws {
    var shell = try Shell()
    _ = try shell.run("session", "create", "Kader")
    let people = try shell.file("peserta.csv", "nama;desa\nUjang;Cikole\nUjang;Cibiru\n")
    _ = try shell.run("session", "roster", "import", people, "--session", "1")
    let told = try shell.run("session", "codes", "1", "-p", "2", "--address", "http://10.0.0.1")
    let training = try shell.training
    let session = try training.session(number: 1)
    let ujang = try #require(try training.roster(of: session.id).last)
    let code = try #require(try training.codes(of: session.id)[ujang.id])
    #expect(told.written.hasPrefix("2. Ujang, Cibiru\nKode: \(code)\n"))
    #expect(told.written.contains("http://10.0.0.1/masuk?name=2&code=\(code)"))
    for (typed, link) in [("10.0.0.1", "10.0.0.1:8080"), (" 10.0.0.1:81/ ", "10.0.0.1:81")] {
      let told = try shell.run("session", "codes", "1", "-p", "2", "--address", typed)
      #expect(told.written.contains("http://\(link)/masuk?name=2&code=\(code)"))
    }
    #expect(try shell.run("session", "codes", "1", "-p", "2", "--address", " ").code == 64)
    #expect(try shell.run("session", "codes", "1", "-p", "3").code == 1)
  }

  @Test(
    "Who may be known from another session is told on import, and is one person when that is said")
  func known() throws {
    var shell = try Shell()
    for _ in 1...3 { _ = try shell.run("session", "create", "Kader") }
    let first = try shell.file("satu.csv", "nama;desa\nUjang;Cikole\n")
    let again = try shell.file("dua.csv", "nama\nUjang\n")
    _ = try shell.run("session", "roster", "import", first, "--session", "1")
    _ = try shell.run("session", "roster", "import", again, "--session", "2", "--known")
    #expect(try shell.training.participants().count == 1)
    let told = try shell.run("session", "roster", "import", again, "--session", "3")
    #expect(told.code == 0 && told.written.contains("Ujang, Cikole"))
    #expect(told.written.contains("\(again):2: note: "))
    #expect(try shell.training.participants().count == 2)
  }

  @Test("A bad roster is told by file and line, and nobody is entered")
  func roster() throws {
    var shell = try Shell()
    _ = try shell.run("session", "create", "Pelatihan kader")
    let file = try shell.file("peserta.csv", "nama,desa\nSiti,Cikole\n,x\nSiti,Cikole\n")
    let result = try shell.run("session", "roster", "import", file, "--session", "1")
    #expect(result.code == 1)
    #expect(result.written.contains("\(file):3: error: "))
    #expect(result.written.contains("\(file):4: error: "))
    #expect(try shell.training.participants().isEmpty)
    let skipped = try shell.file("lagi.csv", "nama\nSiti\nSiti\nAsep\n")
    let entered = try shell.run(
      "session", "roster", "import", skipped, "--session", "1", "--duplicates", "skip")
    #expect(entered.written.hasSuffix("2 peserta dimasukkan.\n"))
    // Who is passed over is told.
    #expect(entered.written.contains("\(skipped):3: note: ") && entered.written.contains("Siti"))
  }

  @Test("Of several terminals that enter one list at once one does")
  func rosterAtOnce() throws {
    var program = try BuiltProgram()
    program.arguments = ["session", "create", "Kader"]
    for _ in 1...2 { #expect(try LineSitting(program).end() == 0) }
    let file = program.folder.appending(path: "peserta")
    let names = (1...40).map { "Orang \($0)" }
    try names.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    program.arguments = ["session", "roster", "import", file.path, "--session", "1"]
    let terminals = try (1...4).map { _ in try LineSitting(program) }
    #expect(terminals.map { $0.end() }.sorted() == [0, 1, 1, 1])
    #expect(try program.training.participants().count == names.count)
    // Who passes over what is there is refused by nobody.
    program.arguments = [
      "session", "roster", "import", file.path, "--session", "2", "--duplicates", "skip",
    ]
    let passing = try (1...4).map { _ in try LineSitting(program) }
    #expect(passing.allSatisfy { $0.end() == 0 })
    #expect(try program.training.rosterCounts().values.sorted() == [names.count, names.count])
  }

  @Test("A test is opened and closed; what is not there is told and ends with 1")
  func tests() throws {
    var shell = try Shell()
    _ = try shell.run("session", "create", "Pelatihan kader", "--post", "none")
    #expect(try shell.run("session", "open", "1", "--test", "pre-test").code == 0)
    #expect(try shell.training.session(number: 1).isOpen(.preTest))
    #expect(try shell.run("session", "close", "1", "--test", "pre-test").code == 0)
    #expect(try !shell.training.session(number: 1).isOpen(.preTest))
    #expect(try shell.run("session", "open", "1", "--test", "post-test").code == 1)
    let missing = try shell.run("session", "show", "7")
    #expect(missing.code == 1)
    #expect(missing.written.contains("Sesi 7 tidak ditemukan"))
  }

  @Test("Whoever may write the data takes a forgotten PIN away")
  func resetPIN() throws {
    var shell = try Shell()
    _ = try shell.run("session", "create", "Kader")
    #expect(try shell.run("data", "reset-pin").written == "Belum ada PIN.\n")
    try shell.training.choosePIN("2846")
    #expect(try shell.run("data", "reset-pin").written.hasPrefix("PIN dihapus."))
    #expect(try !shell.training.hasPIN())
  }
}
