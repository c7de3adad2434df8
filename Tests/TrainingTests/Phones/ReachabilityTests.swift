import Foundation
import Testing

@testable import Training

@Suite struct ReachabilityTests {
  /// A port that somebody listens at while `body` runs.
  private func listening<Value>(_ body: (Int) throws -> Value) throws -> Value {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isThere = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    try #require(isThere && listen(listener, 1) == 0)
    return try body(Int(in_port_t(bigEndian: address.sin_port)))
  }

  @Test("A port that is taken is told as such, and is free once nobody listens; nothing is left")
  func port() throws {
    let port = try listening { port in
      #expect(Reachability.now(port: port).portState == .refused(errno: EADDRINUSE))
      return port
    }
    for _ in 0..<3 { #expect(Reachability.now(port: port).portState == .free) }
  }

  @Test("Of what only this laptop sees nothing is told as an address for phones")
  func addresses() {
    let reach = Reachability.now(port: 0)
    #expect(reach.addresses == LocalAddress.all())
    #expect(!reach.addresses.contains { $0.text.hasPrefix("127.") })
  }

  @Test(
    "The firewall is on where its file says so",
    arguments: [
      ("ENABLED=yes\nLOGLEVEL=low\n", true), ("# comment\nENABLED=no\n", false), ("", false),
      ("# ENABLED=yes\n", false), ("enabled=YES", true),
    ])
  func firewall(file: String, isOn: Bool) {
    #expect(Reachability.isFirewallOn(in: file) == isOn)
  }
}
