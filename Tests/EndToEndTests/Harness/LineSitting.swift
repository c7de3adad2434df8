import Foundation
import Testing

/// The built program line by line, at the other end of two pipes.
final class LineSitting {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  /// All that was written so far.
  private(set) var written = ""

  /// Starts the program.
  init(_ program: BuiltProgram) throws {
    let command = try program.command
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = program.variables
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    // This side's copy would keep the pipe open after the program has ended.
    try output.fileHandleForWriting.close()
  }

  /// Types lines, without waiting for anything.
  func type(_ lines: [String]) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Reads until `text` was written.
  func read(until text: String, at location: SourceLocation = #_sourceLocation) throws {
    while !written.contains(text) {
      let data = try #require(
        more(), "nothing comes any more after:\n\(written)", sourceLocation: location)
      try #require(!data.isEmpty, "not written:\n\(written)", sourceLocation: location)
      written += String(decoding: data, as: UTF8.self)
    }
  }

  /// What is written next, empty at the end; nil when nothing has come for so long that the program
  /// must be stuck, which has to fail a test rather than hold it for ever.
  private func more() -> Data? {
    var source = pollfd(
      fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, 180_000) > 0 else {
      send(SIGKILL)
      return nil
    }
    return output.fileHandleForReading.availableData
  }

  /// Waits until the program waits for a line.
  func settle(at location: SourceLocation = #_sourceLocation) throws {
    let end = Date(timeIntervalSinceNow: 180)
    while ProcessStatus(process: process.processIdentifier).poll?.descriptors != 2 {
      try #require(process.isRunning && Date() < end, sourceLocation: location)
      usleep(1000)
    }
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { Foundation.kill(process.processIdentifier, signal) }

  /// Kills the program as a power cut does, and reads what it wrote before.
  func kill() {
    send(SIGKILL)
    _ = end()
  }

  /// Ends the input, reads the rest, and gives the exit code.
  func end() -> Int32 {
    try? input.fileHandleForWriting.close()
    while let data = more(), !data.isEmpty {
      written += String(decoding: data, as: UTF8.self)
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
