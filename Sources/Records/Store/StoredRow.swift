import Foundation
import GRDB

/// A row of a table: read leniently and checked, so that what nobody could have written is an error
/// that says which row and column, and never a gap.
struct StoredRow {
  let row: Row
  let table: String

  /// The row's own name in errors: its first column.
  private var name: String { row.databaseValues.first.map { "\($0)" } ?? "" }

  private func damaged(_ column: String) -> DamagedRow {
    DamagedRow(table: table, row: name, column: column)
  }

  func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    guard let value: DatabaseValue = row[column] else { throw damaged(column) }
    if value.isNull { return nil }
    guard let read = Value.fromDatabaseValue(value) else { throw damaged(column) }
    return read
  }

  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try optional(column) else { throw damaged(column) }
    return value
  }

  /// A value of a fixed set.
  func choice<Value: RawRepresentable>(_ column: String) throws -> Value
  where Value.RawValue: DatabaseValueConvertible {
    guard let value = Value(rawValue: try value(column)) else { throw damaged(column) }
    return value
  }

  /// A value written as text that `read` understands.
  func text<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value {
    guard let value = read(try value(column)) else { throw damaged(column) }
    return value
  }

  func json<Value: Decodable>(_ column: String) throws -> Value? {
    guard let text: String = try optional(column) else { return nil }
    guard let value = try? JSON.value(Value.self, from: text) else { throw damaged(column) }
    return value
  }

  func moment(_ column: String) throws -> Date { Date(milliseconds: try value(column)) }

  func optionalMoment(_ column: String) throws -> Date? {
    try optional(column).map { Date(milliseconds: $0) }
  }
}

/// A stored row that nobody could have written.
struct DamagedRow: Error {
  let table: String
  let row: String
  let column: String
}

extension Date {
  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// As it is stored.
  var milliseconds: Int64 {
    Int64(exactly: (timeIntervalSince1970 * 1000).rounded())
      ?? (timeIntervalSince1970 < 0 ? .min : .max)
  }
}

extension Database {
  /// Runs a statement that is prepared once for each connection.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func firstRow(
    of table: String, _ sql: String, _ arguments: StatementArguments = []
  ) throws -> StoredRow? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
      .map { StoredRow(row: $0, table: table) }
  }

  func allRows<Value>(
    of table: String, _ sql: String, _ arguments: StatementArguments = [],
    _ make: (StoredRow) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { values.append(try make(StoredRow(row: row, table: table))) }
    return values
  }

  /// One value; nil where there is no row, or NULL in it.
  func firstValue<Value: DatabaseValueConvertible>(
    _ sql: String, _ arguments: StatementArguments = []
  ) throws -> Value? {
    try Value.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
