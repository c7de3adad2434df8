import Foundation
import Quiz
import Records

/// People who are one, or two, and sessions that are to go.
extension Training {
  /// Makes two participants one: all that `other` did belongs to `kept`, and `other` is gone.
  /// - Throws: `SessionError.noSuchParticipant`, `.samePerson`; `.bothTook` where both took one test.
  public func merge(_ other: ParticipantID, into kept: ParticipantID, because reason: Reason) throws
  {
    try store.repairs.merge(other, into: kept, by: begin(reason))
  }

  /// Gives what a participant did in one session to a person of their own, who takes the place and the
  /// number on its roster.
  /// - Throws: `SessionError.emptyName`, `.notEnrolled`.
  @discardableResult
  public func separate(
    _ participant: ParticipantID, in session: SessionID, as person: RosterPerson,
    because reason: Reason
  ) throws -> Participant {
    let separate = Participant(
      id: ParticipantID(world.makeID()), facts: try person.checked(), createdAt: now.date)
    try store.repairs.separate(participant, in: session, as: separate, by: begin(reason))
    return separate
  }

  /// Deletes a session with all its tests, after a copy of everything was made beside the database.
  /// - Returns: the file of the copy; nil where nothing is kept on disk.
  /// - Throws: `SessionError.sessionIsGone`; `StoreError` where no copy can be made, and nothing is
  ///   deleted then.
  @discardableResult
  public func delete(_ session: SessionID, because reason: Reason) throws -> URL? {
    let trace = try begin(reason)
    let number = try self.session(session).number
    let copy = try backUp(before: "sesi-\(number)")
    try store.repairs.delete(session, by: trace)
    return copy
  }

  func backUp(before what: String) throws -> URL? {
    try copyFirst { try store.backups?.make(before: what, of: store, at: now.date) }
  }
}
