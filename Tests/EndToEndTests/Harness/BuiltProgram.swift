import BundledContent
import Curriculum
import Foundation
import Scratch
import Testing

/// The program as it was built along with the tests, and the surroundings that it is started in.
struct BuiltProgram {
  /// Everything that the program keeps, and its home.
  let folder: URL
  /// The arguments.
  var arguments: [String] = []
  /// What differs from a plain UTF-8 terminal.
  var environment: [String: String] = [:]

  /// The program on a folder of its own, with nothing in it.
  init(in folder: URL? = nil) throws { self.folder = try folder ?? Scratch.newFolder() }

  /// Where the program keeps its data.
  var dataFolder: URL { folder.appendingPathComponent("data/berdaya") }

  /// The executable: that of `BERDAYA_PROGRAM`, to try an installed one, or what stands beside the
  /// tests' own.
  static var executable: String {
    get throws {
      if let chosen = ProcessInfo.processInfo.environment["BERDAYA_PROGRAM"] { return chosen }
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(fileURLWithPath: tests).deletingLastPathComponent()
        .appendingPathComponent("berdaya").path
    }
  }

  /// The command.
  var command: [String] {
    get throws { [try Self.executable] + arguments }
  }

  /// All variables: those of a Linux terminal, nothing of the tests' own.
  var variables: [String: String] {
    let plain = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "XDG_DATA_HOME": folder.appendingPathComponent("data").path,
      "TERM": "xterm-256color", "LANG": "C.UTF-8",
      // After a crash Swift's own debugger would wait for keys.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    return plain.merging(environment) { $1 }.filter { !$0.value.isEmpty }
  }

  /// What the program makes of its content at its first start, which takes one that was built for
  /// debugging seconds.
  private static let cache = Result {
    let folder = try Scratch.newFolder()
    for module in try ContentModule.modules(in: BundledContent.path, cache: folder.path) {
      _ = try module.bank()
    }
    return folder
  }

  /// Spares a first start reading the content.
  func warmUp() throws {
    if FileManager.default.fileExists(atPath: dataFolder.path) { return }
    try FileManager.default.createDirectory(
      at: dataFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try FileManager.default.copyItem(
      at: Self.cache.get(), to: dataFolder.appendingPathComponent("cache"))
  }

  /// What the program prints when these come before its arguments.
  func output(_ arguments: String...) throws -> Data {
    var command = try command
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command.removeFirst())
    process.arguments = arguments + command
    process.environment = variables
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return data
  }
}
