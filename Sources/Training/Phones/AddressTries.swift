/// The wrong codes that came from each address of the network.
///
/// Behind some routers all phones have one address, and each person's fingers may slip: an address is
/// allowed what a class of twenty needs, and no more.
struct AddressTries {
  private var wrong: [String: [Duration]] = [:]

  static let most = 30
  static let window: Duration = .seconds(300)
  /// More than a room has: whoever comes from more is one who guesses.
  private static let mostAddresses = 512

  /// How many addresses are kept.
  var count: Int { wrong.count }

  /// The seconds until a code from there is looked at, 0 or more.
  func secondsToWait(_ address: String, at now: Duration) -> Int {
    let recent = recent(key(of: address), at: now)
    guard recent.count >= Self.most, let first = recent.first else { return 0 }
    return Int((first + Self.window - now).components.seconds) + 1
  }

  mutating func add(_ address: String, at now: Duration) {
    if wrong.count >= Self.mostAddresses {
      wrong = wrong.filter { $0.value.contains { $0 + Self.window > now } }
    }
    let key = key(of: address)
    wrong[key] = Array((recent(key, at: now) + [now]).suffix(Self.most))
  }

  /// Those that there is no room for share one count.
  private func key(of address: String) -> String {
    wrong.count < Self.mostAddresses || wrong[address] != nil ? address : ""
  }

  private func recent(_ key: String, at now: Duration) -> [Duration] {
    (wrong[key] ?? []).filter { $0 + Self.window > now }
  }
}
