import Foundation
import Testing

@testable import Records

/// A fault that is met on the command line, and what is told of it.
struct CommandFault: CustomTestStringConvertible, Sendable {
  let kind: String
  /// What brings the fault about, as a shell does it.
  ///
  /// `$B` is the program, `$D` a data folder with a
  /// session of three people, one of whom has answered, `$W` a folder to work in.
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
    let start = """
      $B session create Kader && printf 'nama\\nSatu\\nDua\\nTiga\\n' > $W/r.csv
      $B session roster import $W/r.csv --session 1 && $B session open 1 --test pre-test
      yes 1 | head -n 30 | $B quiz --plain --participant Satu --type single-choice --seed 1
      """
    _ = try run(start, in: program, mustSucceed: true)
    let kept = try KeptRows(of: program)
    _ = try run(setup, in: program, mustSucceed: true)
    if let sql { try program.store.write { try $0.run(sql) } }
    let outcome = try run(command, in: program)
    #expect(outcome.code == code, "\(outcome.text)")
    #expect(message.isEmpty || outcome.text.contains(message), "\(outcome.text)")
    #expect(!outcome.text.contains("Fatal error"))
    _ = try run(after, in: program, mustSucceed: true)
    let now = outcome.text.replacing(program.folder.path, with: "…").split(separator: "\n").first
    try FaultTable.add(kind, now: String(now ?? "(nothing is said)"), code: outcome.code, kept)
  }

  private func run(
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
