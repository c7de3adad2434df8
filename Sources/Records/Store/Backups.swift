import Curriculum
import Foundation
internal import GRDB
import Quiz

/// The copies of a database that are kept beside it: of each of the last days that of its end, and of
/// the weeks before one.
///
/// They are numbered in the order in which they were made: the date in a name is that of a clock, which
/// may be wrong.
public struct Backups {
  /// The folder that they are in.
  public let folder: URL

  /// How many days are kept, and how many weeks before them.
  public static let days = 7
  public static let weeks = 8
  /// What they may take together, in bytes; the newest two are kept however large.
  static let mostBytes = 1 << 30

  public init(dataFolder: String) {
    self.folder = URL(filePath: dataFolder).appending(path: "backups", directoryHint: .isDirectory)
  }

  /// A backup, as its name tells of it; files that someone else put into the folder are let alone.
  private struct Entry {
    var file: URL
    var number: Int
    var day: String

    init?(_ file: URL) {
      guard
        let match = file.lastPathComponent.wholeMatch(
          of: /berdaya-(\d{6,12})-(\d{4}-\d{2}-\d{2})\.sqlite/),
        let number = Int(match.1)
      else { return nil }
      self.file = file
      self.number = number
      self.day = String(match.2)
    }

    /// The week that the day is in.
    var week: Int? {
      Day(day).map { Int(($0.noon.timeIntervalSince1970 / 604_800).rounded(.down)) }
    }
  }

  private static func files(in folder: URL) -> [URL] {
    (try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.fileSizeKey])) ?? []
  }

  private var entries: [Entry] {
    Self.files(in: folder).compactMap(Entry.init).sorted { $0.number < $1.number }
  }

  /// The backups, in the order in which they were made.
  public var all: [URL] { entries.map(\.file) }

  /// The newest backup that is no damaged one, or nil.
  public var newestWhole: URL? { all.last { Self.flaw(of: $0) == nil } }

  /// Makes a copy of how things stand, in the place of an earlier one of the same day, and drops those
  /// that are not kept any longer.
  /// - Throws: `StoreError`; an unfinished or a damaged copy is not left under a backup's name.
  public func make(of store: Store, at now: Date) throws {
    try make(of: store.queue, store.patience, at: now)
  }

  func make(of queue: DatabaseQueue, _ patience: Patience, at now: Date) throws {
    try makeFolder()
    let before = entries.last?.number ?? 0
    // Several programs may end at one moment. A copy that was begun after this one wanted its own has
    // all that it wanted: the next but one, for the next may have been under way.
    try FolderLock.whileAlone(in: folder.path) {
      let last = entries.last?.number ?? 0
      guard last < before + 2 else { return }
      for place in [folder, folder.deletingLastPathComponent()] { Self.clearUnfinished(in: place) }
      let day = "\(Day(of: now))"
      let number = String(format: "%06ld", last + 1)
      let file = folder.appendingPathComponent("berdaya-\(number)-\(day).sqlite")
      try Self.make(file, of: queue, patience, replacing: true)
      for old in entries where old.day == day && old.number <= last {
        try? FileManager.default.removeItem(at: old.file)
      }
      dropOldest()
      // Otherwise a power cut on FAT could leave names whose files are half gone.
      _ = DataFolder.keep(folder.path)
    }
  }

  /// Makes a copy before something is deleted; the daily ones never take its place.
  /// - Throws: `StoreError`.
  public func make(before what: String, of store: Store, at now: Date) throws -> URL {
    try makeFolder()
    return try FolderLock.whileAlone(in: folder.path) {
      try Self.make(named: "sebelum-hapus-\(what)-\(Day(of: now))", in: folder, of: store)
    }
  }

  /// Copies the database into a folder, under the first name that is free.
  /// - Returns: where the copy is.
  /// - Throws: `StoreError`.
  public static func make(named name: String, in folder: URL, of store: Store) throws -> URL {
    let file = free(name, in: folder)
    do {
      try make(file, of: store, replacing: false)
      return file
    } catch StoreError.cannotBackUp(file.path, .system(EEXIST)) where isTaken(file) {
      // Another copy was made meanwhile.
      return try make(named: name, in: folder, of: store)
    }
  }

  /// The first file of this name, or of this name and a number, that is not there yet: no copy takes
  /// another's place.
  private static func free(_ name: String, in folder: URL) -> URL {
    var file = folder.appending(path: "\(name).sqlite")
    var number = 1
    while isTaken(file) {
      number += 1
      file = folder.appending(path: "\(name)-\(number).sqlite")
    }
    return file
  }

  /// Whether anything has a name, be it a link that leads nowhere.
  private static func isTaken(_ file: URL) -> Bool {
    var status = stat()
    return lstat(file.path, &status) == 0
  }

  private func makeFolder() throws {
    do {
      try DataFolder(path: folder.path).make()
    } catch StoreError.folder(let path, let errno) {
      throw StoreError.cannotBackUp(path: path, .system(errno))
    }
  }

  /// What was left by a program that was killed while it made or restored a copy; on FAT it may not be
  /// touched.
  private static func clearUnfinished(in folder: URL) {
    if FAT.holds(folder.path) { return }
    for file in files(in: folder) where isUnfinished(file.lastPathComponent) {
      try? FileManager.default.removeItem(at: file)
    }
  }

  /// Whether a name is one of those that copies have while they are made.
  private static func isUnfinished(_ name: String) -> Bool {
    let ours =
      /(berdaya(-\d{6,12}-[-\d]{10})?|sebelum-hapus-.+)\.sqlite(\.[-\w]{36}\.part)+(-[a-z]+)?/
    return name.wholeMatch(of: ours) != nil
  }

  private func dropOldest() {
    var newestFirst = Array(entries.reversed())
    let older = newestFirst.dropFirst(Self.days)
    var weeks: Set<Int> = []
    let ofWeeks = older.filter { entry in
      weeks.count < Self.weeks && (entry.week.map { weeks.insert($0).inserted } ?? false)
    }
    newestFirst = newestFirst.prefix(Self.days) + ofWeeks
    var bytes = 0
    let kept = newestFirst.enumerated().prefix { place, entry in
      bytes += (try? entry.file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
      return place < 2 || bytes <= Self.mostBytes
    }
    let numbers = Set(kept.map(\.element.number))
    for entry in entries where !numbers.contains(entry.number) {
      try? FileManager.default.removeItem(at: entry.file)
    }
  }
}

