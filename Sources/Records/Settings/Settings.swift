import Curriculum
import Foundation
internal import GRDB
import Quiz

/// What was chosen on this machine.
public struct Settings: Sendable {
  let store: Store

  /// The settings, with the participant who sat there last.
  public func device() throws -> (settings: DeviceSettings, participant: Participant?) {
    try store.read { database in
      guard let row = try database.firstRow(of: "device", "SELECT * FROM device") else {
        return (.usual, nil)
      }
      let settings = try DeviceSettings(row)
      let participant = try settings.participant.map { id in
        guard let participant = try database.participant(id) else {
          throw row.damaged("participantId")
        }
        return participant
      }
      return (settings, participant)
    }
  }

  /// - Parameter change: changes them as they are stored, in the same transaction.
  public func change(_ change: (inout DeviceSettings) -> Void) throws {
    try store.write { database in
      let row = try database.firstRow(of: "device", "SELECT * FROM device")
      var settings = try row.map(DeviceSettings.init) ?? .usual
      change(&settings)
      try database.run(
        """
        UPDATE device
        SET participantId = ?, language = ?, theme = ?, practiceCount = ?, ringsBell = ?
        """,
        [
          settings.participant, settings.language, settings.theme,
          settings.practiceCount, settings.ringsBell,
        ])
    }
  }

  /// The statement that is presented on this machine, or was last; nil where none was.
  public func presented() throws -> StatementID? {
    try store.read {
      try $0.firstRow(of: "device", "SELECT only, presents FROM device")?
        .optionalText("presents") { StatementID($0) } ?? nil
    }
  }

  public func setPresented(_ statement: StatementID) throws {
    try store.run("UPDATE device SET presents = ?", [statement.description])
  }

  public func review(of participant: ParticipantID) throws -> ReviewSettings {
    try store.read { try $0.reviewSettings(of: participant) }
  }

  public func setDailyGoal(_ count: Int, for participant: ParticipantID) throws {
    try store.run("UPDATE participant SET dailyGoal = ? WHERE id = ?", [count, participant])
  }

  public func setNewPerDay(_ count: Int, for participant: ParticipantID) throws {
    try store.run("UPDATE participant SET newPerDay = ? WHERE id = ?", [count, participant])
  }
}

extension DeviceSettings {
  fileprivate init(_ row: StoredRow) throws {
    self = .usual
    participant = try row.optional("participantId")
    language = try row.optional("language")
    theme = try row.optional("theme")
    practiceCount = try row.optional("practiceCount") ?? practiceCount
    ringsBell = try row.value("ringsBell")
  }
}

extension Database {
  func reviewSettings(of participant: ParticipantID) throws -> ReviewSettings {
    let row = try firstRow(
      of: "participant",
      """
      SELECT id, newPerDay, dailyGoal, reviewWeights, reviewsAtFit FROM participant WHERE id = ?
      """,
      [participant])
    guard let row else { throw SessionError.noSuchParticipant(participant) }
    var settings = ReviewSettings.usual
    settings.newPerDay = try row.optional("newPerDay") ?? settings.newPerDay
    settings.dailyGoal = try row.optional("dailyGoal") ?? settings.dailyGoal
    settings.weights = try (row.json("reviewWeights") as [Double]?).map { values in
      guard let weights = FSRSWeights(values) else { throw row.damaged("reviewWeights") }
      return weights
    }
    settings.reviewsAtFit = try row.value("reviewsAtFit")
    return settings
  }
}

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

  func choosePIN(_ pin: String, rounds: Int) throws {
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

  private static func hash(of pin: String, rounds: Int) throws -> String {
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
      PINTries(count: try $0.value("count"), lastAt: try $0.moment("lastAt"))
    } ?? .none
  }

  fileprivate func set(_ tries: PINTries, on terminal: String) throws {
    try run(
      """
      INSERT INTO wrongPIN (terminal, count, lastAt) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET count = excluded.count, lastAt = excluded.lastAt
      """,
      [terminal, tries.count, tries.lastAt.milliseconds])
  }
}
