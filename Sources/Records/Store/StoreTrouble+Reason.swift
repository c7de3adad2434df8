import Foundation
internal import GRDB
import Quiz

extension StoreTrouble {
  /// Room below which nothing can be opened.
  private static let leastRoom = 256 * 1024
  /// `ST_RDONLY`.
  private static let readOnlyFlag: UInt = 1

  /// What an error of the database comes from; `path` is the file that it is about.
  init(_ error: any Error, about path: String) {
    guard let error = error as? DatabaseError else {
      self = error is DamagedRow ? .damaged : .other(String(describing: error))
      return
    }
    let message = error.message ?? String(describing: error)
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked
    case .SQLITE_INTERRUPT: self = .left
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
    case .SQLITE_ERROR where message.hasPrefix("no such") || message.contains("malformed"):
      self = .damaged
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM:
      self = Self.present(at: path) ?? .system(EIO)
    default: self = .other(message)
    }
  }

  /// What keeps a file from being written, as far as the disk can be asked.
  static func present(at path: String) -> StoreTrouble? {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    var disk = statvfs()
    if statvfs(folder, &disk) == 0, disk.f_flag & readOnlyFlag != 0 { return .readOnly }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return .system(EISDIR) }
    for (place, mode) in [(folder, W_OK | X_OK), (path, R_OK | W_OK)]
    where access(place, mode) != 0 {
      if errno == EACCES || errno == EPERM { return .notAllowed }
      if errno == EROFS { return .readOnly }
      if errno == ENOENT || errno == ENOTDIR, place == folder { return .gone }
    }
    return DataHealth.room(at: folder).flatMap { $0 < leastRoom ? .full : nil }
  }
}
