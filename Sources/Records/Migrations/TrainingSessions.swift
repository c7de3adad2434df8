import GRDB

extension Migrations {
  static func trainingSessions(_ database: Database) throws {
    try database.create(table: "trainingSession") { table in
      table.primaryKey("id", .text)
      table.column("number", .integer).notNull().unique()
      table.column("title", .text).notNull()
      table.column("place", .text).notNull()
      table.column("startsOn", .text).notNull()
      table.column("endsOn", .text).notNull()
      table.column("trainer", .text).notNull()
      table.column("module", .text).notNull()
      table.column("preTest", .text)
      table.column("postTest", .text)
      table.column("minutes", .integer).notNull()
      table.column("passingPercentage", .integer).notNull()
      table.column("hours", .integer).notNull()
      table.column("questionSeed", .integer).notNull()
      table.column("createdAt", .datetime).notNull()
      table.column("preTestState", .text).notNull().defaults(to: "unopened")
      table.column("postTestState", .text).notNull().defaults(to: "unopened")
    }
    try database.create(table: "enrolment") { table in
      table.column("sessionId", .text).notNull()
        .references("trainingSession", onDelete: .cascade)
      table.column("participantId", .text).notNull().references("participant", onDelete: .cascade)
      table.column("number", .integer).notNull()
      table.primaryKey(["sessionId", "participantId"])
      table.uniqueKey(["sessionId", "number"])
    }
    try database.alter(table: "participant") { table in
      table.add(column: "organisation", .text)
      table.add(column: "village", .text)
      table.add(column: "phone", .text)
    }
    try database.alter(table: "attempt") { table in
      table.add(column: "sessionId", .text).references("trainingSession")
      table.add(column: "origin", .text).notNull().defaults(to: "screen")
    }
    // Two terminals can never start the same test of the same person.
    try database.execute(
      sql: """
        CREATE UNIQUE INDEX attemptOfSession ON attempt(sessionId, participantId, kind)
        WHERE sessionId IS NOT NULL
        """)
  }
}
