import CWorking
import Curriculum
import Foundation
import Quiz

/// The folder that everything is kept in: its owner's alone.
struct DataFolder {
  let path: String

  /// Makes the folder where it is missing.
  /// - Throws: `StoreError.folder`.
  func make() throws {
    var kind = stat()
    if stat(path, &kind) == 0 {
      guard kind.st_mode & S_IFMT == S_IFDIR else {
        throw StoreError.folder(path: path, errno: ENOTDIR)
      }
      return
    }
    var made = path.hasPrefix("/") ? "" : "."
    for name in path.split(separator: "/") {
      made += "/\(name)"
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      let reason = errno
      // Above it there may be folders that can be gone through but not looked at.
      if access(made, F_OK) != 0 { throw StoreError.folder(path: path, errno: reason) }
    }
  }

  /// Closes the folder, and what the program keeps in it, to others.
  /// - Returns: whether others could see anything.
  func makePrivate() -> Bool {
    let ends = ["", "-wal", "-shm", "-journal"]
    let kept = (ends.map { Store.fileName + $0 } + [UseLock.name]).map { "\(path)/\($0)" }
    let folders = ["backups", "cache"].map { "\(path)/\($0)" }
    let inside = folders.flatMap { folder in
      FolderNames.all(in: folder).map { "\(folder)/\($0)" }
    }
    // A folder with other things in it, such as a home, stays as it is.
    let isOurs = access("\(path)/\(Store.fileName)", F_OK) == 0 && holdsNothingElse
    return (kept + inside + folders + (isOurs ? [path] : [])).count(where: close) > 0
  }

  /// Whether nobody else can come to anything in it.
  var isPrivate: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// Whether everything in the folder is what the program keeps.
  private var holdsNothingElse: Bool {
    let ours = ["berdaya", "backups", "cache", UseLock.name]
    return FolderNames.all(in: path).allSatisfy { name in ours.contains { name.hasPrefix($0) } }
  }

  /// - Returns: whether it was open to others, and is no more.
  private func close(_ file: String) -> Bool {
    var status = stat()
    guard lstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFLNK,
      status.st_uid == geteuid(), status.st_mode & 0o077 != 0
    else { return false }
    return chmod(file, status.st_mode & 0o700) == 0 && lstat(file, &status) == 0
      && status.st_mode & 0o077 == 0
  }

  /// Whether WAL can work here: what it shares in memory is a file that nobody waits for.
  var allowsWAL: Bool { !FAT.holds(path) && hasSharedMemory }

  /// Whether files here can be shared in memory; some drives can't.
  ///
  /// Tried with a file that is here anyway: to make one and to remove it would be felt at each start.
  private var hasSharedMemory: Bool {
    let file = open("\(path)/\(UseLock.name)", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return true }
    defer { Foundation.close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size >= 4096 || ftruncate(file, 4096) == 0 else {
      // A full disk is none that can't; some drives can't make a file longer by itself.
      return [ENOSPC, EDQUOT, EFBIG].contains(errno)
    }
    let memory = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
    guard memory != MAP_FAILED else { return errno == ENOMEM }
    munmap(memory, 4096)
    return true
  }

  /// Gives a file another name, and has both on disk: on FAT what has a new name is empty until then.
  /// - Parameter replacing: whether a file may lose the name to it.
  /// - Returns: whether it has it; otherwise `errno` tells why.
  static func rename(_ old: String, _ new: String, replacing: Bool = true) -> Bool {
    guard replacing ? Foundation.rename(old, new) == 0 : renameNew(old, new), keep(new) else {
      return false
    }
    // Not every drive can keep a folder by itself; those keep it with the file.
    _ = keep(URL(filePath: new).deletingLastPathComponent().path)
    return true
  }

  private static func renameNew(_ old: String, _ new: String) -> Bool {
    if berdaya_rename_new(old, new) == 0 { return true }
    // Some drives can't tell; of these some can have two names for a file meanwhile.
    return errno != EEXIST
      && (link(old, new) == 0 && unlink(old) == 0
        || errno != EEXIST && Foundation.rename(old, new) == 0)
  }

  /// Has a file, or the names in a folder, on disk.
  static func keep(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { Foundation.close(descriptor) }
    return fsync(descriptor) == 0
  }
}
