import Foundation
import GRDB

/// What stood in the database of a program before a fault, to tell what of it is lost afterwards.
struct KeptRows {
  private let program: BuiltProgram
  private let before: [String: Set<[DatabaseValue]>]

  init(of program: BuiltProgram) throws {
    self.program = program
    before = try Self.rows(of: program)
  }

  var count: Int { before.values.map(\.count).reduce(0, +) }

  /// How many rows are gone, and how many answers are others than before.
  func lost() throws -> Int {
    let now = try Self.rows(of: program)
    return before.map { table, rows in rows.subtracting(now[table] ?? []).count }.reduce(0, +)
  }

  /// The rows of each table by their keys; an answer with everything in it.
  private static func rows(of program: BuiltProgram) throws -> [String: Set<[DatabaseValue]>] {
    let path = program.dataFolder.appendingPathComponent("berdaya.sqlite").path
    guard FileManager.default.fileExists(atPath: path) else { return [:] }
    var configuration = Configuration()
    configuration.readonly = true
    // Who has just ended may still tidy up.
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: path, configuration: configuration).read { database in
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_stat1'")
      return try tables.reduce(into: [:]) { rows, table in
        let keys = try database.primaryKey(table).columns.joined(separator: ", ")
        let what =
          table == "response" ? "* FROM response WHERE answeredAt" : "\(keys) FROM \(table)"
        let fetched = try Row.fetchAll(database, sql: "SELECT \(what)")
        rows[table] = Set(fetched.map { Array($0.databaseValues) })
      }
    }
  }
}
