import Foundation
import Quiz
import Records

/// Who learns and is tested.
extension Training {
  /// All participants, by name.
  public func participants() throws -> [Participant] { try store.people.all() }

  public func participant(_ id: ParticipantID) throws -> Participant? {
    try store.people.participant(id)
  }

  /// The participants of this name as it would be kept, without regard to case.
  public func participants(named name: String) throws -> [Participant] {
    try store.people.named(CleanedText.of(name) ?? name)
  }

  /// The only participant of this name; nil when nobody has it.
  /// - Throws: `SessionError.severalNamed` when it does not say who is meant.
  public func participant(named name: String) throws -> Participant? {
    let known = try participants(named: name)
    guard known.count < 2 else { throw SessionError.severalNamed(name) }
    return known.first
  }

  /// Enters a participant.
  /// - Throws: as `RosterPerson.checked`.
  public func addParticipant(named name: String) throws -> Participant {
    let participant = Participant(
      id: ParticipantID(world.makeID()), facts: try RosterPerson(name: name).checked(),
      createdAt: now.date)
    try store.people.add(participant)
    return participant
  }

  /// Changes what is written down about a participant, as far as it is not as it was shown.
  /// - Throws: as `RosterPerson.checked`, or `SessionError.noSuchParticipant`.
  @discardableResult
  public func change(_ shown: Participant, to facts: RosterPerson) throws -> Participant {
    let typed = try facts.checked()
    return try store.people.change(shown.id) { $0.take(typed, insteadOf: shown.facts) }
  }

  /// Where each participant stands on rosters, the newest session first.
  public func rosterPlaces() throws -> [ParticipantID: [RosterPlace]] {
    try store.people.rosterPlaces()
  }
}

/// Who begins anew, or goes.
extension Training {
  /// Deletes all that somebody learnt alone, after a copy of everything was made; what belongs to a
  /// session stays.
  /// - Returns: the file of the copy; nil where nothing is kept on disk.
  /// - Throws: `SessionError.noSuchParticipant`; `StoreError` where no copy can be made, and nothing
  ///   is deleted then.
  @discardableResult
  public func startAnew(_ participant: ParticipantID) throws -> URL? {
    let copy = try backUp(before: "kemajuan")
    try store.people.startAnew(participant)
    return copy
  }

  /// - Throws: `SessionError.noSuchParticipant`; `.isEnrolled` where they belong to a session.
  public func requireDeletable(_ participant: ParticipantID) throws {
    try store.people.requireDeletable(participant)
  }

  /// Deletes somebody with all that they did, after a copy of everything was made.
  /// - Returns: as above.
  /// - Throws: as `startAnew` and `requireDeletable` do.
  @discardableResult
  public func delete(_ participant: ParticipantID) throws -> URL? {
    let copy = try backUp(before: "peserta")
    try store.people.delete(participant)
    return copy
  }
}

/// What was chosen on this machine.
extension Training {
  /// The settings, with the participant who sat there last.
  public func deviceSettings() throws -> (settings: DeviceSettings, participant: Participant?) {
    try store.settings.device()
  }

  /// Changes what is not as it was read.
  public func set(_ settings: DeviceSettings, insteadOf read: DeviceSettings) throws {
    try store.settings.change { $0.take(settings, insteadOf: read) }
  }
}

/// The trainer's PIN.
extension Training {
  public func hasPIN() throws -> Bool { try store.settings.hasPIN() }

  /// Chooses the PIN where there is none.
  /// - Throws: `PINError`.
  public func choosePIN(_ pin: String) throws { try store.settings.choosePIN(pin) }

  /// Puts another PIN in the place of the one that was just given rightly.
  /// - Throws: `PINError.notDigits`.
  public func changePIN(to pin: String) throws { try store.settings.changePIN(to: pin) }

  /// Takes the PIN away: the way back in for whoever may write the database.
  public func removePIN() throws { try store.settings.removePIN() }

  /// Takes a try at the PIN on this terminal.
  public func checkPIN(_ pin: String) throws -> PINCheck {
    try store.settings.checkPIN(pin, on: world.terminal, at: now.date)
  }
}
