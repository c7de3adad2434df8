import Foundation

/// An address by which others in the room may reach this laptop.
public struct LocalAddress: Hashable, Sendable {
  /// As one types it: `192.168.1.5`.
  public let text: String
  /// The interface that it belongs to, such as `wlan0`.
  public let interface: String

  /// Where a test is served unless another port is chosen.
  public static let usualPort = 8080

  /// The page where one joins.
  public static let joinPage = "masuk"

  /// All addresses of this laptop, those first that phones are likeliest to reach.
  public static func all() -> [LocalAddress] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var found: [LocalAddress] = []
    var next = list
    while let entry = next?.pointee {
      next = entry.ifa_next
      let isUp = entry.ifa_flags & UInt32(IFF_UP) != 0
      let isLoopback = entry.ifa_flags & UInt32(IFF_LOOPBACK) != 0
      guard isUp, !isLoopback, let address = entry.ifa_addr,
        address.pointee.sa_family == sa_family_t(AF_INET)
      else { continue }
      let text = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        String(cString: inet_ntoa($0.pointee.sin_addr))
      }
      found.append(LocalAddress(text: text, interface: String(cString: entry.ifa_name)))
    }
    return ranked(found)
  }

  /// What one types to open the page that is served at a port.
  public func link(port: Int) -> String { Self.link(text, port: port) }

  public static func link(_ address: String, port: Int) -> String {
    "http://\(address)" + (port == 80 ? "" : ":\(port)")
  }

  /// The likeliest first; of equal ones as they come.
  static func ranked(_ addresses: [LocalAddress]) -> [LocalAddress] {
    addresses.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// Smaller is likelier: Wi-Fi, cables, others; behind them what only this laptop sees.
  private var rank: Int {
    let isVirtual = Self.virtual.contains { interface.hasPrefix($0) }
    let kind =
      interface.hasPrefix("wl") || interface.hasPrefix("ap")
      ? 0
      : interface.hasPrefix("en") || interface.hasPrefix("eth") || interface.hasPrefix("us")
        ? 1 : 2
    return (isVirtual ? 100 : 0) + (isPrivate ? 0 : 10) + kind
  }

  private static let virtual = [
    "docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "tap", "wg", "lxc", "lxd",
    "podman", "cni", "flannel", "zt", "tailscale",
  ]

  /// Whether it is of a network that is not the internet's (RFC 1918).
  private var isPrivate: Bool {
    let parts = text.split(separator: ".").compactMap { UInt8($0) }
    guard parts.count == 4 else { return false }
    return parts[0] == 10 || parts[0] == 192 && parts[1] == 168
      || parts[0] == 172 && (16...31).contains(parts[1])
  }
}
