import Foundation
import Quiz

extension Letterhead.Logo {
  /// Reads a picture from a file.
  /// - Throws: `LogoError`.
  public init(path: String) throws(LogoError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .notFound(path) }
    try self.init(data)
  }
}
