import Foundation

/// A file that a report is written into, whole or not at all.
public struct ReportFile: Hashable, Sendable {
  /// Where the file is.
  public let path: String

  /// Names a file; nothing is written yet.
  public init(path: String) {
    self.path = path
  }

  /// Writes `text`; the file has all of it when this returns, and is as it was when it throws.
  /// - Parameter replaces: whether a file that is there may be replaced.
  /// - Throws: `ReportError`.
  public func write(_ text: String, replacing replaces: Bool = false) throws(ReportError) {
    if !replaces, access(path, F_OK) == 0 { throw .exists(path: path) }
    let unfinished = "\(path).\(UUID().uuidString).part"
    defer { unlink(unfinished) }
    try Self.writeWhole(Data(text.utf8), to: unfinished, for: path)
    guard rename(unfinished, path) == 0 else {
      throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
  }

  private static func writeWhole(
    _ data: Data, to file: String, for path: String
  ) throws(ReportError) {
    let failure = { ReportError.cannotWrite(path: path, reason: String(cString: strerror(errno))) }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var rest = data[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { throw failure() }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw failure() }
  }
}
