import Foundation
import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct TogetherTests {
  @Test(
    "A class votes, talks and votes again on a projector of 60 x 18, and it stands in the report")
  func wholeRound() throws {
    let program = try BuiltProgram.withSampleModule()
    let sitting = try Sitting(program, rows: 18, columns: 60)
    try prepare(sitting)
    try sitting.open(Text.voteTogether(.indonesian))
    // What is told of the data at a start is not told over the screen once phones come in.
    chmod(program.dataFolder.path, 0o755)
    try sitting.open(Text.openForPhones(.indonesian))
    try sitting.wait(for: "ponsel :")
    #expect(!String(decoding: sitting.written, as: UTF8.self).contains("berdaya: "))
    let port = try #require(
      sitting.screen.text.firstMatch(of: /ponsel :(\d+)/).flatMap { Int($0.1) })
    #expect(try reply(at: port).hasPrefix("HTTP/1.1 303"))

    try sitting.open("D1  ")
    sitting.expect("Suara 1: 0 masuk")
    try vote([6, 5, 1, 0], at: sitting)
    sitting.expect("Suara 1: 12 masuk")
    #expect(!sitting.shows("%"))
    try sitting.open(Text.showSplit(.indonesian))
    #expect(!sitting.shows("✓"))
    try sitting.open(Text.voteAgain(.indonesian))
    try vote([12, 0, 0, 0], at: sitting)
    try sitting.open(Text.showKey(.indonesian))
    try sitting.open(Text.doneDiscussing(.indonesian))
    try sitting.press(.escape)
    try sitting.open(Text.stopServing(.indonesian))
    // It ends beside the screen, which waits for nobody.
    try sitting.wait(for: "the port to be closed") { _ in (try? reply(at: port)) == nil }

    let report = try #require(
      try JSONSerialization.jsonObject(
        with: program.output("report", "--session", "1", "--format", "json"))
        as? [String: Any])
    let together = try #require(report["together"] as? [[String: Any]])
    #expect(together.count == 1)
    #expect((together[0]["first"] as? [String: Int])?["votes"] == 12)
    #expect((together[0]["second"] as? [String: Int])?["votes"] == 12)
  }

  private func prepare(_ sitting: Sitting) throws {
    try sitting.settle()
    try sitting.type("Ratna")
    try sitting.press(.enter)
    try sitting.open(Text.trainer(.indonesian))
    for _ in 0..<2 {
      try sitting.type("2846")
      try sitting.press(.enter)
    }
    try sitting.open(Text.newSession(.indonesian))
    try sitting.type("Pelatihan kader")
    try sitting.open(Text.keySaveSession(.indonesian))
  }

  /// Types how many hands there are for each letter, as many as the question has.
  private func vote(_ hands: [Int], at sitting: Sitting) throws {
    try sitting.type("#")
    for count in hands where sitting.shows("Tangan untuk A") {
      try sitting.type("\(count)")
      try sitting.press(.enter)
    }
  }

  /// What the program says at a port of this machine.
  private func reply(at port: Int) throws -> String {
    struct Refused: Error {}
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Refused() }
    let request = Array("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8)
    _ = send(connection, request, request.count, Int32(MSG_NOSIGNAL))
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(connection, &buffer, buffer.count, 0)
    guard count > 0 else { throw Refused() }
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }
}
