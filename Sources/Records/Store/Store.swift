import Foundation
import GRDB
import Quiz

/// Everything that is kept: participants, sessions, attempts and their responses, reviews, settings.
///
/// A repository for each subject; each call is one transaction, on disk when it returns. Several
/// processes, and several tasks of one, may use one database. All calls throw `StoreError`.
public final class Store: Sendable {
  /// Where the database is, or `:memory:`.
  public let path: String
  /// The machine that this database is of.
  public let device: DeviceID
  let queue: DatabaseQueue

  /// The name of the database file in the data folder.
  public static let fileName = "berdaya.sqlite"

  public var people: People { People(store: self) }
  public var sessions: Sessions { Sessions(store: self) }
  public var attempts: Attempts { Attempts(store: self) }
  public var repairs: Repairs { Repairs(store: self) }
  public var phones: Phones { Phones(store: self) }
  public var reviews: Reviews { Reviews(store: self) }
  public var settings: Settings { Settings(store: self) }

  /// Opens the database in `folder`, and makes both where they are missing.
  /// - Throws: `.folder`, `.cannotOpen` or `.madeByNewerVersion`; a file that can't be opened is
  ///   left as it is.
  public convenience init(folder: String) throws {
    try Self.make(folder)
    let path = folder + "/" + Self.fileName
    do {
      let (queue, device) = try FolderLock.whileAlone(in: folder) {
        let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
        return (queue, try Self.prepare(queue, path: path))
      }
      self.init(path: path, device: device, queue: queue)
    } catch {
      throw Self.told(error, path: path) {
        .cannotOpen(
          path: path, reason: $0, newestBackup: Backups(dataFolder: folder).newest?.path)
      }
    }
  }

  /// A database that is gone with the process, for trying things and for tests.
  public static func inMemory() throws -> Store {
    let queue = try DatabaseQueue(configuration: configuration)
    return Store(path: ":memory:", device: try prepare(queue, path: ":memory:"), queue: queue)
  }

  private init(path: String, device: DeviceID, queue: DatabaseQueue) {
    self.path = path
    self.device = device
    self.queue = queue
  }

  private static func make(_ folder: String) throws {
    guard access(folder, F_OK) != 0 else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreError.folder(path: folder, reason: error.localizedDescription)
    }
  }

  /// Sets the connection up, and brings the tables to the present version.
  private static func prepare(_ queue: DatabaseQueue, path: String) throws -> DeviceID {
    try queue.inDatabase { database in
      // WAL lets several processes read while one writes; FULL survives a power cut.
      for mode in ["journal_mode = WAL", "synchronous = FULL"] {
        try database.makeStatement(sql: "PRAGMA \(mode)").execute()
      }
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version <= Schema.steps.count else {
        throw StoreError.madeByNewerVersion(path: path)
      }
      if version < Schema.steps.count {
        try database.inTransaction(.immediate) {
          for step in Schema.steps[version...] { try database.execute(sql: step) }
          try database.execute(sql: "PRAGMA user_version = \(Schema.steps.count)")
          try database.execute(
            sql: "INSERT OR IGNORE INTO device (only, id) VALUES (1, ?)",
            arguments: [UUID().uuidString])
          return .commit
        }
      }
      let row = try database.firstRow(of: "device", "SELECT only, id FROM device")
      guard let row else {
        throw StoreError.damagedRow(path: path, table: "device", row: "1", column: "id")
      }
      return try row.value("id")
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // SQLite is not fair to those who wait: of thirty that write at once on a slow disk, one may be
    // passed over for long, and must not be told of an error for it.
    configuration.busyMode = .timeout(60)
    return configuration
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw Self.told(error, path: path) { .unreadable(path: path, reason: $0) }
    }
  }

  /// Writes in one transaction, which is on disk when this returns.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw Self.told(error, path: path) { .cannotWrite(path: path, reason: $0) }
    }
  }

  /// Copies the whole database, as it stands, into a new file.
  func copy(to file: URL) throws {
    do {
      let target = try DatabaseQueue(path: file.path)
      try queue.backup(to: target)
      try target.close()
    } catch {
      throw Self.told(error, path: path) { .cannotWrite(path: file.path, reason: $0) }
    }
  }

  /// What is told of an error: ours as they are, the database's as `what` says.
  private static func told(
    _ error: any Error, path: String, as what: (String) -> StoreError
  ) -> any Error {
    switch error {
    case let error as DamagedRow:
      StoreError.damagedRow(
        path: path, table: error.table, row: error.row, column: error.column)
    case is StoreError, is SessionError, is PINError: error
    default: what(reason(of: error))
    }
  }

  private static func reason(of error: any Error) -> String {
    (error as? DatabaseError)?.message ?? String(describing: error)
  }
}
