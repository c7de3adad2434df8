import Curriculum
import Foundation
internal import GRDB
import Quiz
import Synchronization

/// Everything that is kept: participants, sessions, attempts and their responses, reviews, settings.
///
/// A repository for each subject; each call is one transaction, on disk when it returns. Several
/// processes, and several tasks of one, may use one database. What the database has to say comes as
/// `StoreError`; all else is thrown as it is.
public final class Store: Sendable {
  /// Where the database is, or `:memory:`.
  public let path: String
  /// When something had last been done in an attempt as this was opened; nil where nothing ever was.
  public let newestMoment: Date?
  /// What a person is to know of how it was opened.
  public let notices: [StoreNotice]
  let queue: DatabaseQueue
  public let patience: Patience
  /// The file that was opened, by whatever name; nil in memory.
  private let file: FileIdentity?
  /// Tells those who would put another database in this one's place.
  private let use: UseLock?
  private let wrote = Mutex(false)

  /// The name of the database file in the data folder.
  public static let fileName = "berdaya.sqlite"

  public var people: People { People(store: self) }
  public var sessions: Sessions { Sessions(store: self) }
  public var attempts: Attempts { Attempts(store: self) }
  public var repairs: Repairs { Repairs(store: self) }
  public var phones: Phones { Phones(store: self) }
  public var discussions: Discussions { Discussions(store: self) }
  public var reviews: Reviews { Reviews(store: self) }
  public func learning(of participant: ParticipantID, module: ModuleID) -> Learning {
    Learning(store: self, participant: participant, module: module)
  }
  public var settings: Settings { Settings(store: self) }

  /// Whether anything was written here since the store was opened.
  public var hasWritten: Bool { wrote.withLock { $0 } }

  /// The copies beside the database; nil where nothing is on disk.
  public var backups: Backups? {
    isOnDisk ? Backups(dataFolder: URL(filePath: path).deletingLastPathComponent().path) : nil
  }

  private var isOnDisk: Bool { path != Self.inMemoryPath }
  private static let inMemoryPath = ":memory:"

  /// Opens the database in `folder`.
  /// - Parameter mayBeNew: whether both are made where they are missing.
  /// - Throws: `StoreError`; a file that can't be opened is left as it is.
  public convenience init(
    folder: String, mayBeNew: Bool = true, patience: Patience = Patience()
  ) throws {
    let path = folder + "/" + Self.fileName
    if !mayBeNew, access(path, F_OK) != 0, errno == ENOENT, Self.wholeBackup(beside: path) == nil {
      throw StoreError.noData(folder: folder)
    }
    try self.init(folder: folder, patience: patience, hasWAL: nil)
  }

  /// - Parameter hasWAL: whether WAL can work in the folder; nil where that is tried.
  convenience init(folder: String, patience: Patience, hasWAL: Bool?) throws {
    let dataFolder = DataFolder(path: folder)
    try dataFolder.make()
    // Only a folder that is there can say what files in it can do.
    let hasWAL = hasWAL ?? dataFolder.allowsWAL
    let path = folder + "/" + Self.fileName
    let wasThere = access(path, F_OK) == 0
    let wasOpen = !dataFolder.isPrivate && dataFolder.makePrivate()
    do {
      let use = UseLock(folder: folder)
      let opened = try patience.watching {
        try FolderLock.whileAlone(in: folder, patience) {
          try Self.refuseWhatIsNoStart(path)
          return try Opening(path: path, hasWAL: hasWAL, patience: patience)
        }
      }
      // What is new was made with the usual rights.
      if !wasThere { _ = dataFolder.makePrivate() }
      self.init(
        path: path, opened, patience: patience, use: use,
        notices: (wasOpen ? [.madePrivate(folder: folder)] : [])
          + (opened.isNewlyRolledBack ? [.rollbackJournal(folder: folder)] : []))
    } catch {
      throw Self.told(error, path: path) {
        .cannotOpen(path: path, $0, newestBackup: Self.way(back: $0, from: path))
      }
    }
  }

  /// A database that is gone with the process, for trying things and for tests.
  public static func inMemory() throws -> Store {
    let patience = Patience()
    let opened = try Opening(path: nil, hasWAL: true, patience: patience)
    return Store(path: inMemoryPath, opened, patience: patience, use: nil, notices: [])
  }

  private init(
    path: String, _ opened: Opening, patience: Patience, use: UseLock?, notices: [StoreNotice]
  ) {
    self.path = path
    self.newestMoment = opened.newestMoment
    self.queue = opened.queue
    self.file = FileIdentity(path)
    self.patience = patience
    self.use = use
    self.notices = notices
    patience.onGivingUp { [weak queue] in queue?.interrupt() }
  }

  /// An empty file, or none, is a first start only where there are no backups; and what can't be
  /// written is told before anything is tried.
  private static func refuseWhatIsNoStart(_ path: String) throws {
    var status = stat()
    let isThere = stat(path, &status) == 0
    if !isThere || status.st_size == 0, let backup = wholeBackup(beside: path) {
      throw StoreError.missing(path: path, newestBackup: backup)
    }
    let place = isThere ? path : URL(filePath: path).deletingLastPathComponent().path
    guard access(place, W_OK) != 0, let trouble = StoreTrouble.present(at: path) else { return }
    throw StoreError.cannotOpen(path: path, trouble, newestBackup: way(back: trouble, from: path))
  }

