import Foundation

/// What goes wrong with the database, with what a person needs to mend it.
public enum RecordsError: Error, Hashable, Sendable {
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
  /// A name is empty once it is cleaned.
  case emptyName
  /// There is no attempt of this id.
  case noSuchAttempt(UUID)
  /// The attempt of this id was submitted, maybe elsewhere; nothing changed.
  case attemptIsSubmitted(UUID)
}
