/// What goes wrong with what is kept, with what a person needs to fix it.
public enum StoreError: Error, Hashable, Sendable {
  /// The data folder can't be made or used.
  case folder(path: String, reason: String)
  /// The database can't be opened; it is left as it is.
  case cannotOpen(path: String, reason: String, newestBackup: String?)
  /// The database was made by a newer version of the program.
  case madeByNewerVersion(path: String)
  /// A change could not be written (a full disk, a database that stays locked); nothing changed.
  case cannotWrite(path: String, reason: String)
  /// Stored data could not be read back.
  case unreadable(path: String, reason: String)
  /// A stored row says what nobody could have written.
  case damagedRow(path: String, table: String, row: String, column: String)
  case noSuchAttempt(AttemptID)
  /// The attempt was submitted, maybe elsewhere; nothing changed.
  case attemptIsSubmitted(AttemptID)
  /// Somebody goes on with the attempt at another place; nothing changed.
  case attemptIsElsewhere(AttemptID)
}
