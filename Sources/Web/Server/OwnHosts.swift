import Synchronization
import Training

/// The hosts by which a browser may call this laptop: its own addresses, with its port.
///
/// By any other name a page of somebody else's could pass for ours.
final class OwnHosts: Sendable {
  private struct Known {
    var port: Int?
    var hosts: Set<String> = []
  }

  private let known = Mutex(Known())

  /// The port, once it is open.
  var port: Int? {
    get { known.withLock(\.port) }
    set { known.withLock { $0 = Known(port: newValue) } }
  }

  func contains(_ host: String) -> Bool {
    known.withLock { known in
      if known.hosts.contains(host) { return true }
      // Addresses come and go with networks.
      known.hosts = Self.hosts(port: known.port)
      return known.hosts.contains(host)
    }
  }

  private static func hosts(port: Int?) -> Set<String> {
    let names = LocalAddress.all().map(\.text) + ["127.0.0.1", "localhost"]
    guard let port else { return Set(names) }
    return Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }
}
