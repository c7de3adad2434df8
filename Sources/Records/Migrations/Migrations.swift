import GRDB

/// The steps from an empty database to the present one, oldest first.
///
/// A step that has been released is never edited: a later one changes what it made.
enum Migrations {
  static let all: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 participants, attempts, lessons, settings", migrate: foundation)
    migrator.registerMigration("2 training sessions", migrate: trainingSessions)
    migrator.registerMigration("3 reviews", migrate: reviews)
    return migrator
  }()

  /// The number of steps, kept in the database as the version of its tables.
  static let version = all.migrations.count
}
