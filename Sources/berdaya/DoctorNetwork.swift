import Foundation
import Texts
import Training

/// Whether phones can reach this laptop, in words that a trainer can follow.
extension DoctorCommand {
  static func findings(of reach: Reachability) -> [Finding] {
    guard let first = reach.addresses.first else {
      return [Finding(subject: .healthNetwork, text: .networkIsNone)]
    }
    let others = reach.addresses.dropFirst().map { "\($0.text) (\($0.interface))" }
    let network = Finding(
      subject: .healthNetwork,
      text: .networkIs(
        first.link(port: reach.port), interface: first.interface,
        others: others.joined(separator: ", ")))
    return [network, port(reach)]
      + (reach.hasFirewall
        ? [
          Finding(subject: .healthFirewall, text: .firewallIsOn(port: reach.port), isTrouble: true)
        ]
        : [])
  }

  /// A port that is taken is no trouble: on the screens the next one is used.
  private static func port(_ reach: Reachability) -> Finding {
    switch reach.portState {
    case .free: Finding(subject: .healthPort, text: .portIsFree(reach.port))
    case .refused(let errno) where errno == EADDRINUSE:
      Finding(subject: .healthPort, text: .portIsInUse(reach.port))
    case .refused(let errno):
      Finding(
        subject: .healthPort, text: .portTaken(reach.port, reason: .system(errno)), isTrouble: true)
    }
  }
}
