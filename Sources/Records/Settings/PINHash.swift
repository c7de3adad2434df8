import CryptoExtras
import Foundation

/// What is kept of a PIN: enough to know it again, not enough to tell it.
///
/// scrypt (Percival 2009, RFC 7914) makes each guess cost a tenth of a second and 32 MiB.
struct PINHash: Codable, Hashable {
  private let salt: Data
  private let key: Data
  private let rounds: Int
  private let blockSize: Int
  private let parallelism: Int

  /// The rounds that make a guess as costly as said above.
  static let usualRounds = 1 << 15

  /// Makes the hash of a PIN with a new salt.
  init(of pin: String, rounds: Int = usualRounds) throws {
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
    try self.init(of: pin, salt: salt, rounds: rounds, blockSize: 8, parallelism: 1)
  }

  private init(
    of pin: String, salt: Data, rounds: Int, blockSize: Int, parallelism: Int
  ) throws {
    self.salt = salt
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
    self.key = try KDF.Scrypt.deriveKey(
      from: Data(pin.utf8), salt: salt, outputByteCount: 32, rounds: rounds,
      blockSize: blockSize, parallelism: parallelism
    ).withUnsafeBytes { Data($0) }
  }

  /// A hash whose costs nobody chose.
  struct Damaged: Error {}

  /// Whether `pin` is the one that the hash was made of.
  func matches(_ pin: String) throws -> Bool {
    guard (2...1 << 20).contains(rounds), rounds.nonzeroBitCount == 1,
      (1...32).contains(blockSize), (1...16).contains(parallelism)
    else { throw Damaged() }
    let other = try PINHash(
      of: pin, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    // Every byte is looked at, so that the time taken tells nothing.
    return zip(key, other.key).reduce(key.count ^ other.key.count) {
      $0 | Int($1.0 ^ $1.1)
    } == 0
  }
}
