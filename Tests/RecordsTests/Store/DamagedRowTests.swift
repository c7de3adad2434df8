import Foundation
import GRDB
import Quiz
import Scratch
import Testing

@testable import Records

/// What nobody could have written is told with its table, row and column: never a gap, never a crash.
@Suite struct DamagedRowTests {
  /// What a column is overwritten with, in the first row of its table that has something there.
  struct Damage: CustomTestStringConvertible, Sendable {
    var table, column, value: String

    var testDescription: String { "\(table).\(column) = \(value)" }
  }

  private static let garbage = "'☠'"
  /// In milliseconds, long after the year 9999.
  private static let never = "9223372036854775807"

  private static let damages: [Damage] = [
    ("participant", ["id", "reviewWeights"], garbage), ("participant", ["createdAt"], never),
    ("participant", ["reviewWeights"], "'[1, 2]'"),
    ("device", ["participantId", "language", "pin", "letterhead", "presents"], garbage),
    ("wrongPIN", ["lastAt"], never), ("certificate", ["printedAt"], never),
    ("trainingSession", ["id", "startsOn", "endsOn"], garbage),
    ("trainingSession", ["createdAt"], never), ("trainingSession", ["endsOn"], "'2026-02-30'"),
    ("sessionTest", ["role", "formRule", "state"], garbage), ("sessionTest", ["minutes"], never),
    ("enrolment", ["participantId", "formOrder"], garbage),
    ("participantCode", ["code"], garbage), ("participantCode", ["code"], "'12345'"),
    ("participantCode", ["lastWrongAt"], never), ("phoneTicket", ["holder", "ending"], garbage),
    ("phoneTicket", ["createdAt", "lastSeenAt"], never),
    ("discussion", ["id", "shownOrder", "phase"], garbage),
    ("discussion", ["startedAt"], never), ("discussion", ["shownOrder"], "'0,0,1,2'"),
    ("vote", ["choice"], "9"),
    ("repair", ["id", "role", "change"], garbage), ("repair", ["madeAt"], never),
    ("questionVersion", ["body"], garbage), ("questionVersion", ["body"], "'{\"id\":\"D1-01\"}'"),
    ("attempt", ["kind", "origin", "holder", "endedBy"], garbage),
    ("attempt", ["startedAt", "lastActionAt", "submittedAt", "minutes"], never),
    ("response", ["shownOrder", "reason", "response", "draft", "confidence"], garbage),
    ("response", ["shownOrder"], "'0,0,1,2'"), ("response", ["response"], "'choice:99'"),
    ("response", ["response"], "'truth:true'"), ("response", ["answeredAt"], never),
    ("ruling", ["id", "verdict"], garbage), ("ruling", ["madeAt"], never),
    ("ruling", ["verdict"], "'{\"key\":{\"_0\":\"choice:99\"}}'"),
    ("review", ["phaseBefore"], garbage), ("review", ["rating", "lastRatingBefore"], "9"),
    ("review", ["reviewedAt", "lastReviewAtBefore", "dueAtBefore"], never),
    ("review", ["stabilityBefore", "difficultyBefore"], "NULL"),
    ("review", ["stabilityBefore", "difficultyBefore"], "0"),
    ("reviewCard", ["stability", "difficulty"], "0"), ("reviewCard", ["stability"], "-1"),
    ("reviewCard", ["phase"], garbage), ("reviewCard", ["lastRating"], "9"),
    ("reviewCard", ["lastReviewAt", "dueAt"], never),
    ("lessonProgress", ["statement"], garbage), ("lessonProgress", ["readAt"], never),
    ("bookmark", ["statement"], garbage), ("note", ["statement"], garbage),
    ("lessonProgress", ["statement"], "'d3'"),
    ("bookmark", ["statement"], "'d3'"), ("note", ["statement"], "'d3'"),
    ("response", ["certainty"], "9"),
  ].flatMap { table, columns, value in
    columns.map { Damage(table: table, column: $0, value: value) }
  }

  private static let filled = Result {
    let store = try Store.inMemory()
    try FilledDatabase.fill(store)
    let file = Scratch.place(".sqlite")
    try Backups.make(file, of: store)
    return (
      database: try Data(contentsOf: file),
      readings: try Reading.all.mapValues { try $0(store) }
    )
  }

