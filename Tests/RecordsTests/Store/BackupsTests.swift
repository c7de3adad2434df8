import Foundation
import GRDB
import Quiz
import Testing

@testable import Records

@Suite struct BackupsTests {
  private let folder = TemporaryFolder()
  private var backups: Backups { Backups(dataFolder: folder.path) }
  private func day(_ number: Int) -> Date {
    Sample.start.addingTimeInterval(Double(number) * 86_400)
  }

  /// Who is in a backup.
  private func names(in backup: URL) throws -> [String] {
    let restored = TemporaryFolder()
    _ = try Backups.restore(backup, into: restored.path, at: Sample.start)
    return try Store(folder: restored.path).people.all().map(\.name)
  }

  @Test("A backup holds what the database held at the end of the day, one a day")
  func daily() throws {
    let store = try Store(folder: folder.path)
    try store.people.add(Sample.participant("Siti"))
    try backups.make(of: store, at: Sample.start)
    try store.people.add(Sample.participant("Budi"))
    try backups.make(of: store, at: Sample.start)
    #expect(backups.all.count == 1)
    #expect(try names(in: #require(backups.all.last)).sorted() == ["Budi", "Siti"])
  }

  @Test("Where a file stands in the place of their folder, the reason is told, and can be worded")
  func noFolder() throws {
    let store = try Store(folder: folder.path)
    try Data().write(to: backups.folder)
    #expect(throws: StoreError.cannotBackUp(path: backups.folder.path, .system(ENOTDIR))) {
      try backups.make(of: store, at: Sample.start)
    }
  }

  @Test(
    "Of the backups those of the last days stay, and one of each week before; a file of someone's own stays"
  )
  func oldest() throws {
    let store = try Store(folder: folder.path)
    try backups.make(of: store, at: day(0))
    let own = backups.folder.appendingPathComponent("a copy of mine.sqlite")
    try Data("mine".utf8).write(to: own)
    for number in 1..<25 { try backups.make(of: store, at: day(4 * number)) }
    #expect(backups.all.count == Backups.days + Backups.weeks)
    #expect(FileManager.default.fileExists(atPath: own.path))
  }

  @Test("Which is the newest is told by the order of making, whatever the clock said")
  func wrongClock() throws {
    let store = try Store(folder: folder.path)
    for number in 0..<10 { try backups.make(of: store, at: day(number)) }
    try store.people.add(Sample.participant("Siti"))
    try backups.make(of: store, at: day(-6000))
    #expect(try names(in: #require(backups.all.last)) == ["Siti"])
  }

  @Test("A damaged database is not copied, and the backup before it stays")
  func damaged() throws {
    let store = try Store(folder: folder.path)
    for number in 1...400 { try store.people.add(Sample.participant("Peserta \(number)")) }
    try backups.make(of: store, at: day(0))
    let good = try #require(backups.all.last)
    try store.write { database in
      try database.execute(sql: "PRAGMA writable_schema = 1")
      try database.execute(
        sql: "UPDATE sqlite_master SET rootpage = 2 WHERE name = 'enrolment'")
    }
    let other = try Store(folder: folder.path)
    #expect {
      try backups.make(of: other, at: day(0))
    } throws: {
      guard case StoreError.cannotBackUp(_, .damaged) = $0 else { return false }
      return true
    }
    #expect(backups.all == [good])
    #expect(backups.newestWhole == good)
  }

  @Test(
    "Nor is one with a row that nobody could have written",
    arguments: [
      "UPDATE response SET response = 'rusak' WHERE response IS NOT NULL",
      "UPDATE questionVersion SET body = 'rusak'", "DELETE FROM participant",
    ])
  func damagedRow(sql: String) throws {
    let store = try Store(folder: folder.path)
    try FilledDatabase.fill(store)
    try backups.make(of: store, at: day(0))
    let good = backups.all
    try store.queue.inDatabase { database in
      try database.execute(
        sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql);")
      try database.execute(sql: "PRAGMA ignore_check_constraints = OFF")
    }
    #expect {
      try backups.make(of: store, at: day(0))
    } throws: {
      guard case StoreError.cannotBackUp(_, .damaged) = $0 else { return false }
      return true
    }
    #expect(backups.all == good)
    #expect(try store.flaw() != nil)
    // Nor is such a file one to go back to.
    let copy = URL(filePath: folder.path + "/copy.sqlite")
    try store.queue.inDatabase { try $0.execute(sql: "VACUUM INTO '\(copy.path)'") }
    #expect(Backups.flaw(of: copy) == .damaged)
  }

  @Test("What a killed program left unfinished is cleared away with the next backup")
  func unfinished() throws {
    let store = try Store(folder: folder.path)
    try backups.make(of: store, at: day(0))
    for name in ["berdaya-000002-2027-01-16", "sebelum-hapus-sesi-1-2027-01-16-1800000000"] {
      let left = backups.folder.appending(path: "\(name).sqlite.\(UUID()).part")
      for end in ["", "-journal"] { try Data().write(to: URL(filePath: left.path + end)) }
    }
    // Of a restoring, in the data folder.
    let parts = [1, 2].map { String(repeating: ".\(UUID()).part", count: $0) }
    for part in parts { try Data().write(to: URL(filePath: folder.database + part)) }
    // What somebody else put there is theirs, whatever its name.
    let others = ["film.part1.rar", "mine.sqlite.X.part", "rekap.partisipasi.csv"]
    for name in others { try Data().write(to: backups.folder.appending(path: name)) }
    try backups.make(of: store, at: day(1))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: backups.folder.path).sorted()
        == backups.all.map(\.lastPathComponent) + others)
    #expect(parts.allSatisfy { access(folder.database + $0, F_OK) != 0 })
  }

  @Test("What is restored takes the place of what was there, which is kept")
  func restored() throws {
    try Store(folder: folder.path).people.add(Sample.participant("Siti"))
    let file = URL(filePath: folder.path + "/copy.sqlite")
    try Backups.make(file, of: Store(folder: folder.path))
    try Store(folder: folder.path).people.add(Sample.participant("Budi"))
    let aside = try #require(try Backups.restore(file, into: folder.path, at: Sample.start))
    #expect(try Store(folder: folder.path).people.all().map(\.name) == ["Siti"])
    #expect(try names(in: aside).sorted() == ["Budi", "Siti"])
    // At the same moment once more: what was set aside first stays.
    let second = try #require(try Backups.restore(file, into: folder.path, at: Sample.start))
    #expect(second != aside)
    #expect(try names(in: aside).sorted() == ["Budi", "Siti"])
  }

  @Test("Copies before two deletions at one moment are two")
  func beforeDeletions() throws {
    let store = try Store(folder: folder.path)
    let files = try (1...2).map { _ in
      try backups.make(before: "peserta", of: store, at: Sample.start)
    }
    #expect(Set(files).count == 2 && files.allSatisfy { access($0.path, F_OK) == 0 })
  }

  @Test(
    "Copies that are made into one folder at once are all there, beside a link that leads nowhere")
  func namedTogether() async throws {
    let path = folder.path
    try Store(folder: path).people.add(Sample.participant("Siti"))
    symlink("none", path + "/salinan.sqlite")
    let files = try await withThrowingTaskGroup { group in
      for _ in 1...6 {
        group.addTask {
          try Backups.make(
            named: "salinan", in: URL(filePath: path), of: Store(folder: path))
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1.lastPathComponent) }
    }
    #expect(files == Set((2...7).map { "salinan-\($0).sqlite" }))
    #expect(
      try Backups.count(in: URL(filePath: path + "/salinan-7.sqlite")) == (sessions: 0, people: 1))
  }

  @Test("Who is killed while a copy is put in the database's place leaves a database there")
  func killedBetween() throws {
    try Store(folder: folder.path).people.add(Sample.participant("Siti"))
    let aside = try Backups.setAside(URL(filePath: folder.database), at: Sample.start)
    #expect(try Backups.count(in: #require(aside)).people == 1)
    #expect(try Store(folder: folder.path, mayBeNew: false).people.all().count == 1)
  }

  @Test("The database is not restored from itself")
  func itself() throws {
    try Store(folder: folder.path).people.add(Sample.participant("Siti"))
    #expect(throws: StoreError.isDatabase(path: folder.database)) {
      try Backups.restore(URL(filePath: folder.database), into: folder.path, at: Sample.start)
    }
  }

  @Test("What is no backup is not restored, nor is anything while the database is open elsewhere")
  func refused() throws {
    let store = try Store(folder: folder.path)
    let file = URL(filePath: folder.path + "/copy.sqlite")
    try Backups.make(file, of: store)
    #expect(throws: StoreError.inUse(path: folder.database)) {
      try Backups.restore(file, into: folder.path, at: Sample.start)
    }
    withExtendedLifetime(store) {}
    let other = TemporaryFolder()
    for text in ["no database", ""] {
      try Data(text.utf8).write(to: file)
      #expect(throws: StoreError.unreadable(path: file.path, .foreign, newestBackup: nil)) {
        try Backups.restore(file, into: other.path, at: Sample.start)
      }
    }
    #expect(!FileManager.default.fileExists(atPath: other.database))
  }

  @Test(
    "What could not be opened afterwards is not restored",
    arguments: [
      (["PRAGMA user_version = 99"], StoreTrouble.newer),
      (["PRAGMA user_version = 0"], .foreign), (["PRAGMA application_id = 0"], .foreign),
      (["DROP TABLE attempt"], .damaged), (["DELETE FROM device"], .damaged),
    ])
  func notOurs(_ changes: [String], _ trouble: StoreTrouble) throws {
    let file = URL(filePath: folder.path + "/copy.sqlite")
    try Backups.make(file, of: Store(folder: folder.path))
    try DatabaseQueue(path: file.path).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      for change in changes { try database.execute(sql: change) }
    }
    let other = TemporaryFolder()
    #expect(throws: StoreError.unreadable(path: file.path, trouble, newestBackup: nil)) {
      try Backups.restore(file, into: other.path, at: Sample.start)
    }
    #expect(!FileManager.default.fileExists(atPath: other.database))
  }

  @Test("What lies in a folder that is closed to others is closed to them, whatever its own rights")
  func closedByFolder() throws {
    _ = try Store(folder: folder.path)
    chmod(folder.database, 0o644)
    chmod(folder.path, 0o755)
    #expect(!DataHealth(of: folder.path, at: Sample.start).isPrivate)
    chmod(folder.path, 0o700)
    #expect(DataHealth(of: folder.path, at: Sample.start).isPrivate)
  }

  @Test("What another user leaves open is told as that user's", .enabled(if: geteuid() == 0))
  func openOfOthers() throws {
    _ = try Store(folder: folder.path)
    chmod(folder.database, 0o644)
    chmod(folder.path, 0o755)
    #expect(!DataHealth(of: folder.path, at: Sample.start).isOthers)
    chown(folder.database, 65_534, 65_534)
    #expect(DataHealth(of: folder.path, at: Sample.start).isOthers)
  }

  @Test("A folder for backups that can take none is told, and one that is not there yet is not")
  func backupTrouble() throws {
    _ = try Store(folder: folder.path)
    #expect(DataHealth(of: folder.path, at: Sample.start).backupTrouble == nil)
    try Data().write(to: backups.folder)
    #expect(DataHealth(of: folder.path, at: Sample.start).backupTrouble == ENOTDIR)
  }

  @Test("Programs that end at the same time leave one whole backup", arguments: 1...5)
  func madeTogether(_ round: Int) async throws {
    try Store(folder: folder.path).people.add(Sample.participant("Siti"))
    let path = folder.path
    try await withThrowingTaskGroup { group in
      for _ in 1...6 {
        group.addTask {
          try Backups(dataFolder: path).make(of: Store(folder: path), at: Sample.start)
        }
      }
      try await group.waitForAll()
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: backups.folder.path)
    #expect(files.count == 1)
  }
}
