internal import GRDB
import Quiz

/// Participants who begin anew, or go.
extension People {
  /// Deletes all that somebody learnt alone; what belongs to a session stays, and so do the name and
  /// the settings.
  /// - Throws: `SessionError.noSuchParticipant`.
  public func startAnew(_ participant: ParticipantID) throws {
    try store.write { database in
      _ = try database.known(participant)
      try database.run(
        "DELETE FROM attempt WHERE participantId = ? AND sessionId IS NULL", [participant])
      for table in ["review", "reviewCard", "lessonProgress", "bookmark", "note"] {
        try database.delete(from: table, where: ["participantId": participant])
      }
      try database.update(
        "participant", ["reviewWeights": nil, "reviewsAtFit": 0], where: ["id": participant])
    }
  }

  /// Deletes somebody with all that they did.
  /// - Throws: as `requireDeletable`.
  public func delete(_ participant: ParticipantID) throws {
    try store.write { database in
      try database.requireDeletable(participant)
      try database.delete(from: "participant", where: ["id": participant])
    }
  }

  /// - Throws: `SessionError.noSuchParticipant`; `.isEnrolled` where they are on the roster of a
  ///   session or have voted in one, whose figures would lose them.
  public func requireDeletable(_ participant: ParticipantID) throws {
    try store.read { try $0.requireDeletable(participant) }
  }
}

extension Database {
  fileprivate func requireDeletable(_ participant: ParticipantID) throws {
    _ = try known(participant)
    let isEnrolled: Bool? = try firstValue(
      """
      SELECT EXISTS (SELECT 1 FROM enrolment WHERE participantId = ?1)
        OR EXISTS (SELECT 1 FROM vote WHERE participantId = ?1)
      """, [participant])
    guard isEnrolled == false else { throw SessionError.isEnrolled(participant) }
  }
}
