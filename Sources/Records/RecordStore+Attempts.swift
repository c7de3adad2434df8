import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  /// Stores an attempt of self-study that has just started.
  public func start(_ attempt: Attempt, by participant: UUID) throws {
    try write { try Self.insert(attempt, by: participant, in: $0) }
  }

  /// Writes an attempt as it stands, with all its responses.
  static func insert(
    _ attempt: Attempt, by participant: UUID, session: UUID? = nil,
    origin: AttemptOrigin = .screen, in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO attempt
          (id, participantId, module, kind, blueprint, plan, startedAt, lastActionAt, position,
           itemCount, sessionId, origin)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        attempt.plan.id.uuidString, participant.uuidString, attempt.plan.module,
        attempt.plan.kind.rawValue, attempt.plan.blueprint, try JSON.text(attempt.plan),
        attempt.plan.startedAt, attempt.lastActionAt, attempt.questionAtPosition,
        attempt.questions.count, session?.uuidString, origin.rawValue,
      ])
    for (index, question) in attempt.questions.enumerated() {
      try database.execute(
        sql: "INSERT INTO response (attemptId, question, item, section, statement) "
          + "VALUES (?, ?, ?, ?, ?)",
        arguments: [
          attempt.plan.id.uuidString, question.id, index, question.statement.section,
          question.statement.description,
        ])
      if attempt.entries[index] != Attempt.Entry() {
        try saveItem(index, of: attempt, in: database)
      }
    }
    if !attempt.isOpen { try saveEnd(of: attempt, in: database) }
    try savePlace(of: attempt, in: database)
  }

  /// Stores what `action` changed in `attempt`, which has it done already; with it the reviews that
  /// the answers of practice and reviews are.
  ///
  /// Tests are no reviews: their answers may change until the end, a clock that runs out is no
  /// forgetting, and the questions of pre- and post-tests must stay unseen.
  /// - Parameter rules: how reviews are scheduled; with nil none are noted.
  /// - Throws: `RecordsError.attemptIsSubmitted` when it was submitted meanwhile, by another terminal
  ///   or by the trainer who closed the test; `.noSuchAttempt` when it is gone.
  public func save(
    _ attempt: Attempt, after action: AttemptAction, rules: ReviewRules? = nil
  ) throws {
    try write { database in
      try Self.requireOpen(attempt.plan.id, in: database)
      if let item = action.item, !action.isMove {
        try Self.saveItem(item, of: attempt, in: database)
      }
      if let rules {
        try Self.noteReview(after: action, in: attempt, rules: rules, database: database)
      }
      if !attempt.isOpen { try Self.saveEnd(of: attempt, in: database) }
      try Self.savePlace(of: attempt, in: database)
    }
  }

  /// Whether an attempt was submitted, maybe elsewhere.
  /// - Throws: `RecordsError.noSuchAttempt` when it is gone.
  public func isSubmitted(_ attempt: UUID) throws -> Bool {
    try read { try Self.isSubmitted(attempt, in: $0) }
  }

  private static func isSubmitted(_ attempt: UUID, in database: Database) throws -> Bool {
    guard
      let isSubmitted = try Bool.fetchOne(
        database, sql: "SELECT submittedAt IS NOT NULL FROM attempt WHERE id = ?",
        arguments: [attempt.uuidString])
    else { throw RecordsError.noSuchAttempt(attempt) }
    return isSubmitted
  }

  private static func requireOpen(_ attempt: UUID, in database: Database) throws {
    if try isSubmitted(attempt, in: database) { throw RecordsError.attemptIsSubmitted(attempt) }
  }

  static func savePlace(of attempt: Attempt, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE attempt SET lastActionAt = ?, position = ?,
          earned = (SELECT COALESCE(SUM(mark), 0) FROM response WHERE attemptId = attempt.id)
        WHERE id = ?
        """,
      arguments: [attempt.lastActionAt, attempt.questionAtPosition, attempt.plan.id.uuidString])
  }

  private static func saveItem(_ item: Int, of attempt: Attempt, in database: Database) throws {
    let entry = attempt.entries[item]
    try database.execute(
      sql: """
        UPDATE response SET response = ?, mark = ?, isFlagged = ?, confidence = ?, answeredAt = ?
        WHERE attemptId = ? AND question = ?
        """,
      arguments: [
        try entry.response.map(JSON.text), attempt.mark(of: item)?.fraction, entry.isFlagged,
        entry.confidence.rawValue, entry.response == nil ? nil : attempt.lastActionAt,
        attempt.plan.id.uuidString, attempt.questions[item].id,
      ])
  }

  /// An unanswered item of a submitted attempt earns nothing, which is a mark of 0.
  ///
  /// What is passed is decided by the marks that are stored: `attempt` may not know of answers that
  /// another terminal gave, nor of questions that the content has lost since they were answered.
  static func saveEnd(of attempt: Attempt, in database: Database) throws {
    guard case .submitted(let date, let byClock) = attempt.phase else { return }
    if attempt.plan.kind == .review { try dropUnanswered(of: attempt, in: database) }
    let id = attempt.plan.id.uuidString
    try database.execute(
      sql: "UPDATE response SET mark = 0 WHERE attemptId = ? AND mark IS NULL", arguments: [id])
    let percentage = try Double.fetchOne(
      database, sql: "SELECT 100 * AVG(mark) FROM response WHERE attemptId = ?", arguments: [id])
    try database.execute(
      sql: "UPDATE attempt SET submittedAt = ?, byClock = ?, isPassed = ? WHERE id = ?",
      arguments: [date, byClock, attempt.plan.isPassed(with: percentage ?? 0), id])
  }

  /// A review that ends holds what was answered; one without answers is gone.
  private static func dropUnanswered(of attempt: Attempt, in database: Database) throws {
    let id = attempt.plan.id.uuidString
    guard !attempt.questions.isEmpty else {
      return try database.execute(sql: "DELETE FROM attempt WHERE id = ?", arguments: [id])
    }
    try database.execute(
      sql: "DELETE FROM response WHERE attemptId = ? AND response IS NULL", arguments: [id])
    try database.execute(
      sql: "UPDATE attempt SET plan = ?, itemCount = ? WHERE id = ?",
      arguments: [try JSON.text(attempt.plan), attempt.questions.count, id])
  }

  /// The attempt of this id, as it was after its newest stored action.
  /// - Parameter bank: the questions of the attempt's module.
  public func attempt(_ id: UUID, bank: QuestionBank) throws -> Attempt {
    try read { try Self.attempt(id, bank: bank, in: $0) }
  }

  static func attempt(_ id: UUID, bank: QuestionBank, in database: Database) throws -> Attempt {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM attempt WHERE id = ?", arguments: [id.uuidString])
    else { throw RecordsError.noSuchAttempt(id) }
    let plan = try JSON.value(AttemptPlan.self, from: row["plan"])
    let submittedAt: Date? = row["submittedAt"]
    return Attempt(
      plan: plan, bank: bank, entries: try entries(of: id, in: database),
      positionAt: row["position"],
      phase: submittedAt.map { .submitted(at: $0, byClock: row["byClock"]) } ?? .open,
      lastActionAt: row["lastActionAt"])
  }

  private static func entries(
    of attempt: UUID, in database: Database
  ) throws -> [QuestionID: Attempt.Entry] {
    var entries: [QuestionID: Attempt.Entry] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM response WHERE attemptId = ?",
      arguments: [attempt.uuidString])
    while let row = try rows.next() {
      var entry = Attempt.Entry()
      if let stored: String = row["response"] {
        entry.response = try JSON.value(Response.self, from: stored)
      }
      entry.isFlagged = row["isFlagged"]
      entry.confidence = Attempt.Confidence(rawValue: row["confidence"]) ?? .unsaid
      entries[row["question"]] = entry
    }
    return entries
  }
}

extension Attempt {
  fileprivate var questionAtPosition: String {
    questions.indices.contains(position) ? questions[position].id.rawValue : ""
  }
}

extension AttemptAction {
  fileprivate var isMove: Bool {
    if case .move = self { true } else { false }
  }
}
