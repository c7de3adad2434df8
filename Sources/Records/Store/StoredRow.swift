internal import GRDB
internal import GRDBSQLite

/// A row of a table: read leniently and checked, so that what nobody could have written is an error
/// that says which row and column, and never a gap.
struct StoredRow {
  let row: Row
  var table: String
  var places = Places()
  /// The statement that stands at this row, from which values are read several times faster.
  var statement: OpaquePointer?

  /// The same row, read as one of another table that it was joined with.
  func part(of table: String) -> StoredRow {
    var part = self
    part.table = table
    return part
  }

  /// Where the columns of a query are: its rows are read alike, so that each column is mostly the one
  /// after the last, and found without a search by name.
  final class Places {
    private var known: [(name: String, index: Int)] = []
    private var next = 0

    fileprivate func index(of column: String, in row: Row) -> Int? {
      if next < known.count, known[next].name == column {
        next += 1
        return known[next - 1].index
      }
      if let place = known.firstIndex(where: { $0.name == column }) {
        next = place + 1
        return known[place].index
      }
      guard let index = Array(row.columnNames).firstIndex(of: column) else { return nil }
      known.append((column, index))
      next = known.count
      return index
    }
  }

  /// The row's own name in errors: its key as far as it was read, or else its first column.
  var name: String {
    let key = (Self.keys[table] ?? []).compactMap { row[$0] as DatabaseValue? }
    return (key.isEmpty ? Array(row.databaseValues.prefix(1)) : key)
      .map { String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: " ")
  }

  /// The keys that are of several columns.
  private static let keys = [
    "sessionTest": ["sessionId", "role"], "enrolment": ["sessionId", "participantId"],
    "drawnQuestion": ["sessionId", "isFollowUp", "blueprint", "item"],
    "certificate": ["sessionId", "number"], "participantCode": ["sessionId", "participantId"],
    "response": ["attemptId", "item"], "vote": ["discussionId", "round", "participantId"],
    "raisedHands": ["discussionId", "round", "choice"],
    "reviewCard": ["participantId", "module", "question"],
    "lessonProgress": ["participantId", "module", "statement"],
    "bookmark": ["participantId", "module", "statement"],
    "note": ["participantId", "module", "statement"],
  ]

  func damaged(_ column: String) -> DamagedRow {
    DamagedRow(table: table, row: name, column: column)
  }

  func optional<Value: Column>(_ column: String) throws -> Value? {
    guard let index = places.index(of: column, in: row) else { throw damaged(column) }
    let value = value(at: index)
    if value.isNull { return nil }
    guard Self.isComputable(value), let read = Value.fromDatabaseValue(value) else {
      throw damaged(column)
    }
    return read
  }

  private func value(at index: Int) -> DatabaseValue {
    let column = Int32(index)
    switch statement.map({ sqlite3_column_type($0, column) }) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, column).databaseValue
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column).databaseValue
    case SQLITE_TEXT:
      let bytes = UnsafeBufferPointer(
        start: sqlite3_column_text(statement, column),
        count: Int(sqlite3_column_bytes(statement, column)))
      return String(decoding: bytes, as: UTF8.self).databaseValue
    default: return row[index]
    }
  }

  /// Whether one can add to it, and multiply it by a few: no number that is kept is as large as the
  /// milliseconds of ten thousand years.
  private static func isComputable(_ value: DatabaseValue) -> Bool {
    switch value.storage {
    case .int64(let number): number.magnitude < 1_000_000_000_000_000
    case .double(let number): number.magnitude < 1e15
    default: true
    }
  }

  /// What chance begins with, which may be any number: SQLite's are signed, it is stored bit by bit.
  func seed(_ column: String) throws -> UInt64 {
    guard let seed = (row[column] as DatabaseValue?).flatMap(Int64.fromDatabaseValue) else {
      throw damaged(column)
    }
    return UInt64(bitPattern: seed)
  }

  func value<Value: Column>(_ column: String) throws -> Value {
    guard let value: Value = try optional(column) else { throw damaged(column) }
    return value
  }

  /// A value written as text that `read` understands.
  func text<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value {
    guard let value = read(try value(column)) else { throw damaged(column) }
    return value
  }

  func optionalText<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value? {
    try (optional(column) as String?).map { _ in try text(column, read) }
  }

  func json<Value: Decodable>(_ column: String) throws -> Value? {
    try optionalText(column) { try? JSON.value(Value.self, from: $0) }
  }

}

