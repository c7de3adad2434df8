import CryptoExtras
import Foundation

/// What is kept of a PIN: enough to know it again, not enough to tell it.
///
/// scrypt (Percival 2009, RFC 7914) makes each guess cost a tenth of a second and 32 MiB.
struct PINHash: Codable, Hashable {
  private var salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
  private var key = Data()
  private var rounds: Int
  private var blockSize = 8
  private var parallelism = 1

  /// The names under which it is stored.
  private enum CodingKeys: String, CodingKey { case salt, key, rounds, blockSize, parallelism }

  /// The rounds that make a guess as costly as said above.
  static let usualRounds = 1 << 15

  /// Makes the hash of a PIN with a new salt.
  init(of pin: String, rounds: Int = usualRounds) throws {
    self.rounds = rounds
    key = try key(of: pin).withUnsafeBytes { Data($0) }
  }

  private func key(of pin: String) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Data(pin.utf8), salt: salt, outputByteCount: 32, rounds: rounds,
      blockSize: blockSize, parallelism: parallelism)
  }

  /// A hash whose costs nobody chose.
  struct Damaged: Error {}

  /// Whether `pin` is the one that the hash was made of.
  func matches(_ pin: String) throws -> Bool {
    guard (2...1 << 20).contains(rounds), rounds.nonzeroBitCount == 1,
      (1...32).contains(blockSize), (1...16).contains(parallelism)
    else { throw Damaged() }
    // Keys are compared in a time that tells nothing.
    return try key(of: pin) == SymmetricKey(data: key)
  }
}
