import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// All sessions, the newest first.
  public func sessions() throws -> [TrainingSession] {
    try read { try TrainingSession.order(sql: "number DESC").fetchAll($0) }
  }

  /// The session of this id.
  /// - Throws: `SessionError.noSuchSession`.
  public func session(_ id: UUID) throws -> TrainingSession {
    try read { try Self.session(id, in: $0) }
  }

  /// The session of this number.
  /// - Throws: `SessionError.noSuchSession`.
  public func session(number: Int) throws -> TrainingSession {
    try read {
      guard
        let session = try TrainingSession.fetchOne(
          $0, sql: "SELECT * FROM trainingSession WHERE number = ?", arguments: [number])
      else { throw SessionError.noSuchSession(String(number)) }
      return session
    }
  }

  /// Enters a session, with the next number; its tests are not open yet.
  /// - Throws: `SessionError` where a fact is out of range.
  public func addSession(
    _ facts: TrainingSession.Facts, module: ModuleID, id: UUID, questionSeed: UInt64, at now: Date
  ) throws -> TrainingSession {
    let facts = try facts.checked()
    return try write { database in
      let last = try Int.fetchOne(database, sql: "SELECT MAX(number) FROM trainingSession") ?? 0
      let session = TrainingSession(
        id: id, number: last + 1, facts: facts, module: module, questionSeed: questionSeed,
        createdAt: now, preTestState: .unopened, postTestState: .unopened)
      try session.insert(database)
      return session
    }
  }

  /// Changes what is written down about a session.
  /// - Throws: `SessionError` where a fact is out of range; `.hasAttempts` when a test that someone
  ///   has started would become another one.
  public func change(
    _ session: UUID, to facts: TrainingSession.Facts
  ) throws -> TrainingSession {
    let facts = try facts.checked()
    return try write { database in
      var changed = try Self.session(session, in: database)
      for kind in changed.tests
      where facts.blueprint(of: kind) != changed.blueprint(of: kind) {
        guard try !Self.hasAttempts(session, kind: kind, in: database) else {
          throw SessionError.hasAttempts
        }
      }
      changed.facts = facts
      try changed.update(database)
      return changed
    }
  }

  /// Opens or closes a test of a session.
  /// - Throws: `SessionError.noSuchTest`.
  @discardableResult
  public func set(
    _ state: TrainingSession.TestState, for kind: AttemptPlan.Kind, of session: UUID
  ) throws -> TrainingSession {
    try write { try Self.set(state, for: kind, of: session, in: $0) }
  }

  @discardableResult
  static func set(
    _ state: TrainingSession.TestState, for kind: AttemptPlan.Kind, of session: UUID,
    in database: Database
  ) throws -> TrainingSession {
    var changed = try Self.session(session, in: database)
    guard changed.blueprint(of: kind) != nil else { throw SessionError.noSuchTest(kind) }
    if kind == .preTest { changed.preTestState = state } else { changed.postTestState = state }
    try changed.update(database)
    return changed
  }

  /// Takes away a session that nobody has taken a test of; its participants stay known.
  /// - Throws: `SessionError.hasAttempts`.
  public func remove(_ session: UUID) throws {
    try write { database in
      guard try !Self.hasAttempts(session, in: database) else { throw SessionError.hasAttempts }
      try database.execute(
        sql: "DELETE FROM trainingSession WHERE id = ?", arguments: [session.uuidString])
    }
  }

  static func session(_ id: UUID, in database: Database) throws -> TrainingSession {
    guard
      let session = try TrainingSession.fetchOne(
        database, sql: "SELECT * FROM trainingSession WHERE id = ?", arguments: [id.uuidString])
    else { throw SessionError.noSuchSession(id.uuidString) }
    return session
  }

  static func hasAttempts(
    _ session: UUID, kind: AttemptPlan.Kind? = nil, participant: UUID? = nil,
    in database: Database
  ) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM attempt
          WHERE sessionId = ?1 AND kind = COALESCE(?2, kind)
            AND participantId = COALESCE(?3, participantId))
        """,
      arguments: [session.uuidString, kind?.rawValue, participant?.uuidString]) ?? false
  }
}

extension TrainingSession.Facts {
  /// The blueprint's id of a test, or nil.
  fileprivate func blueprint(of kind: AttemptPlan.Kind) -> BlueprintID? {
    kind == .preTest ? preTest : postTest
  }

  /// The facts with their texts cleaned.
  /// - Throws: `SessionError` for the first that is out of range.
  func checked() throws(SessionError) -> Self {
    var checked = self
    checked.title = CleanedText.of(title) ?? ""
    checked.place = CleanedText.of(place) ?? ""
    checked.trainer = CleanedText.of(trainer) ?? ""
    guard !checked.title.isEmpty else { throw .emptyTitle }
    guard startsOn <= endsOn else { throw .endsBeforeStart }
    guard (1...600).contains(minutes) else { throw .minutesOutOfRange(minutes) }
    guard (0...100).contains(passingPercentage) else {
      throw .passMarkOutOfRange(passingPercentage)
    }
    guard (0...999).contains(hours) else { throw .hoursOutOfRange(hours) }
    return checked
  }
}
