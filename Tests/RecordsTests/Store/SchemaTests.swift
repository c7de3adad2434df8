import Foundation
import GRDB
import Quiz
import Testing

@testable import Records

/// Databases of each schema that there was are opened and read by the present program.
@Suite struct SchemaTests {
  /// The data folder with a copy of the database of one schema.
  private func copy(ofSchema number: Int) throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    let file = try #require(
      Bundle.module.url(
        forResource: "schema-\(number)", withExtension: "sqlite", subdirectory: "Databases"))
    try FileManager.default.copyItem(atPath: file.path, toPath: folder.database)
    return folder
  }

  /// What each schema has that none before it had.
  private static let added = [2: "outline"]

  @Test("A database of any schema is read as what was once stored in it", arguments: 1...2)
  func readsWhole(_ number: Int) throws {
    let folder = try copy(ofSchema: number)
    let queue = try DatabaseQueue(path: folder.database)
    #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == number)
    try queue.close()
    let old = try Store(folder: folder.path)
    let fresh = try Store.inMemory()
    try FilledDatabase.fill(fresh)
    let later = Set(Self.added.filter { $0.key > number }.values)
    for (subject, read) in Reading.all where subject != "the machine" && !later.contains(subject) {
      #expect(try AnyHashable(read(old)) == AnyHashable(read(fresh)), "\(subject)")
    }
  }

  @Test("A database of any schema has something in every table", arguments: 1...2)
  func filled(_ number: Int) throws {
    let folder = try copy(ofSchema: number)
    let queue = try DatabaseQueue(path: folder.database)
    let empty = try queue.read { database in
      try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'"
      ).filter { try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \($0)") == 0 }
    }
    #expect(empty == [])
  }

  @Test("A database of any schema goes on: what is done in it is kept", arguments: 1...2)
  func goesOn(_ number: Int) throws {
    let folder = try copy(ofSchema: number)
    let store = try Store(folder: folder.path)
    var attempt = try store.attempts.hold(
      AttemptID(FilledDatabase.id(21)), by: FilledDatabase.holder
    ).attempt
    let steps = try attempt.perform(
      .answer(item: 5, response: .text("daya")), .submit, at: Sample.moment(60))
    try store.attempts.save(steps, holder: FilledDatabase.holder, at: Sample.moment(60))
    let again = try Store(folder: folder.path).attempts.attempt(attempt.id).attempt
    #expect(again.entries[5].response == .text("daya") && !again.isOpen)
  }

  /// Writes the database of the present schema, once, when a schema is new: with
  /// `BERDAYA_NEW_SCHEMA=1 swift test --filter SchemaTests`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["BERDAYA_NEW_SCHEMA"] != nil))
  func write() throws {
    let file = URL(filePath: #filePath).appending(
      path: "../../Databases/schema-\(Schema.steps.count).sqlite"
    ).standardized
    try #require(!FileManager.default.fileExists(atPath: file.path))
    let store = try Store.inMemory()
    try FilledDatabase.fill(store)
    try Backups.make(file, of: store)
    let queue = try DatabaseQueue(path: file.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    try queue.close()
  }

  @Test("No index is the beginning of another")
  func indexes() throws {
    let queue = try DatabaseQueue()
    try queue.write { database in
      for step in Schema.steps { try database.execute(sql: step) }
      for table in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      {
        let indexes = try Row.fetchAll(
          database, sql: "SELECT name, partial FROM pragma_index_list(?)", arguments: [table]
        ).map { row in
          (
            name: row["name"] as String, isPartial: row["partial"] as Bool,
            columns: try String.fetchAll(
              database, sql: "SELECT name FROM pragma_index_info(?) ORDER BY seqno",
              arguments: [row["name"] as String])
          )
        }
        for index in indexes where !index.name.hasPrefix("sqlite_autoindex") {
          let longer = indexes.filter {
            $0.name != index.name && !$0.isPartial && $0.columns.starts(with: index.columns)
          }
          #expect(longer.isEmpty, "\(table): \(index.name)")
        }
      }
    }
  }
}
