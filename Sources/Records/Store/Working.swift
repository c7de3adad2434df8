import CWorking
import Foundation

/// Work at the command line that may take long: a line tells of it, and Ctrl-C leaves it at once, with
/// nothing half written.
public enum Working {
  /// From now on the work is told of, in a line: before, 3 s, 45 %, after.
  /// - Parameter asLines: for terminals on which nothing can be written in place.
  public static func begin(_ before: String, _ after: String, asLines: Bool) {
    berdaya_working_begin(before, after, asLines ? 1 : 0)
  }

  /// What comes has its own way to tell of waits, and to be left.
  public static func end() { berdaya_working_end() }

  /// The signals that end the program: those that the caller has not ignored, as nohup does.
  public static var endingSignals: [Int32] {
    [SIGINT, SIGTERM, SIGHUP].filter { berdaya_is_ignored($0) == 0 }
  }

  /// How much is done, 0…1.
  public static func tell(_ share: Double) { berdaya_working_share(Int32(100 * share)) }

  /// Takes the line away, for something else is to stand there.
  public static func clear(forGood: Bool) { berdaya_working_clear(forGood ? 1 : 0) }

  /// A file under a name for the time being, which is gone once the work is over or left.
  public struct UnfinishedFile {
    private let path: String
    private let number: Int32

    public init(_ path: String) {
      self.path = path
      number = berdaya_unfinished(path)
    }

    /// Gives it its name, and has both on disk.
    /// - Parameter replacing: whether a file may lose the name to it.
    /// - Returns: whether it has it; otherwise `errno` tells why.
    public func rename(to name: String, replacing: Bool) -> Bool {
      DataFolder.rename(path, name, replacing: replacing)
    }

    /// Removes it where it has no other name by now, with what SQLite puts beside a database.
    public func remove() {
      for end in ["", "-journal", "-wal", "-shm"] { unlink(path + end) }
      berdaya_finished(number)
    }
  }

  /// Does what may not be left in between.
  static func undivided<Value>(_ body: () throws -> Value) rethrows -> Value {
    berdaya_hold_leaving()
    defer { berdaya_release_leaving() }
    return try body()
  }
}
