import Foundation
import Testing
import Texts

@testable import Training
@testable import berdaya

@Suite struct DoctorNetworkTests {
  private static let wifi = LocalAddress(text: "192.168.43.5", interface: "wlp2s0")
  private static let cable = LocalAddress(text: "10.0.0.7", interface: "enp3s0")

  private func lines(
    _ addresses: [LocalAddress], _ state: Reachability.PortState = .free, hasFirewall: Bool = false
  ) -> [String] {
    DoctorCommand.findings(
      of: Reachability(
        addresses: addresses, port: 8080, portState: state, hasFirewall: hasFirewall)
    ).map { "\($0.isTrouble ? "!" : " ") \($0.subject(.english)): \($0.text(.english))" }
  }

  @Test("Without a network it is said what phones need, and nothing is trouble")
  func none() {
    #expect(
      lines([]) == ["  network: none. Phones can answer once Wi-Fi, a cable or a hotspot is on."])
  }

  @Test("The address, its interface and the others are told, and the port")
  func addresses() {
    let lines = lines([Self.wifi, Self.cable])
    #expect(lines[0].contains("http://192.168.43.5:8080 by wlp2s0"))
    #expect(lines[0].contains("10.0.0.7 (enp3s0)"))
    #expect(lines[1] == "  port: 8080 can be used")
    #expect(lines.count == 2)
  }

  @Test("What is in the way is told with what to do")
  func inTheWay() {
    let used = lines([Self.wifi], .refused(errno: EADDRINUSE), hasFirewall: true)
    #expect(used[1].hasPrefix("  port: 8080 is in use"))
    #expect(used[2].hasPrefix("! ") && used[2].contains("sudo ufw allow 8080/tcp"))
    #expect(lines([Self.wifi], .refused(errno: EACCES))[1].hasPrefix("! "))
  }
}
