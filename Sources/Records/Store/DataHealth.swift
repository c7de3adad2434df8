import Foundation
import Quiz

/// How the place fares where things are kept.
public struct DataHealth: Sendable {
  /// The newest copy that can be restored, and when it was made.
  public var backup: (file: URL, date: Date)?
  /// The copies that can't be restored.
  public var flawedBackups: [(file: URL, flaw: StoreTrouble)]
  /// Why no more copies can be made here, as an `errno`; nil where nothing is in the way.
  public var backupTrouble: Int32?
  /// The bytes that can still be written.
  public var room: Int?
  /// The bytes of the database.
  public var size: Int
  /// Whether nobody but the owner can read what is kept; some drives have no such rights.
  public var isPrivate: Bool
  /// Whether what others can read is another user's.
  public var isOthers: Bool
  /// How long the disk takes to keep something; nil where nothing can be written.
  public var answer: Duration?
  /// Whether the clock stands before this program was made, as one without a battery does.
  public var clockIsWrong: Bool

  /// The first of November 2026.
  private static let made = Date(timeIntervalSince1970: 1_793_491_200)

  public init(of dataFolder: String, at now: Date) {
    let backups = Backups(dataFolder: dataFolder)
    let files = backups.all
    flawedBackups = files.compactMap { file in Backups.flaw(of: file).map { (file, $0) } }
    let flawed = Set(flawedBackups.map(\.file))
    backup = files.last { !flawed.contains($0) }.flatMap { file in
      Self.attribute(.modificationDate, of: file).map { (file, $0) }
    }
    let database = URL(filePath: dataFolder, directoryHint: .isDirectory)
      .appending(path: Store.fileName)
    room = Self.room(at: dataFolder)
    size = Self.attribute(.size, of: database) ?? 0
    let open = ([database] + files).compactMap { file in
      var status = stat()
      return stat(file.path, &status) == 0 && status.st_mode & 0o077 != 0 ? status.st_uid : nil
    }
    isPrivate = open.isEmpty || DataFolder(path: dataFolder).isPrivate
    isOthers = open.contains { $0 != geteuid() }
    // Where there is no folder yet, one is made.
    let isWritable = access(backups.folder.path + "/.", W_OK | X_OK) == 0 || errno == ENOENT
    backupTrouble = isWritable ? nil : errno
    answer = Self.timeToKeep(in: dataFolder)
    clockIsWrong = now < Self.made
  }

  private static func attribute<Value>(_ key: FileAttributeKey, of file: URL) -> Value? {
    (try? FileManager.default.attributesOfItem(atPath: file.path))?[key] as? Value
  }

  /// The bytes that can still be written at a place; nil where nobody knows.
  static func room(at folder: String) -> Int? {
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return nil }
    // Some network disks say that there is no end.
    let (bytes, isOver) = UInt64(disk.f_bavail).multipliedReportingOverflow(
      by: UInt64(disk.f_frsize))
    return isOver ? .max : Int(clamping: bytes)
  }

  /// How long it takes until a few bytes are kept; nil where they can't be written.
  private static func timeToKeep(in folder: String) -> Duration? {
    let file = "\(folder)/.probe-\(getpid())"
    let descriptor = open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer {
      close(descriptor)
      unlink(file)
    }
    let start = ContinuousClock.now
    guard write(descriptor, "test", 4) == 4, fsync(descriptor) == 0 else { return nil }
    return .now - start
  }
}
