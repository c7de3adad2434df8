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
      try $0.firstRow(of: "device", "SELECT only, presents FROM device")?.optional("presents")
    }
  }

  public func setPresented(_ statement: StatementID) throws {
    try store.run("UPDATE device SET presents = ?", [statement])
  }

  /// Whether it was told that the clock is behind this moment.
  public func wasTold(clockIsBehind newest: Date) throws -> Bool {
    try store.read {
      try $0.firstRow(
        of: "device", "SELECT only FROM device WHERE clockToldAt = ?", [newest]) != nil
    }
  }

  public func noteTold(clockIsBehind newest: Date) throws {
    try store.run("UPDATE device SET clockToldAt = ?", [newest])
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
