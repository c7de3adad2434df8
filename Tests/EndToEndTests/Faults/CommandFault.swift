import Foundation
import GRDB
import Testing

@testable import Records

/// A fault that is met on the command line, and what is told of it.
struct CommandFault: CustomTestStringConvertible, Sendable {
  let kind: String
  /// What brings the fault about, as a shell does it.
  ///
  /// `$B` is the program, `$D` a data folder with a session of three people, two of whom have taken both
  /// tests and one has practised, `$W` a folder to work in.
  var setup = "true"
  /// What is changed in the database before, as another program could.
  var sql: String?
  /// What is then done.
  let command: String
  let code: Int32
  /// What is told, in Indonesian.
  let message: String
  /// What holds afterwards, as a shell tests it: nothing is lost.
  var after = "$B session list | grep -q Kader"

  var testDescription: String { kind }

  /// Brings it about, and compares.
  func play() throws {
    let program = try BuiltProgram()
    let copy = "mkdir \"$XDG_DATA_HOME\" && cp -a '\(try Self.start.get())' $D"
    _ = try Self.run(copy, in: program, mustSucceed: true)
    let kept = try KeptRows(of: program)
    _ = try Self.run(setup, in: program, mustSucceed: true)
    if let sql {
      let database = program.dataFolder.appending(path: Store.fileName).path
      try DatabaseQueue(path: database).writeWithoutTransaction { try $0.execute(sql: sql) }
    }
    let outcome = try Self.run(command, in: program)
    #expect(outcome.code == code, "\(outcome.text)")
    #expect(message.isEmpty || outcome.text.contains(message), "\(outcome.text)")
    #expect(!outcome.text.contains("Fatal error"))
    _ = try Self.run(after, in: program, mustSucceed: true)
    let lines = outcome.text.replacing(program.folder.path, with: "…").split(separator: "\n")
    let now = lines.first { $0.contains(message) } ?? lines.first ?? "(nothing is said)"
    try FaultTable.add(kind, now: String(now), code: outcome.code, kept)
  }

  /// The data before every fault, made once and copied for each.
  private static let start = Result {
    let program = try BuiltProgram()
    let script = """
      set -e
      $B session create Kader
      printf 'nama\\nSatu\\nDua\\nTiga\\n' > $W/r.csv
      $B session roster import $W/r.csv --session 1
      A=$(yes - | head -n 20 | tr -d '\\n')
      printf 'nomor;jawaban\\n1;%s\\n2;%s\\n' $A $A > $W/a.csv
      for test in pre-test post-test; do
        $B session open 1 --test $test
        $B session answers import $W/a.csv --session 1 --test $test
      done
      yes 1 | head -n 30 | $B quiz --plain --participant Satu --type single-choice --seed 1
      """
    _ = try run(script, in: program, mustSucceed: true)
    return program.dataFolder.path
  }

  private static func run(
    _ script: String, in program: BuiltProgram, mustSucceed: Bool = false
  ) throws -> (text: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.environment = program.variables.merging([
      "B": try BuiltProgram.executable, "D": program.dataFolder.path, "W": program.folder.path,
      "M": try BuiltProgram.withSampleModule().arguments[1],
    ]) { $1 }
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    if mustSucceed { #expect(process.terminationStatus == 0, "\(script)\n\(text)") }
    return (text, process.terminationStatus)
  }
}
