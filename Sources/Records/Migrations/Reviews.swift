import GRDB

extension Migrations {
  static func reviews(_ database: Database) throws {
    try database.create(table: "reviewCard") { table in
      table.belongsTo("participant", onDelete: .cascade).notNull()
      table.column("module", .text).notNull()
      table.column("question", .text).notNull()
      addCard(to: table, suffix: "", isRequired: true)
      table.primaryKey(["participantId", "module", "question"])
    }
    // Only ever added to; an answer that was taken back is marked as such.
    try database.create(table: "review") { table in
      table.autoIncrementedPrimaryKey("id")
      table.belongsTo("participant", onDelete: .cascade).notNull()
      table.column("module", .text).notNull()
      table.column("question", .text).notNull()
      table.column("attemptId", .text).indexed().references("attempt", onDelete: .setNull)
      table.column("reviewedAt", .datetime).notNull()
      table.column("rating", .integer).notNull()
      table.column("elapsedDays", .integer).notNull()
      table.column("interval", .double).notNull()
      addCard(to: table, suffix: "Before", isRequired: false)
      table.column("undoneAt", .datetime)
    }
    try database.create(
      index: "reviewByQuestion", on: "review", columns: ["participantId", "module", "question"])
  }

  /// The columns of a card; in the log all are null where the question was new.
  private static func addCard(to table: TableDefinition, suffix: String, isRequired: Bool) {
    let types: [(String, Database.ColumnType)] = [
      ("phase", .text), ("stability", .double), ("difficulty", .double), ("lastRating", .integer),
      ("lastReviewAt", .datetime), ("dueAt", .datetime),
    ]
    for (name, type) in types {
      let column = table.column(name + suffix, type)
      if isRequired { column.notNull() }
    }
    // Only the phases of steps have one.
    table.column("step" + suffix, .integer)
  }
}
