import Foundation
internal import GRDB
import Quiz

/// The trainer's PIN.
extension Settings {
  /// How many digits a PIN has.
  private static let pinLength = 4...12

  /// Whether the trainer has chosen a PIN.
  public func hasPIN() throws -> Bool { try store.read { try $0.pin() != nil } }

  /// The seconds until the next try at the PIN is taken on a terminal, 0 or more.
  public func secondsUntilPIN(on terminal: String = "", at now: Date) throws -> Int {
    try store.read { try $0.wrongPINs(on: terminal) }.settled(at: now).secondsToWait(at: now)
  }

  /// Chooses the PIN where there is none.
  /// - Throws: `PINError`.
  public func choosePIN(_ pin: String) throws {
    try choosePIN(pin, rounds: PINHash.usualRounds)
  }

  func choosePIN(_ pin: String, rounds: UInt64) throws {
    let hash = try Self.hash(of: pin, rounds: rounds)
    try store.write { database in
      guard try database.pin() == nil else { throw PINError.alreadySet }
      try database.setPIN(hash)
    }
  }

  /// Puts another PIN in the place of the one that was just given rightly.
  /// - Throws: `PINError.notDigits`.
  public func changePIN(to pin: String) throws {
    let hash = try Self.hash(of: pin, rounds: PINHash.usualRounds)
    try store.write { try $0.setPIN(hash) }
  }

  /// Takes the PIN away, with all wrong tries: the way back in for whoever may write the database.
  public func removePIN() throws {
    try store.write { database in
      try database.setPIN(nil)
      try database.run("DELETE FROM wrongPIN")
    }
  }

  /// Takes a try at the PIN.
  ///
  /// The try counts as wrong until it has proved right, so that neither a restart in between nor
  /// several programs at once give a try for nothing. It counts on its terminal alone: who plays at
  /// the one that all share keeps nobody out at another, and whoever can open more terminals owns the
  /// data anyway. What can be no PIN, such as nothing, costs no try.
  /// - Parameter terminal: the name of the terminal on which it was typed.
  public func checkPIN(_ pin: String, on terminal: String = "", at now: Date) throws -> PINCheck {
    guard Self.canBePIN(pin) else {
      return .wrong(secondsToWait: try secondsUntilPIN(on: terminal, at: now))
    }
    let (stored, tries) = try store.write { database in
      let tries = try database.wrongPINs(on: terminal).settled(at: now)
      let isTooSoon = tries.secondsToWait(at: now) > 0
      let counted = isTooSoon ? tries : tries.addingOne(at: now)
      try database.set(counted, on: terminal)
      return (isTooSoon ? nil : try database.pin(), counted)
    }
    guard let stored else { return .tooSoon(secondsToWait: tries.secondsToWait(at: now)) }
    guard try matches(pin, stored) else {
      return .wrong(secondsToWait: tries.secondsToWait(at: now))
    }
    try store.run("DELETE FROM wrongPIN WHERE terminal = ?", [terminal])
    return .right
  }

  private func matches(_ pin: String, _ stored: String) throws -> Bool {
    do {
      return try JSON.value(PINHash.self, from: stored).matches(pin)
    } catch {
      throw Store.told(
        DamagedRow(table: "device", row: "1", column: "pin"), path: store.path
      ) { .cannotWrite(path: store.path, $0) }
    }
  }

  private static func hash(of pin: String, rounds: UInt64) throws -> String {
    guard canBePIN(pin) else { throw PINError.notDigits }
    return try JSON.text(PINHash(of: pin, rounds: rounds))
  }

  private static func canBePIN(_ pin: String) -> Bool {
    pinLength.contains(pin.count) && pin.allSatisfy { $0.isASCII && $0.isNumber }
  }
}

extension Database {
  fileprivate func pin() throws -> String? { try firstValue("SELECT pin FROM device") }

  fileprivate func setPIN(_ hash: String?) throws {
    try run("UPDATE device SET pin = ?", [hash])
  }

  fileprivate func wrongPINs(on terminal: String) throws -> PINTries {
    let row = try firstRow(of: "wrongPIN", "SELECT * FROM wrongPIN WHERE terminal = ?", [terminal])
    return try row.map {
      PINTries(count: try $0.value("count"), lastAt: try $0.value("lastAt"))
    } ?? .none
  }

  fileprivate func set(_ tries: PINTries, on terminal: String) throws {
    try put(
      into: "wrongPIN", at: ["terminal": terminal],
      ["count": tries.count, "lastAt": tries.lastAt])
  }
}
