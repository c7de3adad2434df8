import Foundation
import Texts
import Training

/// Whether phones can reach this laptop, in words that a trainer can follow.
extension DoctorCommand {
  static func findings(of reach: Reachability) -> [Finding] {
    guard let first = reach.addresses.first else {
      return [Finding(.healthNetwork, .networkIsNone)]
    }
    let others = reach.addresses.dropFirst().map { "\($0.text) (\($0.interface))" }
    let network = Finding(
      .healthNetwork,
      .networkIs(
        first.link(port: reach.port), interface: first.interface,
        others: others.joined(separator: ", ")))
    let firewall = Finding(.healthFirewall, .firewallIsOn(port: reach.port), isTrouble: true)
    return [network, port(reach)] + (reach.hasFirewall ? [firewall] : [])
  }

  /// A port that is taken is no trouble: on the screens the next one is used.
  private static func port(_ reach: Reachability) -> Finding {
    switch reach.portState {
    case .free: Finding(.healthPort, .portIsFree(reach.port))
    case .refused(let errno) where errno == EADDRINUSE:
      Finding(.healthPort, .portIsInUse(reach.port))
    case .refused(let errno):
      Finding(.healthPort, .portTaken(reach.port, reason: .system(errno)), isTrouble: true)
    }
  }
}
