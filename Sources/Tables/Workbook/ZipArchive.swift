import CMinizip
import Foundation

/// The folder for what passes can't be written, for the reason of this `errno`.
public struct WorkbookError: Error {
  public let folder: String
  public let errno: Int32
}

/// Files packed into one, as office programs pack theirs.
enum ZipArchive {
  private static let deflated: Int32 = 8
  private static let usualLevel: Int32 = -1

  /// - Throws: `WorkbookError`, where the folder for what passes can't be written.
  static func data(_ files: [(name: String, text: String)]) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appending(path: UUID().uuidString).path
    let failure = { WorkbookError(folder: folder.path, errno: errno == 0 ? EIO : errno) }
    defer { unlink(path) }
    guard let archive = zipOpen64(path, APPEND_STATUS_CREATE) else { throw failure() }
    let isWritten = files.allSatisfy { add($0.text, as: $0.name, to: archive) }
    guard zipClose(archive, nil) == ZIP_OK, isWritten else { throw failure() }
    return try Data(contentsOf: URL(filePath: path))
  }

  private static func add(_ text: String, as name: String, to archive: zipFile) -> Bool {
    // One date for all, so that the same content is the same file.
    var facts = zip_fileinfo()
    facts.tmz_date.tm_year = 1980
    facts.tmz_date.tm_mday = 1
    guard
      zipOpenNewFileInZip(
        archive, name, &facts, nil, 0, nil, 0, nil, deflated, usualLevel) == ZIP_OK
    else { return false }
    let bytes = Array(text.utf8)
    let isWritten = zipWriteInFileInZip(archive, bytes, UInt32(bytes.count)) == ZIP_OK
    return zipCloseFileInZip(archive) == ZIP_OK && isWritten
  }
}
