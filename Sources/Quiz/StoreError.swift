/// What goes wrong with what is kept, with what a person needs to fix it.
public enum StoreError: Error, Hashable, Sendable {
  /// The data folder can't be made or used, for the reason of this `errno`.
  case folder(path: String, errno: Int32)
  /// The database can't be opened; it is left as it is.
  case cannotOpen(path: String, StoreTrouble, newestBackup: String?)
  /// There is no database, or an empty one, though there are backups: this is no first start.
  case missing(path: String, newestBackup: String)
  /// There is no database, and the command is about one that is there.
  case noData(folder: String)
  /// The database is another program's.
  case notOurs(path: String)
  /// The database was made by a newer version of the program.
  case madeByNewerVersion(path: String)
  /// Another terminal has the database open.
  case inUse(path: String)
  /// A change could not be written; nothing changed.
  case cannotWrite(path: String, StoreTrouble)
  /// No copy could be made; what is kept is as it was.
  case cannotBackUp(path: String, StoreTrouble)
  /// No copy could be made before something was to be put right; nothing changed.
  case cannotBackUpFirst(path: String, StoreTrouble)
  /// The file is the database itself: a copy in its place would be what nobody writes any more.
  case isDatabase(path: String)
  /// Stored data could not be read back.
  case unreadable(path: String, StoreTrouble, newestBackup: String?)
  /// A stored row says what nobody could have written.
  case damagedRow(
    path: String, table: String, row: String, column: String, newestBackup: String?)
  case noSuchAttempt(AttemptID)
  /// The attempt was submitted, maybe elsewhere; nothing changed.
  case attemptIsSubmitted(AttemptID)
  /// Somebody goes on with the attempt at another place; nothing changed.
  case attemptIsElsewhere(AttemptID)
}

/// Why a database can't be opened, read or written.
public enum StoreTrouble: Hashable, Sendable {
  case full, readOnly, locked, damaged
  /// The files are another user's, or closed to this one.
  case notAllowed
  /// The files are not there any more: moved, deleted, or on a drive that was pulled out.
  case gone
  /// The file was made by a newer version of the program.
  case newer
  /// The file is a database of another program.
  case foreign
  /// The person did not want to wait until it was done.
  case left
  /// The system refused it, by this `errno`.
  case system(Int32)
  /// What the database says itself.
  case other(String)
}
