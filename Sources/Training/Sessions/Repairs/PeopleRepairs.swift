import Foundation
import Quiz
import Records

/// People who are one, or two, and sessions that are to go.
extension Training {
  /// What became of the one whom two participants are now.
  public struct Merged: Sendable {
    /// The numbers on rosters that are others than before, by the numbers of the sessions.
    public var numbers: [Int: Int] = [:]
    /// Whether both tests of a session have the same form now and had not before.
    public var hasOneForm = false
  }

  /// Makes two participants one: all that `other` did belongs to `kept`, and `other` is gone.
  /// - Throws: `SessionError.noSuchParticipant`, `.samePerson`; `.bothTook` where both took one test.
  @discardableResult
  public func merge(
    _ other: ParticipantID, into kept: ParticipantID, because reason: Reason
  ) throws -> Merged {
    let number = { (session: TrainingSession) in
      try roster(of: session.id).first { $0.id == kept }?.number
    }
    let before = try sessions(of: kept).map { (session: $0, number: try number($0)) }
    let hadOneForm = try [kept, other].flatMap { person in
      try sessions(of: person).filter { try hasOneForm(person, in: $0) }.map(\.id)
    }
    try store.repairs.merge(other, into: kept, by: begin(reason))
    var merged = Merged()
    for (session, old) in before {
      let new = try number(session)
      if new != old { merged.numbers[session.number] = new }
    }
    merged.hasOneForm = try sessions(of: kept).contains {
      try !hadOneForm.contains($0.id) && hasOneForm(kept, in: $0)
    }
    return merged
  }

  /// Whether somebody's tests before and after a training have the same form though forms are swapped.
  private func hasOneForm(_ person: ParticipantID, in session: TrainingSession) throws -> Bool {
    guard session.swapsForms else { return false }
    let taken = try [TestRole.preTest, .postTest].compactMap { role in
      try attempt(at: SessionTestID(role, of: session.id), by: person)
    }
    return taken.count == 2 && taken[0].purpose.blueprint == taken[1].purpose.blueprint
  }

  /// Whether a test that is moved has the same form as the other test of whoever gets it; who has taken
  /// none yet gets the other form there.
  /// - Throws: as `move` does, unless two tests are to be exchanged.
  public func asksAgain(
    _ attempt: AttemptSummary, at test: SessionTestID, of participant: ParticipantID,
    swaps: Bool = false
  ) throws -> Bool {
    if !swaps {
      try store.repairs.requireMovable(test, of: attempt.participant, to: participant)
    }
    return try asksAgain(attempt.purpose, at: test, of: participant)
  }

  /// Whether what is asked has the same form as somebody's other test, though forms are swapped.
  func asksAgain(
    _ purpose: AttemptPurpose, at test: SessionTestID, of participant: ParticipantID
  ) throws -> Bool {
    guard let role = test.role.other, try session(test.session).swapsForms(of: role) else {
      return false
    }
    let taken = try attempt(at: SessionTestID(role, of: test.session), by: participant)
    return taken?.purpose.blueprint == purpose.blueprint
  }

  /// Gives what a participant did in one session to a person of their own, who takes the place and the
  /// number on its roster.
  /// - Throws: as `RosterPerson.checked`; `SessionError.notEnrolled`, `.nothingToSeparate`.
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