extension Backups {
  /// Copies the database to `file`, which is complete and whole or not there.
  /// - Throws: `StoreError`; `.cannotBackUp` for `EEXIST` where there is one that may not be replaced.
  public static func make(_ file: URL, of store: Store, replacing: Bool = false) throws {
    try make(file, of: store.queue, store.patience, replacing: replacing)
  }

  private static func make(
    _ file: URL, of queue: @autoclosure () throws -> DatabaseQueue, _ patience: Patience,
    replacing: Bool
  ) throws {
    let unfinished = file.appendingPathExtension("\(UUID().uuidString).part")
    let part = Working.UnfinishedFile(unfinished.path)
    defer { part.remove() }
    let flaw: StoreTrouble?
    do {
      flaw = try patience.watching { try copy(queue(), to: unfinished) }
    } catch {
      flaw = StoreTrouble(error, about: unfinished.path)
    }
    if let flaw { throw StoreError.cannotBackUp(path: file.path, flaw) }
    guard part.rename(to: file.path, replacing: replacing) else {
      let reason = StoreTrouble.system(errno)
      throw StoreError.cannotBackUp(
        path: file.path,
        reason == .system(EEXIST) ? reason : StoreTrouble.present(at: file.path) ?? reason)
    }
  }

  /// Copies the whole database, as it stands, into a new file that needs no others beside it.
  /// - Returns: what makes it no copy to go back to; nil where it is one.
  private static func copy(_ queue: DatabaseQueue, to file: URL) throws -> StoreTrouble? {
    let target = try DatabaseQueue(path: file.path)
    try queue.backup(to: target)
    let flaw = try target.inDatabase { database in
      _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      return try Self.flaw(in: database, at: file.path)
    }
    try target.close()
    chmod(file.path, 0o600)
    return flaw
  }