  private static func wholeBackup(beside path: String) -> String? {
    Backups(dataFolder: URL(filePath: path).deletingLastPathComponent().path).newestWhole?.path
  }

  /// The backup that leads out of a trouble: of a damaged file alone, or of a folder in its place.
  private static func way(back trouble: StoreTrouble, from path: String) -> String? {
    [.damaged, .system(EISDIR)].contains(trouble) ? wholeBackup(beside: path) : nil
  }

  /// Sees the records as they are at one moment, however many calls of this thread read them in
  /// `body`, none of which may write.
  public func atOneMoment<Value>(_ body: () throws -> Value) throws -> Value {
    // What `body` throws has been told.
    try read { _ in Result { try body() } }.get()
  }

  /// Reads in one transaction: in that of `atOneMoment`, where there is one.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try patience.watching {
        try queue.unsafeReentrantRead { database in
          if database.isInsideTransaction { return try body(database) }
          // GRDB's own words for it look up types that nothing else needs, which is felt at a start.
          try database.cachedStatement(sql: "BEGIN").execute()
          // There is nothing to commit.
          defer { try? database.cachedStatement(sql: "ROLLBACK").execute() }
          return try body(database)
        }
      }
    } catch {
      throw Self.told(error, path: path) {
        .unreadable(path: path, $0, newestBackup: Self.way(back: $0, from: path))
      }
    }
  }

  /// Writes in one transaction, which is on disk when this returns.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      if isGone { throw StoreError.cannotWrite(path: path, .gone) }
      let value = try patience.watching { try queue.write(body) }
      wrote.withLock { $0 = true }
      return value
    } catch {
      throw Self.told(error, path: path) { .cannotWrite(path: path, $0) }
    }
  }

  /// Whether the file is not in its place, or another is: it takes what is written, and nobody finds
  /// that again.
  private var isGone: Bool {
    guard isOnDisk else { return false }
    if let present = FileIdentity(path) { return present != file }
    return errno == ENOENT || errno == ENOTDIR
  }

  /// What is another value whenever anybody has written anything since.
  public func version() throws -> StoreVersion {
    try read {
      StoreVersion(
        others: try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0,
        own: $0.totalChangesCount)
    }
  }

  /// Puts all that is stored into the one file, as far as others let it, for who copies that alone.
  public func settle() {
    // What could not be put there yet stands in the file beside it, as ever.
    try? queue.inDatabase { _ = try $0.checkpoint(.passive) }
  }

  /// Ends all asking; the last of those who have it open leaves one file without others beside it.
  public func close() { try? queue.close() }

  /// Whether a file is the database, or one of those beside it that it can't be without.
  public func isPart(_ file: URL) -> Bool {
    guard isOnDisk else { return false }
    let database = URL(filePath: path).resolvingSymlinksInPath()
    let folder = file.deletingLastPathComponent().resolvingSymlinksInPath()
    let place = folder.appending(path: file.lastPathComponent).path
    let parts = ["", "-wal", "-shm", "-journal"].map { database.path + $0 }
    let lock = database.deletingLastPathComponent().appending(path: UseLock.name).path
    // By another name it is the same file still.
    let identity = FileIdentity(file.path)
    return (parts + [lock]).contains {
      $0 == place || identity != nil && FileIdentity($0) == identity
    }
  }

  /// What is wrong inside the database, in SQLite's words; nil where all is well.
  public func flaw() throws -> String? {
    let parts = { (database: Database) in
      try String.fetchAll(database, sql: "SELECT type || ' ' || name FROM sqlite_master")
    }
    let wanted = try Store.inMemory().read(parts)
    return try read { database in
      let present = Set(try parts(database))
      // Where a table is missing, what refers to it can't be looked up.
      return try wanted.first { !present.contains($0) }.map { "no such \($0)" }
        ?? Self.flaw(in: database)
    }
  }

  /// What is wrong with the pages or the rows.
  static func flaw(in database: Database) throws -> String? {
    let found = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    if found != "ok" { return found }
    let orphan = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check")
    return orphan.map { "FOREIGN KEY constraint failed in \($0["table"] as String? ?? "")" }
  }

  /// What is told of an error: the database's as `what` says, all others as they are.
  static func told(
    _ error: any Error, path: String, as what: (StoreTrouble) -> StoreError
  ) -> any Error {
    switch error {
    case let error as DamagedRow:
      StoreError.damagedRow(
        path: path, table: error.table, row: error.row, column: error.column,
        newestBackup: way(back: .damaged, from: path))
    case is DatabaseError: what(StoreTrouble(error, about: path))
    default: error
    }
  }
}

/// Which file something is, whatever its names.
struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  /// nil where no file is.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = status.st_dev
    number = status.st_ino
  }
}
