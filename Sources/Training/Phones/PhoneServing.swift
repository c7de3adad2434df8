import Curriculum
import Foundation
import Quiz

/// What serves a test to phones, as screens ask for it.
public protocol PhoneServer: Sendable {
  /// Serves an open test, or votes, to phones until what is given is let go; what was let go before
  /// has ended by then.
  /// - Parameter language: of a phone that has chosen none.
  /// - Throws: `SessionError.testNotOpen`.
  func serve(_ occasion: PhoneOccasion, in language: Language) throws -> any PhoneServing
}

/// Serving that goes on, beside the terminal.
public protocol PhoneServing: AnyObject, Sendable {
  var state: PhoneServingState { get }
  /// Lets somebody in without a code, once, for some minutes.
  func letIn(_ participant: ParticipantID)
  /// Forgets that somebody asks to be let in.
  func turnAway(_ participant: ParticipantID)
}

/// How serving stands.
public struct PhoneServingState: Sendable {
  public enum Phase: Hashable, Sendable {
    case opening
    case serving(port: Int)
    /// A test's phones are served for a while after the test is closed.
    case over
  }

  public var phase = Phase.opening
  /// Those who ask to be let in without a code.
  public var asking: Set<ParticipantID> = []
  /// Those who were let in without a code, and have not come in yet.
  public var letIn: Set<ParticipantID> = []
  /// The last that happened.
  public var lastNews: PhoneNews?
  /// Why it can't serve, or could not store the last.
  public var trouble: (any Error)?

  public init() {}

  /// The port that it listens at; nil before and after.
  public var port: Int? {
    if case .serving(let port) = phase { port } else { nil }
  }
}

/// Whether phones can reach this laptop, as far as it can tell itself.
public struct Reachability: Hashable, Sendable {
  /// A port at which a test could be served.
  public enum PortState: Hashable, Sendable {
    case free
    /// The system's error number, such as that of an address in use.
    case refused(errno: Int32)
  }

  /// All addresses, the likeliest first; none without a network.
  public var addresses: [LocalAddress]
  public var port: Int
  public var portState: PortState
  /// Whether ufw, the usual firewall of Debian and Ubuntu, is switched on and may keep phones out.
  public var hasFirewall: Bool

  /// Looks how it is now; nothing listens afterwards.
  public static func now(port: Int = LocalAddress.usualPort) -> Reachability {
    Reachability(
      addresses: LocalAddress.all(), port: port, portState: state(of: port),
      hasFirewall: isFirewallOn(
        in: (try? String(contentsOfFile: "/etc/ufw/ufw.conf", encoding: .utf8)) ?? ""))
  }

  private static func state(of port: Int) -> PortState {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return .refused(errno: errno) }
    defer { close(descriptor) }
    var reuse: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0, listen(descriptor, 1) == 0 else { return .refused(errno: errno) }
    return .free
  }

  static func isFirewallOn(in configuration: String) -> Bool {
    configuration.split(separator: "\n").contains { $0.lowercased() == "enabled=yes" }
  }
}
