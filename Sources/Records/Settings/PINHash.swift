import CSodium
import Foundation

/// What is kept of a PIN: enough to know it again, not enough to tell it.
///
/// scrypt (Percival 2009, RFC 7914) makes each guess cost a tenth of a second and 32 MiB.
struct PINHash: Codable, Hashable {
  private var salt = Data(count: 16)
  private var key = Data(count: 32)
  private var rounds: UInt64
  private var blockSize: UInt32 = 8
  private var parallelism: UInt32 = 1

  /// The names under which it is stored.
  private enum CodingKeys: String, CodingKey { case salt, key, rounds, blockSize, parallelism }

  /// The rounds that make a guess as costly as said above.
  static let usualRounds: UInt64 = 1 << 15

  /// Makes the hash of a PIN with a new salt.
  init(of pin: String, rounds: UInt64 = usualRounds) throws {
    self.rounds = rounds
    salt.withUnsafeMutableBytes { randombytes_buf($0.baseAddress!, $0.count) }
    key = try key(of: pin)
  }

  /// A hash whose costs nobody chose, or that this machine has no memory for.
  struct Damaged: Error {}

  private func key(of pin: String) throws -> Data {
    var derived = [UInt8](repeating: 0, count: key.count)
    let (pin, salt) = (Array(pin.utf8), Array(salt))
    guard sodium_init() >= 0,
      crypto_pwhash_scryptsalsa208sha256_ll(
        pin, pin.count, salt, salt.count, rounds, blockSize, parallelism, &derived,
        derived.count) == 0
    else { throw Damaged() }
    return Data(derived)
  }

  /// Whether `pin` is the one that the hash was made of.
  func matches(_ pin: String) throws -> Bool {
    guard (2...1 << 20).contains(rounds), rounds.nonzeroBitCount == 1,
      (1...32).contains(blockSize), (1...16).contains(parallelism), key.count == 32
    else { throw Damaged() }
    // Keys are compared in a time that tells nothing.
    return sodium_memcmp(Array(try key(of: pin)), Array(key), key.count) == 0
  }
}
