import GRDB

extension RecordStore {
  /// The stored value of a setting, or nil.
  public func setting(_ name: String) throws -> String? {
    try read { try Self.setting(name, in: $0) }
  }

  /// All stored settings, by name.
  public func settings() throws -> [String: String] {
    try read { database in
      var settings: [String: String] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT name, value FROM setting")
      while let row = try rows.next() { settings[row[0]] = row[1] }
      return settings
    }
  }

  /// Stores a setting; nil takes it away.
  public func set(_ name: String, to value: String?) throws {
    try write { try Self.set(name, to: value, in: $0) }
  }

  static func setting(_ name: String, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
  }

  static func set(_ name: String, to value: String?, in database: Database) throws {
    if let value {
      try database.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
        arguments: [name, value])
    } else {
      try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
    }
  }
}
