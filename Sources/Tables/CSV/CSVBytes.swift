import Foundation

/// The bytes of a CSV file as UTF-8, whatever wrote it.
enum CSVBytes {
  /// Reads a file.
  static func read(_ path: String) throws(CSVError) -> [UInt8] {
    guard let file = fopen(path, "re") else { throw .cannotRead(path: path, errno: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&portion, 1, portion.count, file)
      guard ferror(file) == 0 else { throw .cannotRead(path: path, errno: errno) }
      bytes += portion[..<count]
      // Some files have no end.
      guard bytes.count <= largest else { throw .cannotRead(path: path, errno: EFBIG) }
      if count < portion.count { return bytes }
    }
  }

  /// The text in UTF-8: of UTF-8, of UTF-16, or else of Windows' western letters, as older
  /// spreadsheets write them.
  /// - Throws: `CSVError.workbook` and `.notText`.
  static func utf8(_ bytes: [UInt8]) throws(CSVError) -> [UInt8] {
    if workbookStarts.contains(where: bytes.starts) { throw .workbook }
    if let encoding = utf16(of: bytes) {
      guard let text = String(bytes: bytes, encoding: encoding) else { throw .notText }
      return Array(text.utf8)
    }
    if bytes.contains(0) { throw .notText }
    if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil {
      return bytes
    }
    guard let text = String(bytes: bytes, encoding: .windowsCP1252) else { throw .notText }
    return Array(text.utf8)
  }

  /// The byte order that a mark says, or that the zeros of western letters give away.
  private static func utf16(of bytes: [UInt8]) -> String.Encoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let sample = bytes.prefix(1000)
    let zeros = [0, 1].map { parity in
      sample.indices.count { $0 % 2 == parity && sample[$0] == 0 }
    }
    let most = sample.count * 2 / 5
    guard !sample.isEmpty, max(zeros[0], zeros[1]) >= max(1, most) else { return nil }
    return switch (zeros[0], zeros[1]) {
    case (0, _): .utf16LittleEndian
    case (_, 0): .utf16BigEndian
    default: nil
    }
  }

  /// A zip file, as all newer workbooks are, and the older ones of Excel.
  private static let workbookStarts: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  private static let largest = 1 << 28
}
