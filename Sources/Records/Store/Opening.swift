import Foundation
internal import GRDB
import Quiz
import Synchronization

/// A database that was just opened, with its tables at the present version.
struct Opening {
  let queue: DatabaseQueue
  /// When something was last done in one of the attempts that were stored last; nil where nothing ever
  /// was.
  let newestMoment: Date?
  /// Whether it was given a rollback journal, which it did not have before.
  let isNewlyRolledBack: Bool

  /// - Parameters:
  ///   - path: the file; nil for one in memory.
  ///   - hasWAL: whether WAL can work where the file is.
  init(path: String?, hasWAL: Bool, patience: Patience) throws {
    let configuration = Self.configuration(patience)
    queue =
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    let version = try queue.inDatabase { database in
      if !hasWAL { try Self.beAlone(database) }
      return try Self.refuseOthers(database, path: path ?? "")
    }
    if let path, version > 0, version < Schema.steps.count {
      try Backups(dataFolder: URL(filePath: path).deletingLastPathComponent().path)
        .make(of: queue, patience, at: Date())
    }
    (newestMoment, isNewlyRolledBack) = try queue.inDatabase { database in
      let isNew = try hasWAL ? Self.useWAL(database) : Self.useRollback(database)
      try Self.bringUp(database, from: version)
      return (try Self.newestMoment(in: database), isNew)
    }
  }

  /// When something was last done in one of the attempts that were stored last; nil where nothing ever
  /// was.
  /// - Throws: where there is no device, or where tables are missing: then nothing can be done with it.
  static func newestMoment(in database: Database) throws -> Date? {
    let row = try database.firstRow(
      of: "device",
      // Of all attempts, the newest moment would be looked for longer the more there are.
      """
      SELECT only, id,
        (SELECT MAX(lastActionAt)
          FROM (SELECT lastActionAt FROM attempt ORDER BY rowid DESC LIMIT 100)) AS newest
      FROM device
      """)
    guard let row else { throw DamagedRow(table: "device", row: "1", column: "id") }
    _ = try row.value("id") as DeviceID
    // What nobody can have written is told by what reads that attempt.
    return try? row.optional("newest")
  }

  private static func configuration(_ patience: Patience) -> Configuration {
    var configuration = Configuration()
    let start = Mutex(ContinuousClock.now)
    // SQLite is not fair to those who wait: of thirty that write at once on a slow disk, one may be
    // passed over for long, and must not be told of an error for it.
    configuration.busyMode = .callback { tries in
      if tries == 0 { start.withLock { $0 = .now } }
      if patience.isGivenUp || .now - start.withLock({ $0 }) > patience.longestWait { return false }
      usleep(useconds_t(min(1 + tries, 20) * 1000))
      return true
    }
    // GRDB's own way to say it looks up types that nothing else needs, which is felt at a start.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase {
      try $0.makeStatement(sql: "PRAGMA foreign_keys = ON").execute()
    }
    return configuration
  }

  /// A file of somebody else's is left alone; gives the version of ours, 0 for an empty one.
  static func refuseOthers(_ database: Database, path: String) throws -> Int {
    func value(_ sql: String) throws -> Int { try database.firstValue(sql) ?? 0 }
    let (owner, version) = (try value("PRAGMA application_id"), try value("PRAGMA user_version"))
    guard owner == Schema.applicationID, version > 0 else {
      let parts = try value("SELECT COUNT(*) FROM sqlite_master")
      guard owner == 0, version == 0, parts == 0 else { throw StoreError.notOurs(path: path) }
      return 0
    }
    if version > Schema.steps.count { throw StoreError.madeByNewerVersion(path: path) }
    return version
  }

  /// WAL lets several processes read while one writes; FULL survives a power cut.
  private static func useWAL(_ database: Database) throws -> Bool {
    for mode in ["journal_mode = WAL", "synchronous = FULL"] {
      try database.makeStatement(sql: "PRAGMA \(mode)").execute()
    }
    return false
  }

  /// What is in WAL can be read on a drive on which WAL can't work by one alone.
  private static func beAlone(_ database: Database) throws {
    _ = try String.fetchOne(database, sql: "PRAGMA locking_mode = EXCLUSIVE")
  }

  /// For a drive on which WAL can't work; what comes from elsewhere in WAL is turned round.
  ///
  /// PERSIST makes and removes no file for each transaction, between which a power cut could come.
  private static func useRollback(_ database: Database) throws -> Bool {
    let before = try String.fetchOne(database, sql: "PRAGMA journal_mode")
    let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
    for mode in ["journal_mode = PERSIST", "locking_mode = NORMAL"] {
      _ = try String.fetchOne(database, sql: "PRAGMA \(mode)")
    }
    try database.makeStatement(sql: "PRAGMA synchronous = FULL").execute()
    // The next reading lets the others in.
    _ = try Int.fetchOne(database, sql: "PRAGMA user_version")
    return before == "wal" || tables == 0
  }

  /// Brings the tables to the present version.
  private static func bringUp(_ database: Database, from version: Int) throws {
    guard version < Schema.steps.count else { return }
    try database.inTransaction(.immediate) {
      // Where a folder can't be locked, another program may have done it meanwhile.
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version < Schema.steps.count else { return .commit }
      for step in Schema.steps[version...] { try database.execute(sql: step) }
      try database.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID);
          PRAGMA user_version = \(Schema.steps.count)
          """)
      try database.execute(
        sql: "INSERT OR IGNORE INTO device (only, id) VALUES (1, ?)",
        arguments: [UUID().uuidString])
      return .commit
    }
  }
}
