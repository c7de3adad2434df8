import Foundation
import GRDB

/// Everything that is kept: participants, attempts and their responses, progress, settings.
///
/// Each call is one transaction, on disk when it returns. Several processes may use one database.
/// All calls throw `RecordsError`; those about training sessions also `SessionError`.
public final class RecordStore: Sendable {
  /// Where the database is, or `:memory:`.
  public let path: String
  private let queue: DatabaseQueue

  /// The name of the database file in the data folder.
  public static let fileName = "berdaya.sqlite"

  /// Opens the database in `folder`, and makes both where they are missing.
  /// - Throws: `RecordsError.folder`, `.cannotOpen` or `.madeByNewerVersion`; a file that can't be
  ///   opened is left as it is.
  public convenience init(folder: URL) throws { try self.init(folder: folder.path) }

  /// The same for a path, which every start is spared the making of URLs by.
  public convenience init(folder: String) throws {
    try Self.make(folder)
    let path = folder + "/" + Self.fileName
    do {
      let queue = try FolderLock.whileAlone(in: folder) {
        let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
        try Self.prepare(queue, path: path)
        return queue
      }
      self.init(path: path, queue: queue)
    } catch let error as RecordsError {
      throw error
    } catch {
      throw RecordsError.cannotOpen(
        path: path, reason: Self.reason(of: error),
        newestBackup: Backups(folder: URL(filePath: folder)).newest?.path)
    }
  }

  /// A database that is gone with the process, for trying things and for tests.
  public static func inMemory() throws -> RecordStore {
    let queue = try DatabaseQueue(configuration: configuration)
    try prepare(queue, path: ":memory:")
    return RecordStore(path: ":memory:", queue: queue)
  }

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  private static func make(_ folder: String) throws {
    guard access(folder, F_OK) != 0 else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RecordsError.folder(path: folder, reason: error.localizedDescription)
    }
  }

  /// Sets the connection up, and brings the tables to the present version.
  private static func prepare(_ queue: DatabaseQueue, path: String) throws {
    let isCurrent = try queue.writeWithoutTransaction { database in
      // WAL lets several processes read while one writes; FULL survives a power cut.
      for mode in ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"] {
        try database.makeStatement(sql: "PRAGMA \(mode)").execute()
      }
      // One number says what GRDB would find out with several queries, at every start.
      return try Int.fetchOne(database, sql: "PRAGMA user_version") == Migrations.version
    }
    guard !isCurrent else { return }
    if try queue.read(Migrations.all.hasBeenSuperseded) {
      throw RecordsError.madeByNewerVersion(path: path)
    }
    try Migrations.all.migrate(queue)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = \(Migrations.version)") }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // SQLite is not fair to those who wait: of thirty that write at once on a slow disk, one may be
    // passed over for long, and must not be told of an error for it.
    configuration.busyMode = .timeout(60)
    // `prepare` turns them on, with less ado.
    configuration.foreignKeysEnabled = false
    return configuration
  }

  /// Reads several things as they stand at one moment, and sooner than one by one.
  ///
  /// The calls in `body` are one transaction; they may only read.
  public func together<Value>(_ body: () throws -> Value) throws -> Value {
    try read { _ in try body() }
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.unsafeReentrantRead { database in
        // The transaction that `together` began is this one's too.
        database.isInsideTransaction
          ? try body(database) : try Self.inTransaction(database, body)
      }
    } catch let error where Self.isOurs(error) {
      throw error
    } catch {
      throw RecordsError.unreadable(path: path, reason: Self.reason(of: error))
    }
  }

  private static func inTransaction<Value>(
    _ database: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    try database.beginTransaction(.deferred)
    do {
      let value = try body(database)
      try database.commit()
      return value
    } catch {
      try? database.rollback()
      throw error
    }
  }

  /// Writes in one transaction, which is on disk when this returns.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.write(body)
    } catch let error where Self.isOurs(error) {
      throw error
    } catch {
      throw RecordsError.cannotWrite(path: path, reason: Self.reason(of: error))
    }
  }

  /// Copies the whole database, as it stands, into a new file.
  func copy(to file: URL) throws {
    do {
      let target = try DatabaseQueue(path: file.path)
      try queue.backup(to: target)
      try target.close()
    } catch {
      throw RecordsError.cannotWrite(path: file.path, reason: Self.reason(of: error))
    }
  }

  private static func isOurs(_ error: any Error) -> Bool {
    error is RecordsError || error is SessionError || error is PINError
  }

  private static func reason(of error: any Error) -> String {
    (error as? DatabaseError)?.message ?? String(describing: error)
  }
}
