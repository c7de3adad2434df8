import Foundation

/// The disk that the data are on.
public struct DataDisk {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public var database: URL {
    URL(filePath: folder, directoryHint: .isDirectory).appending(path: Store.fileName)
  }

  /// The bytes that can still be written at a place; nil where nobody knows.
  public static func room(at folder: String) -> Int? {
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return nil }
    return Int(clamping: UInt64(disk.f_bavail) * UInt64(disk.f_frsize))
  }

  /// Whether nobody but the owner may read the database and its copies.
  public var isPrivate: Bool {
    ([database] + Backups(dataFolder: folder).all).allSatisfy { file in
      var status = stat()
      return stat(file.path, &status) != 0 || status.st_mode & 0o077 == 0
    }
  }

  /// How long it takes until a few bytes are kept; nil where they can't be written.
  public func timeToKeep() -> Duration? {
    let time: Duration?? = DataFolder(path: folder).withProbe { descriptor in
      let start = ContinuousClock.now
      guard write(descriptor, "test", 4) == 4, fsync(descriptor) == 0 else { return nil }
      return .now - start
    }
    return time ?? nil
  }
}
