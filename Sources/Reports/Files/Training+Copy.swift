import Foundation
import Training

extension Training {
  /// Copies what is kept to a place that somebody named: a new file, or a folder that is there.
  ///
  /// A path without an ending means a folder, as that of a drive, and is never taken for a file where
  /// it is missing.
  /// - Returns: where the copy is.
  /// - Throws: `ReportError.exists`, `.noFolder`, or `.cannotWrite` where the place is no file;
  ///   `StoreError`.
  public func copy(to path: String, replacing: Bool = false) throws -> URL {
    let place = URL(fileURLWithPath: path)
    let isFolder = path.hasSuffix("/") || place.pathExtension.isEmpty
    let folder = isFolder ? path : place.deletingLastPathComponent().path
    guard access(folder, F_OK) == 0 else {
      throw errno == ENOENT
        ? ReportError.noFolder(path: folder) : .cannotWrite(path: path, errno: errno)
    }
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw ReportError.cannotWrite(path: path, errno: EPERM)
    }
    guard let file = try backUp(to: path, replacing: replacing) else {
      throw ReportError.exists(path: path)
    }
    return file
  }
}
