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
      error as? StoreError == .cannotOpen(path: folder.database, .damaged, newestBackup: nil)
    }
    #expect(try Data(contentsOf: URL(filePath: folder.database)) == bytes)
  }

  @Test("What goes wrong beside the database is not taken for trouble with it")
  func foreign() throws {
    struct Foreign: Error {}
    let store = try Store.inMemory()
    #expect(throws: Foreign.self) { try store.write { _ in throw Foreign() } }
    #expect(throws: Foreign.self) { try store.read { _ in throw Foreign() } }
  }

  @Test("What is asked of data that are not there makes none")
  func noData() throws {
    let folder = TemporaryFolder()
    #expect(throws: StoreError.noData(folder: folder.path)) {
      try Store(folder: folder.path, mayBeNew: false)
    }
    #expect(access(folder.path, F_OK) != 0)
    _ = try Store(folder: folder.path)
    _ = try Store(folder: folder.path, mayBeNew: false)
  }

  @Test("Where a database is damaged, the newest whole backup is named; where not, none is")
  func backupNamed() throws {
    let folder = TemporaryFolder()
    let backups = Backups(dataFolder: folder.path)
    try backups.make(of: Store(folder: folder.path), at: Sample.start)
    let backup = try #require(backups.all.last).path
    let later = backups.folder.appending(path: "berdaya-000009-2027-03-01.sqlite")
    try Data("broken".utf8).write(to: later)
    try Data("broken".utf8).write(to: URL(filePath: folder.database))
    for end in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.database + end)
    }
    let damaged = StoreError.cannotOpen(
      path: folder.database, .damaged, newestBackup: backup)
    #expect(throws: damaged) { try Store(folder: folder.path) }
  }

  @Test(
    "No database, or an empty one, is no first start where there are backups", arguments: [0, 1])
  func missing(_ isThere: Int) throws {
    let folder = TemporaryFolder()
    try Backups(dataFolder: folder.path).make(of: Store(folder: folder.path), at: Sample.start)
    let backup = try #require(Backups(dataFolder: folder.path).all.last).path
    for end in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.database + end)
    }
    if isThere == 1 { try Data().write(to: URL(filePath: folder.database)) }
    #expect(throws: StoreError.missing(path: folder.database, newestBackup: backup)) {
      try Store(folder: folder.path)
    }
    #expect(
      try Backups.restore(URL(filePath: backup), into: folder.path, at: Sample.start) == nil
        || isThere == 1)
    _ = try Store(folder: folder.path)
  }

  @Test("Another program's database is left as it is")
  func others() throws {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: folder.database)
    try queue.write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
    let bytes = try Data(contentsOf: URL(filePath: folder.database))
    #expect(throws: StoreError.notOurs(path: folder.database)) { try Store(folder: folder.path) }
    #expect(try Data(contentsOf: URL(filePath: folder.database)) == bytes)
  }

  @Test("Where files can't be shared in memory, a rollback journal is used, and said once")
  func rollback() throws {
    let folder = TemporaryFolder()
    let mode = { (store: Store) in
      try store.read { try $0.firstValue("PRAGMA journal_mode") as String? }
    }
    let first = try Store(folder: folder.path, patience: Patience(), hasWAL: false)
    #expect(first.notices == [.rollbackJournal(folder: folder.path)])
    #expect(try mode(first) == "persist")
    try first.people.add(Sample.participant("Siti"))
    let second = try Store(folder: folder.path, patience: Patience(), hasWAL: false)
    #expect(second.notices.isEmpty)
    #expect(try second.people.all().map(\.name) == ["Siti"])
  }

  @Test("What comes in WAL to where WAL can't work is turned round, and nothing is lost")
  func turnedRound() throws {
    let folder = TemporaryFolder()
    try Store(folder: folder.path).people.add(Sample.participant("Siti"))
    let store = try Store(folder: folder.path, patience: Patience(), hasWAL: false)
    #expect(store.notices == [.rollbackJournal(folder: folder.path)])
    #expect(try store.people.all().map(\.name) == ["Siti"])
  }

  @Test("Nothing is written into a folder that is not in its place, until it is back")
  func gone() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    try store.people.add(Sample.participant("Siti"))
    try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path + "-moved")
    #expect(throws: StoreError.cannotWrite(path: folder.database, .gone)) {
      try store.people.add(Sample.participant("Budi"))
    }
    try FileManager.default.moveItem(atPath: folder.path + "-moved", toPath: folder.path)
    try store.people.add(Sample.participant("Budi"))
    #expect(try Store(folder: folder.path).people.all().map(\.name).sorted() == ["Budi", "Siti"])
  }

  @Test("Nothing is written where another file has taken the database's place")
  func replaced() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    try store.people.add(Sample.participant("Siti"))
    let copy = URL(filePath: folder.path).appending(path: "copy.sqlite")
    try Backups.make(copy, of: store)
    #expect(rename(copy.path, folder.database) == 0)
    #expect(throws: StoreError.cannotWrite(path: folder.database, .gone)) {
      try store.people.add(Sample.participant("Budi"))
    }
  }

  @Test("The version is another one after whoever wrote, and the same after who only read")
  func version() throws {
    let folder = TemporaryFolder()
    let (store, other) = try (Store(folder: folder.path), Store(folder: folder.path))
    let first = try store.version()
    _ = try (store.people.all(), other.people.all())
    #expect(try store.version() == first)
    try store.people.add(Sample.participant("Siti"))
    let second = try store.version()
    try other.people.add(Sample.participant("Budi"))
    #expect(try Set([first, second, store.version()]).count == 3)
  }

  @Test("What was refused is no writing: the copy of the day need not be made anew")
  func refused() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    #expect(throws: SessionError.self) { try store.people.delete(Sample.participant("Siti").id) }
    #expect(!store.hasWritten)
    try store.people.add(Sample.participant("Siti"))
    #expect(store.hasWritten)
  }

  @Test("What a database lacks is told as a flaw")
  func missingTable() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    #expect(try store.flaw() == nil)
    try store.write { try $0.run("DROP TABLE review") }
    #expect(try store.flaw() == "no such table review")
  }

  @Test("What others could read is closed to them, and said once")
  func madePrivate() throws {
    let folder = TemporaryFolder()
    try Backups(dataFolder: folder.path).make(of: Store(folder: folder.path), at: Sample.start)
    let files = [folder.path, folder.path + "/backups", folder.database]
    for file in files { chmod(file, 0o777) }
    #expect(try Store(folder: folder.path).notices == [.madePrivate(folder: folder.path)])
    #expect(try Store(folder: folder.path).notices == [])
    let kept = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for file in files + kept.map({ "\(folder.path)/\($0)" }) {
      var status = stat()
      #expect(stat(file, &status) == 0)
      #expect(status.st_mode & 0o077 == 0, "\(file)")
    }
  }

  @Test("A folder with other things in it stays open: it may be a home")
  func home() throws {
    let folder = TemporaryFolder()
    _ = try Store(folder: folder.path)
    try Data().write(to: URL(filePath: folder.path + "/letter.txt"))
    chmod(folder.path, 0o755)
    #expect(try Store(folder: folder.path).notices == [])
    var status = stat()
    #expect(stat(folder.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o755)
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
      for _ in 1...12 { group.addTask { try Store(folder: folder.path).device() } }
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
