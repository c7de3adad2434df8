import Foundation
import Quiz

extension Letterhead.Logo {
  /// Reads a picture from a file.
  /// - Throws: `LogoError`.
  public init(path: String) throws(LogoError) {
    var status = stat()
    // What is no file, or far too large, is not read to see so.
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notFound(path)
    }
    guard status.st_size <= Self.largest else { throw .tooLarge(Int(status.st_size)) }
    guard let data = FileManager.default.contents(atPath: path) else { throw .notFound(path) }
    try self.init(data)
  }
}