/// A stored row that nobody could have written.
struct DamagedRow: Error {
  let table: String
  let row: String
  let column: String
}

/// One statement in a transaction of its own.
extension Store {
  func run(_ sql: String, _ arguments: Arguments) throws {
    try write { try $0.run(sql, arguments) }
  }

  func allRows<Value>(
    of table: String, _ sql: String, _ arguments: Arguments = [],
    _ make: (StoredRow) throws -> Value
  ) throws -> [Value] {
    try read { try $0.allRows(of: table, sql, arguments, make) }
  }

  func count(_ sql: String, _ arguments: Arguments) throws -> Int {
    try read { try $0.firstValue(sql, arguments) ?? 0 }
  }
}

extension Database {
  /// Runs a statement that is prepared once for each connection.
  func run(_ sql: String, _ arguments: Arguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments.given)
  }

  /// Inserts a row.
  /// - Parameter isOfDevice: whether it says which machine it was made on.
  func insert(into table: String, _ row: Values, isOfDevice: Bool = false) throws {
    try run(Self.insertion(into: table, row, isOfDevice: isOfDevice), row.arguments)
  }

  /// Puts a row in the place of the one that is there under its key.
  func put(into table: String, at key: Values, _ values: Values = [:]) throws {
    let row = key + values
    let update = values.columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    try run(
      Self.insertion(into: table, row) + " ON CONFLICT DO "
        + (update.isEmpty ? "NOTHING" : "UPDATE SET " + update), row.arguments)
  }

  private static func insertion(
    into table: String, _ row: Values, isOfDevice: Bool = false
  ) -> String {
    let columns = row.columns + (isOfDevice ? ["deviceId"] : [])
    let marks = row.columns.map { _ in "?" } + (isOfDevice ? ["(SELECT id FROM device)"] : [])
    return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) "
      + "VALUES (\(marks.joined(separator: ", ")))"
  }

  func update(_ table: String, _ values: Values, where key: Values) throws {
    let changes = values.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try run(
      "UPDATE \(table) SET \(changes) WHERE \(key.condition)", values.arguments + key.arguments)
  }

  func delete(from table: String, where key: Values) throws {
    try run("DELETE FROM \(table) WHERE \(key.condition)", key.arguments)
  }

  func firstRow(
    of table: String, _ sql: String, _ arguments: Arguments = []
  ) throws -> StoredRow? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments.given)
      .map { StoredRow(row: $0, table: table) }
  }

  /// Gives rows one after the other as they are read.
  func eachRow(
    of table: String, _ sql: String, _ arguments: Arguments = [],
    _ body: (StoredRow) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments.given)
    let places = StoredRow.Places()
    while let row = try rows.next() {
      try body(
        StoredRow(row: row, table: table, places: places, statement: statement.sqliteStatement))
    }
  }

  func allRows<Value>(
    of table: String, _ sql: String, _ arguments: Arguments = [],
    _ make: (StoredRow) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try eachRow(of: table, sql, arguments) { values.append(try make($0)) }
    return values
  }

  /// One value; nil where there is no row, or NULL in it.
  func firstValue<Value: Column>(
    _ sql: String, _ arguments: Arguments = []
  ) throws -> Value? {
    let found = try DatabaseValue.fetchOne(
      cachedStatement(sql: sql), arguments: arguments.given)
    guard let found, !found.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(found) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return value
  }
}