  @Test("A value that nobody could have written is told by whatever reads it", arguments: damages)
  func damaged(_ damage: Damage) throws {
    let (database, readings) = try Self.filled.get()
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    try database.write(to: URL(filePath: folder.database))
    let row = try overwrite(damage, in: folder.database)
    let store = try Store(folder: folder.path)
    let backups = Backups(dataFolder: folder.path).folder
    try FileManager.default.createDirectory(at: backups, withIntermediateDirectories: true)
    let backup = backups.appending(path: "berdaya-000001-2027-01-15.sqlite").path
    try database.write(to: URL(filePath: backup))
    var told: [StoreError] = []
    for (subject, read) in Reading.all {
      do {
        let reading = try read(store)
        #expect(
          AnyHashable(reading) == readings[subject].map { AnyHashable($0) }, "\(subject) has a gap")
      } catch let error as StoreError {
        told.append(error)
      }
    }
    #expect(
      told.contains(
        .damagedRow(
          path: folder.database, table: damage.table, row: row, column: damage.column,
          newestBackup: backup)),
      "\(told)")
  }

  @Test(
    "An attempt whose rows do not fit together is told, and not shown with a part of its items",
    arguments: [
      ("UPDATE attempt SET position = 99", "attempt", "position"),
      ("UPDATE attempt SET position = -1", "attempt", "position"),
      ("UPDATE attempt SET itemCount = 99", "attempt", "itemCount"),
      (
        "DELETE FROM response; UPDATE attempt SET itemCount = 0, position = 0", "attempt",
        "itemCount"
      ),
      ("DELETE FROM response WHERE item = 2", "response", "item"),
      ("DELETE FROM response WHERE item = 5", "attempt", "itemCount"),
    ])
  func parts(_ sql: String, _ table: String, _ column: String) throws {
    let store = try Store.inMemory()
    try FilledDatabase.fill(store)
    try store.write { try $0.execute(sql: sql) }
    let id = AttemptID(FilledDatabase.id(21))
    #expect {
      try store.attempts.attempt(id)
    } throws: { error in
      guard case StoreError.damagedRow(":memory:", table, let row, column, nil) = error else {
        return false
      }
      return row.hasPrefix(id.description)
    }
  }

  @Test(
    "What points nowhere can't be written",
    arguments: [
      ("enrolment", "participantId"), ("enrolment", "sessionId"), ("sessionTest", "sessionId"),
      ("attempt", "participantId"), ("attempt", "sessionId"), ("response", "attemptId"),
      ("response", "versionId"), ("ruling", "versionId"), ("ruling", "sessionId"),
      ("discussion", "sessionId"), ("discussion", "versionId"), ("vote", "discussionId"),
      ("vote", "participantId"), ("raisedHands", "discussionId"),
      ("allowance", "participantId"), ("repair", "sessionId"), ("review", "participantId"),
      ("review", "attemptId"),
      ("reviewCard", "participantId"), ("lessonProgress", "participantId"),
      ("participantCode", "participantId"), ("phoneTicket", "participantId"),
      ("phoneTicket", "role"), ("allowance", "participantId"), ("bookmark", "participantId"),
      ("note", "participantId"),
      ("device", "participantId"),
    ])
  func references(_ table: String, _ column: String) throws {
    let store = try Store.inMemory()
    try FilledDatabase.fill(store)
    #expect(throws: StoreError.self) {
      try store.write {
        try $0.execute(
          sql: "UPDATE \(table) SET \(column) = 'nowhere' WHERE \(column) IS NOT NULL")
      }
    }
  }

  /// Overwrites a value; gives the row's key as errors name it.
  private func overwrite(_ damage: Damage, in path: String) throws -> String {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    return try queue.write { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      let key = try String.fetchAll(
        database, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
        arguments: [damage.table])
      let columns = key.joined(separator: ", ")
      let first = try #require(
        try Row.fetchOne(
          database,
          sql: """
            SELECT \(columns) FROM \(damage.table) WHERE \(damage.column) IS NOT NULL
            \(damage.table == "review" ? "AND undoneAt IS NULL" : "")
            ORDER BY \(columns) LIMIT 1
            """))
      let condition = key.map { "\($0) = ?" }.joined(separator: " AND ")
      try database.execute(
        sql: "UPDATE \(damage.table) SET \(damage.column) = \(damage.value) WHERE \(condition)",
        arguments: StatementArguments(first.databaseValues))
      #expect(database.changesCount == 1)
      return key.map { name in
        let value: DatabaseValue? = first[name]
        return name == damage.column
          ? damage.value.trimmingCharacters(in: ["'"])
          : value.map { String.fromDatabaseValue($0) ?? "\($0)" } ?? ""
      }.joined(separator: " ")
    }
  }
}
