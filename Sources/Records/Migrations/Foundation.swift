import GRDB

extension Migrations {
  static func foundation(_ database: Database) throws {
    try database.create(table: "participant") { table in
      table.primaryKey("id", .text)
      table.column("name", .text).notNull()
      table.column("createdAt", .datetime).notNull()
    }
    try database.create(table: "setting") { table in
      table.primaryKey("name", .text)
      table.column("value", .text).notNull()
    }
    try createAttempts(in: database)
    try database.create(table: "lessonProgress") { table in
      table.belongsTo("participant", onDelete: .cascade).notNull()
      table.column("module", .text).notNull()
      table.column("statement", .text).notNull()
      table.column("readAt", .datetime).notNull()
      table.primaryKey(["participantId", "module", "statement"])
    }
    try database.create(table: "bookmark") { table in
      table.belongsTo("participant", onDelete: .cascade).notNull()
      table.column("module", .text).notNull()
      table.column("statement", .text).notNull()
      table.column("createdAt", .datetime).notNull()
      table.primaryKey(["participantId", "module", "statement"])
    }
  }

  private static func createAttempts(in database: Database) throws {
    try database.create(table: "attempt") { table in
      table.primaryKey("id", .text)
      table.belongsTo("participant", onDelete: .cascade).notNull()
      table.column("module", .text).notNull()
      table.column("kind", .text).notNull()
      table.column("blueprint", .text)
      table.column("plan", .text).notNull()
      table.column("startedAt", .datetime).notNull().indexed()
      table.column("lastActionAt", .datetime).notNull()
      table.column("position", .text).notNull()
      table.column("itemCount", .integer).notNull()
      table.column("submittedAt", .datetime)
      table.column("byClock", .boolean).notNull().defaults(to: false)
      table.column("earned", .double).notNull().defaults(to: 0)
      table.column("isPassed", .boolean)
    }
    try database.create(table: "response") { table in
      table.belongsTo("attempt", onDelete: .cascade).notNull()
      table.column("question", .text).notNull()
      table.column("item", .integer).notNull()
      table.column("section", .text).notNull()
      table.column("statement", .text).notNull()
      table.column("response", .text)
      table.column("mark", .double)
      table.column("isFlagged", .boolean).notNull().defaults(to: false)
      table.column("confidence", .text).notNull().defaults(to: "unsaid")
      table.column("answeredAt", .datetime)
      table.primaryKey(["attemptId", "question"])
    }
    try database.create(index: "responseByQuestion", on: "response", columns: ["question"])
  }
}
