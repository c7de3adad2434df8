import Foundation
import Training

/// A file that is written whole or not at all, for its owner's eyes: results have names in them.
public struct WholeFile: Hashable, Sendable {
  public let path: String

  /// Names a file; nothing is written yet.
  public init(path: String) { self.path = path }

  /// Writes `data`; the file has all of it when this returns, and is as it was when it throws.
  /// - Parameter replaces: whether a file that is there may be replaced.
  public func write(_ data: Data, replacing replaces: Bool = false) throws(ReportError) {
    var status = stat()
    if stat(path, &status) == 0 {
      // A pipe or a terminal has nothing to replace, and would be waited for.
      let kind = status.st_mode & S_IFMT
      guard kind == S_IFREG else {
        throw .cannotWrite(path: path, errno: kind == S_IFDIR ? EISDIR : EPERM)
      }
      guard replaces else { throw .exists(path: path) }
      // Whatever is asked for: in it may be all answers.
      guard !isDatabase else { throw .isDatabase(path: path) }
    }
    let unfinished = "\(path).\(UUID().uuidString).part"
    let part = Working.UnfinishedFile(unfinished)
    defer { part.remove() }
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    try writeAll(Array(data), to: descriptor)
    // It may have been made meanwhile.
    guard part.rename(to: path, replacing: replaces) else {
      throw errno == EEXIST ? .exists(path: path) : failure
    }
  }

  private var isDatabase: Bool {
    let file = try? FileHandle(forReadingFrom: URL(filePath: path))
    return (try? file?.read(upToCount: 15)) == Data("SQLite format 3".utf8)
  }

  /// Writes all and has it on the disk.
  private func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(ReportError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { throw failure }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw failure }
  }

  private var failure: ReportError { .cannotWrite(path: path, errno: errno) }
}
