import Foundation
import GRDB
import Quiz
import Testing

@testable import Records

@Suite struct StoreTests {
  @Test("A file that is no database is left as it is, and the error says where it is")
  func noDatabase() throws {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    let bytes = Data(String(repeating: "not a database ", count: 100).utf8)
    try bytes.write(to: URL(filePath: folder.database))
    #expect {
      try Store(folder: folder.path)
    } throws: { error in
      guard case StoreError.cannotOpen(folder.database, _, nil) = error else { return false }
      return true
    }
    #expect(try Data(contentsOf: URL(filePath: folder.database)) == bytes)
  }

  @Test("Where a database can't be opened, the newest backup is named")
  func backupNamed() throws {
    let folder = TemporaryFolder()
    try Backups(dataFolder: folder.path).makeDaily(
      of: Store(folder: folder.path), at: Sample.start)
    try Data("broken".utf8).write(to: URL(filePath: folder.database))
    for end in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.database + end)
    }
    let backup = try #require(Backups(dataFolder: folder.path).newest).path
    #expect {
      try Store(folder: folder.path)
    } throws: { error in
      guard case StoreError.cannotOpen(folder.database, _, backup) = error else { return false }
      return true
    }
  }

  @Test("A database of a newer program is left as it is")
  func newer() throws {
    let folder = TemporaryFolder()
    _ = try Store(folder: folder.path)
    let queue = try DatabaseQueue(path: folder.database)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: StoreError.madeByNewerVersion(path: folder.database)) {
      try Store(folder: folder.path)
    }
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == 99)
  }

  @Test("A data folder that can't be made is told with its path")
  func noFolder() {
    #expect {
      try Store(folder: "/dev/null/berdaya")
    } throws: { error in
      guard case StoreError.folder("/dev/null/berdaya", _) = error else { return false }
      return true
    }
  }

  @Test("Many who open a new data folder at the same time open one database")
  func openedTogether() async throws {
    let folder = TemporaryFolder()
    let devices = try await withThrowingTaskGroup { group in
      for _ in 1...12 { group.addTask { try Store(folder: folder.path).device } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(devices.count == 1)
  }

  @Test("What is written stands in WAL, and is on disk when the call returns")
  func durability() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    let (journal, synchronous) = try store.read { database in
      (
        try database.firstValue("PRAGMA journal_mode") as String?,
        try database.firstValue("PRAGMA synchronous") as Int?
      )
    }
    #expect(journal == "wal")
    #expect(synchronous == 2)
  }

  @Test("A change that can't be written is told, and nothing changed")
  func cannotWrite() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    try store.write { try $0.execute(sql: "DROP TABLE enrolment") }
    let session = try store.sessions.add(Sample.session())
    #expect {
      try store.sessions.enrol(in: session.id) { _, _ in [Sample.participant("Siti")] }
    } throws: { error in
      guard case StoreError.cannotWrite(folder.database, _) = error else { return false }
      return true
    }
    #expect(try store.people.all().isEmpty)
  }
}
