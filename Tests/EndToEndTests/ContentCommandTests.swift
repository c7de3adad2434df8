import BundledContent
import Foundation
import Scratch
import Testing

@Suite(.withProgram) struct ContentCommandTests {
  /// Runs `berdaya …`; gives what it wrote and its exit code.
  private func run(_ arguments: String...) throws -> (written: String, code: Int32) {
    var program = try BuiltProgram()
    program.arguments = arguments
    let sitting = try LineSitting(program)
    let code = sitting.end()
    return (sitting.written, code)
  }

  private func modules(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  @Test("The check's JSON has a figure for each trick, language, type and scope, as its help tells")
  func figures() throws {
    let check = try run("content", "check", BundledContent.path, "--format", "json", "--strict")
    #expect(check.code == 0)
    let module = try #require(try modules(check.written).first)
    let figures = try #require(module["tricks"] as? [[String: Any]])
    let help = try run("content", "check", "--help").written
    for key in try #require(figures.first).keys { #expect(help.contains(key)) }
    #expect(Set(figures.compactMap { $0["scope"] as? String }) == ["all", "tests"])
    #expect(Set(figures.compactMap { $0["language"] as? String }) == ["id", "en"])
    #expect(figures.contains { $0["trick"] as? String == "nicest-by-list" })
  }

  @Test("A path that begins with ~ leads to the home of the surroundings, as the shell's own")
  func home() throws {
    var program = try BuiltProgram()
    let marks = program.folder.appending(path: "nilai.csv")
    try "nama;1;2\nAni;1;0\n".write(to: marks, atomically: true, encoding: .utf8)
    for (arguments, code, told) in [
      (["analyse", "--responses=~/nilai.csv"], 0, marks.path),
      (["content", "check", "~/none"], 1, program.folder.path + "/none"),
    ] as [([String], Int32, String)] {
      program.arguments = arguments
      let sitting = try LineSitting(program)
      #expect(sitting.end() == code)
      #expect(sitting.written.contains(told), "\(sitting.written)")
    }
  }

  @Test("A list shows a question's whole id, however long")
  func longID() throws {
    let folder = Scratch.place()
    let module = try #require(Bundle.module.url(forResource: "Module", withExtension: nil))
    try FileManager.default.copyItem(at: module, to: folder)
    let file = folder.appending(path: "questions/D.yaml")
    try String(contentsOf: file, encoding: .utf8).replacing("id: D1-01", with: "id: D1-01-lama")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(try run("content", "list", folder.path).written.contains("D1-01-lama D1  single"))
  }

  @Test("A mistake in a file is told in the language that is asked for, and ends with 1")
  func mistakes() throws {
    let folder = Scratch.place()
    let bundled = URL(filePath: BundledContent.path).resolvingSymlinksInPath()
    try FileManager.default.copyItem(at: bundled, to: folder)
    let module = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first {
        $0.hasPrefix("pemberdayaan")
      })
    let file = folder.appendingPathComponent("\(module)/questions/D.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "level: analyse", with: "level: deep").write(
      to: file, atomically: true, encoding: .utf8)
    let english = try run("content", "check", folder.path, "--format", "json", "--lang", "en")
    let indonesian = try run("content", "check", folder.path, "--format", "json", "--lang", "id")
    #expect(english.code == 1 && indonesian.code == 1)
    #expect(english.written.contains("expected one of: remember, understand, apply, analyse"))
    #expect(indonesian.written.contains("yang diperlukan salah satu dari: remember"))
    let written = try run("content", "check", folder.path).written
    #expect(written.contains("\(folder.path)/\(module)/questions/D.yaml:"))
    #expect(written.contains("\(folder.path)/\(module): kesalahan: "))
  }

  @Test(
    "What keeps a file from being YAML is told in plain words",
    arguments: [
      ("a: b: c", "titik dua"), ("a: b\n  c: d", "titik dua"), ("\ta: b", "tab"),
      ("a: \"b", "tanda kutip"), ("a: \"b\nc: \"d\"", "tanda kutip"), ("a:\n  - b\n c: d", "spasi"),
      ("a: - b", "butir daftar"), ("a: { b: c d: e }", "koma"), ("a: [b", "koma"),
      ("a: b\n---\nc: d", "satu dokumen"), ("a: \"\\c\"", "kutip tunggal"), ("a: *b*", "* atau &"),
      ("a: > b", "did not find expected comment"),
    ])
  func notYAML(_ text: String, _ words: String) throws {
    let folder = try Scratch.newFolder()
    try Data("\(text)\n".utf8).write(to: folder.appendingPathComponent("module.yaml"))
    let written = try run("content", "check", folder.path).written
    #expect(written.contains("bukan YAML: "))
    #expect(written.contains(words))
    #expect(written.contains("did not") == words.contains("did not"))
  }

  @Test("The table of coverage counts each statement's questions, and names terms below it")
  func coverage() throws {
    let listed = try run("content", "list", BundledContent.path, "--coverage", "--format", "json")
    let module = try #require(try modules(listed.written).first)
    let rows = try #require(module["coverage"] as? [[String: Any]])
    let statements = rows.filter { $0["term"] == nil }
    #expect(statements.count == 28)
    #expect(statements.allSatisfy { ($0["tested"] as? [Any])?.isEmpty == false })
    #expect(statements.allSatisfy { ($0["taught"] as? [Any])?.isEmpty == false })
    #expect(rows.contains { $0["term"] as? String == "konseling" })
    let table = try run("content", "list", BundledContent.path, "--coverage").written
    #expect(table.contains("D1 Klien sebagai mitra"))
    #expect(table.split(separator: "\n").count == rows.count + 1)
  }
}
