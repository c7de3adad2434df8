import Foundation
import GRDB

/// What came of a try at the trainer's PIN.
public enum PINCheck: Hashable, Sendable {
  /// It is the PIN.
  case right
  /// It is not; the next try is taken after this many seconds, 0 or more.
  case wrong(secondsToWait: Int)
  /// It was not looked at: this many seconds are left to wait.
  case tooSoon(secondsToWait: Int)
}

/// Why a PIN can't be chosen.
public enum PINError: Error, Hashable, Sendable {
  /// It is not 4 to 12 digits.
  case notDigits
  /// There is a PIN already.
  case alreadySet
}

extension RecordStore {
  /// How many digits a PIN has.
  public static let pinLength = 4...12

  /// Whether the trainer has chosen a PIN.
  public func hasPIN() throws -> Bool { try setting(PINSetting.hash) != nil }

  /// The seconds until the next try at the PIN is taken, 0 or more.
  public func secondsUntilPIN(at now: Date) throws -> Int {
    try read { try Self.tries(in: $0) }.settled(at: now).secondsToWait(at: now)
  }

  /// Chooses the PIN where there is none.
  /// - Throws: `PINError`.
  public func choosePIN(_ pin: String) throws {
    try choosePIN(pin, rounds: PINHash.usualRounds)
  }

  func choosePIN(_ pin: String, rounds: Int) throws {
    let hash = try Self.hash(of: pin, rounds: rounds)
    try write { database in
      guard try Self.setting(PINSetting.hash, in: database) == nil else {
        throw PINError.alreadySet
      }
      try Self.set(PINSetting.hash, to: hash, in: database)
    }
  }

  /// Puts another PIN in the place of the one that was just given rightly.
  /// - Throws: `PINError.notDigits`.
  public func changePIN(to pin: String) throws {
    try set(PINSetting.hash, to: Self.hash(of: pin, rounds: PINHash.usualRounds))
  }

  /// Takes the PIN away, with all wrong tries: the way back in for whoever may write the database.
  public func removePIN() throws {
    try write { database in
      try Self.set(PINSetting.hash, to: nil, in: database)
      try Self.set(PINSetting.tries, to: nil, in: database)
    }
  }

  /// Takes a try at the PIN.
  ///
  /// The try counts as wrong until it has proved right, so that neither a restart in between nor
  /// several terminals at once give a try for nothing.
  /// What can be no PIN, such as nothing, costs no try.
  public func checkPIN(_ pin: String, at now: Date) throws -> PINCheck {
    guard Self.canBePIN(pin) else {
      return .wrong(secondsToWait: try secondsUntilPIN(at: now))
    }
    let (stored, tries) = try write { database in
      let tries = try Self.tries(in: database).settled(at: now)
      let isTooSoon = tries.secondsToWait(at: now) > 0
      let counted = isTooSoon ? tries : tries.addingOne(at: now)
      try Self.set(PINSetting.tries, to: JSON.text(counted), in: database)
      return (isTooSoon ? nil : try Self.setting(PINSetting.hash, in: database), counted)
    }
    guard let stored else { return .tooSoon(secondsToWait: tries.secondsToWait(at: now)) }
    guard try JSON.value(PINHash.self, from: stored).matches(pin) else {
      return .wrong(secondsToWait: tries.secondsToWait(at: now))
    }
    try set(PINSetting.tries, to: nil)
    return .right
  }

  private enum PINSetting {
    static let hash = "trainerPIN"
    static let tries = "trainerPINTries"
  }

  private static func hash(of pin: String, rounds: Int) throws -> String {
    guard canBePIN(pin) else { throw PINError.notDigits }
    return try JSON.text(PINHash(of: pin, rounds: rounds))
  }

  private static func canBePIN(_ pin: String) -> Bool {
    pinLength.contains(pin.count) && pin.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func tries(in database: Database) throws -> PINTries {
    try setting(PINSetting.tries, in: database).map { try JSON.value(PINTries.self, from: $0) }
      ?? .none
  }
}
