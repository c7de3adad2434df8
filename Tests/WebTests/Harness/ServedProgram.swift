import Foundation
import Quiz

@testable import Web

/// The program itself, serving a classroom's test: what a trainer starts, and what can be killed.
final class ServedProgram: @unchecked Sendable {
  private let process = Process()
  let wire: PortWire

  init(_ room: Classroom, port: Int) async throws {
    wire = PortWire(port: port)
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("berdaya")
    process.arguments = [
      "session", "serve", "1", "--test", "pre-test", "--address", "127.0.0.1", "--port",
      String(port), "--data", room.folder.path, "--content", Classroom.modulePath,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let end = ContinuousClock.now + .seconds(180)
    while ContinuousClock.now < end {
      if let page = try? await wire.send("GET", "/masuk", headers: [], body: nil),
        page.status == 200
      {
        return
      }
    }
    throw PortWire.Failure.notConnected
  }

  /// As a flat battery ends it: nothing more is done or stored.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
