import Foundation
import Quiz

/// The copies of a database that are kept beside it, one a day at most.
public struct Backups {
  /// The folder that they are in.
  public let folder: URL

  /// How many are kept; the oldest go first.
  public static let kept = 14
  /// What the names start with; files that someone else put into the folder are let alone.
  private static let prefix = "berdaya-"

  public init(dataFolder: String) {
    self.folder = URL(filePath: dataFolder).appending(path: "backups", directoryHint: .isDirectory)
  }

  /// The backups, oldest first; their names sort by date.
  public var all: [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? [])
      .filter { $0.pathExtension == "sqlite" && $0.lastPathComponent.hasPrefix(Self.prefix) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The newest backup, or nil.
  public var newest: URL? { all.last }

  /// Makes the backup of the day of `now`, unless there is one, and drops the oldest.
  /// - Throws: `StoreError`; an unfinished copy is not left under a backup's name.
  public func makeDaily(of store: Store, at now: Date) throws {
    let file = folder.appendingPathComponent("\(Self.prefix)\(Day(of: now)).sqlite")
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError.folder(path: folder.path, reason: error.localizedDescription)
    }
    // Several programs may end at one moment: the first makes the copy for all.
    try FolderLock.whileAlone(in: folder.path) {
      guard !FileManager.default.fileExists(atPath: file.path) else { return }
      try Self.make(file, of: store)
    }
    for old in all.dropLast(Self.kept) { try? FileManager.default.removeItem(at: old) }
  }

  /// Copies the database to `file`, which is complete or not there.
  /// - Throws: `StoreError`.
  public static func make(_ file: URL, of store: Store) throws {
    let unfinished = file.appendingPathExtension("\(UUID().uuidString).part")
    defer { try? FileManager.default.removeItem(at: unfinished) }
    try store.copy(to: unfinished)
    guard rename(unfinished.path, file.path) == 0 else {
      throw StoreError.cannotWrite(path: file.path, reason: String(cString: strerror(errno)))
    }
  }
}