  private static func opened(_ file: URL) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// What makes a file no copy that can be restored; nil where it can be.
  public static func flaw(of file: URL) -> StoreTrouble? {
    do {
      // Of a file that it can't write SQLite looks at no row's words.
      let copy = try DatabaseQueue()
      try opened(file).backup(to: copy)
      return try copy.inDatabase { try flaw(in: $0, at: file.path) }
    } catch StoreError.madeByNewerVersion {
      return .newer
    } catch StoreError.notOurs {
      return .foreign
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      return .foreign
    } catch {
      return StoreTrouble(error, about: file.path)
    }
  }

  private static func flaw(in database: Database, at path: String) throws -> StoreTrouble? {
    guard try Store.flaw(in: database) == nil else { return .damaged }
    // What could not be opened is no copy to go back to.
    guard try Opening.refuseOthers(database, path: path) > 0 else { return .foreign }
    _ = try Opening.newestMoment(in: database)
    return nil
  }

  /// How many sessions and people there are in a file that can be restored.
  /// - Throws: `StoreError`.
  public static func count(in file: URL) throws -> (sessions: Int, people: Int) {
    do {
      return try opened(file).inDatabase { database in
        let count = { (table: String) in
          try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
        }
        return (try count("trainingSession"), try count("participant"))
      }
    } catch {
      throw StoreError.unreadable(
        path: file.path, StoreTrouble(error, about: file.path), newestBackup: nil)
    }
  }

  /// Puts a copy in the database's place, which is set aside under another name.
  /// - Returns: where the one that was there is now; nil where there was none.
  /// - Throws: `StoreError`; then everything is as it was, unless only the last renaming failed: the
  ///   database has the other name by then, beside its own where a file may have two.
  public static func restore(_ file: URL, into dataFolder: String, at now: Date) throws -> URL? {
    let folder = DataFolder(path: dataFolder)
    try folder.make()
    let database = URL(filePath: dataFolder).appending(path: Store.fileName)
    if let restored = FileIdentity(file.path), restored == FileIdentity(database.path) {
      throw StoreError.isDatabase(path: database.path)
    }
    return try FolderLock.whileAlone(in: dataFolder) {
      guard let use = UseLock(folder: dataFolder, isAlone: true) else {
        throw StoreError.inUse(path: database.path)
      }
      defer { withExtendedLifetime(use) {} }
      if let flaw = flaw(of: file) {
        throw StoreError.unreadable(
          path: file.path, flaw, newestBackup: Backups(dataFolder: dataFolder).newestWhole?.path)
      }
      let unfinished = database.appendingPathExtension("\(UUID().uuidString).part")
      do {
        try make(unfinished, of: opened(file), Patience(), replacing: true)
      } catch StoreError.cannotBackUp(_, let trouble) {
        throw StoreError.cannotWrite(path: database.path, trouble)
      }
      let part = Working.UnfinishedFile(unfinished.path)
      defer { part.remove() }
      return try Working.undivided {
        let aside = try setAside(database, at: now)
        // What is restored may be one of them, which is read by now.
        defer { clearUnfinished(in: URL(filePath: dataFolder)) }
        guard DataFolder.rename(unfinished.path, database.path) else {
          throw StoreError.folder(path: dataFolder, errno: errno)
        }
        return aside
      }
    }
  }

  static func setAside(_ database: URL, at now: Date) throws -> URL? {
    guard access(database.path, F_OK) == 0 else { return nil }
    let aside = free("berdaya-diganti-\(Day(of: now))", in: database.deletingLastPathComponent())
    // Who leaves a database last puts its log into it; what is damaged keeps its log beside it.
    try? DatabaseQueue(path: database.path).close()
    for end in ["", "-wal", "-shm", "-journal"] where access(database.path + end, F_OK) == 0 {
      let (old, new) = (database.path + end, aside.path + end)
      // Its own name it keeps until the other takes that: a program killed before leaves it in its
      // place. FAT knows no two names of a file.
      guard end.isEmpty && link(old, new) == 0 || DataFolder.rename(old, new) else {
        throw StoreError.folder(path: aside.deletingLastPathComponent().path, errno: errno)
      }
    }
    return aside
  }
}
