import Foundation

/// What a person is to know of what is kept, though nothing is wrong with it now.
public enum StoreNotice: Hashable, Sendable {
  /// Others could read the data; they can't any more.
  case madePrivate(folder: String)
  /// WAL can't work on the drive: one program writes while no other reads.
  case rollbackJournal(folder: String)
  /// The computer's clock stands before the newest record.
  case clockIsBehind(newest: Date)
}
