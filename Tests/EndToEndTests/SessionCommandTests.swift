import Foundation
import Testing
import Training

@Suite struct SessionCommandTests {
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
    let people = try shell.file("peserta.csv", "nama;desa\n\"Siti, S.Pd\";Cikole\n=1+1;\n")
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
    #expect(Set(tests.keys) == ["pre-test"])
    let testKeys = ["blueprint", "formRule", "state", "minutes", "passMark", "day"]
    #expect(Set(try #require(tests["pre-test"]).keys) == Set(testKeys))
    for key in testKeys { #expect(help.contains("\"\(key)\"")) }
    #expect(tests["pre-test"]?["minutes"] as? Int == 25)
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
    #expect(
      try shell.run(
        "session", "roster", "import", skipped, "--session", "1", "--duplicates", "skip"
      ).written == "2 peserta dimasukkan.\n")
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
    #expect(try shell.run("data", "reset-pin").written == "Belum ada PIN.\n")
    try shell.training.choosePIN("2846")
    #expect(try shell.run("data", "reset-pin").written.hasPrefix("PIN dihapus."))
    #expect(try !shell.training.hasPIN())
  }
}
