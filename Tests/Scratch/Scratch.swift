import Foundation

/// Where the tests of this process write: in a folder that is gone when they end.
package enum Scratch {
  /// A place where nothing is yet.
  package static func place(_ name: String = "") -> URL {
    folder.appending(path: UUID().uuidString + name)
  }

  /// An empty folder.
  package static func newFolder() throws -> URL {
    let folder = place()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static let prefix = "berdaya-tests-"
  private static let all = FileManager.default.temporaryDirectory

  private static let folder: URL = {
    clearAway()
    let folder = all.appending(path: "\(prefix)\(getpid())")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Scratch.folder) }
    return folder
  }()

  /// Whoever was killed has left something behind.
  private static func clearAway() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: all.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0 else {
        continue
      }
      try? FileManager.default.removeItem(at: all.appending(path: name))
    }
  }
}
