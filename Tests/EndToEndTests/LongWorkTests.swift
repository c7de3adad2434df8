import Foundation
import Quiz
import Scratch
import Testing
import Texts

/// What is told of work that takes long, on a disk that does not answer; and how it is left.
@Suite(.withProgram, .enabled(if: SlowDisk.canBePlayed)) struct LongWorkTests {
  private static let way = Text.leaveCommand(.indonesian)

  /// What writes a file called `x.file`.
  private static let commands = [
    ["report", "--session", "1", "-o"], ["report", "--session", "1", "--format", "xlsx", "-o"],
    ["data", "backup"], ["guide", "-o"],
  ]

  private var program: BuiltProgram
  private let disk: SlowDisk
  private let target: URL

  init() throws {
    program = try BuiltProgram()
    _ = try program.training.openPreTest(for: ["Siti", "Budi"])
    target = program.folder.appending(path: "x.file")
    disk = try SlowDisk(before: &program)
  }

  private func started(_ command: [String], terminal: String = "xterm-256color") throws -> Sitting {
    var program = program
    program.arguments = command + [target.path]
    program.environment["TERM"] = terminal
    try disk.stop()
    let sitting = try Sitting(program)
    try sitting.wait(for: Self.way)
    return sitting
  }

  /// The files beside the data.
  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
      .filter { $0.hasPrefix("x") }
  }

  @Test("Ctrl-C leaves at once, and nothing half written stays", arguments: commands)
  func left(_ command: [String]) throws {
    let sitting = try started(command)
    try sitting.wait(for: "a file half written") { _ in
      (try? files())?.count { $0.hasSuffix(".part") } == 1
    }
    try sitting.typeAhead("\u{3}")
    #expect(try sitting.end() == .exit(130))
    #expect(try files() == [])
    #expect(!sitting.shows(Self.way))
  }

  @Test("What is waited for to its end is there, and the line that told of it is gone")
  func waitedFor() throws {
    let sitting = try started(["report", "--session", "1", "-o"])
    try disk.goOn()
    #expect(try sitting.end() == .exit(0))
    #expect(try files() == ["x.file"])
    #expect(!sitting.shows(Self.way))
  }

  @Test("The copy at the end of the screens is told of and left like any other work")
  func endOfScreens() throws {
    let sitting = try Sitting(program)
    try sitting.settle()
    try sitting.type("Rina")
    try sitting.press(.enter)
    try disk.stop()
    try sitting.typeAhead("q")
    try sitting.wait(for: Self.way)
    try sitting.typeAhead("\u{3}")
    #expect(try sitting.end() == .exit(130))
  }

  @Test("Where nothing can be written in place a line comes now and then")
  func lines() throws {
    let sitting = try started(["guide", "-o"], terminal: "dumb")
    sitting.send(SIGTERM)
    #expect(try sitting.end() == .exit(128 + SIGTERM))
    #expect(!sitting.written.contains(0x1B))
    sitting.expect("0 s. \(Self.way)")
  }
}
