import Texts

/// Why a report could not be made.
public enum ReportError: Error, Hashable, Sendable {
  /// A file is there already; it is left as it is.
  case exists(path: String)
  /// The file is a database, which nothing takes the place of.
  case isDatabase(path: String)
  /// There is no such folder to copy to.
  case noFolder(path: String)
  /// The file can't be written, for the reason of this `errno`; nothing is left of it.
  case cannotWrite(path: String, errno: Int32)
  /// Nobody has finished the test that certificates are given for.
  case noCertificates
  /// Certificates are given to those who passed alone, and nobody has.
  case nobodyPassed
  /// A sheet a person, and there is nobody to have one.
  case noSheets(SessionPaper)
}

extension ReportError: Worded {
  public var text: Text {
    switch self {
    case .exists(let path): .fileExists(path)
    case .isDatabase(let path): .keepsDatabase(path)
    case .noFolder(let path): .noFolder(path)
    case .cannotWrite(let path, let errno): .cannotWriteFile(path, reason: .system(errno))
    case .noCertificates: .noCertificates
    case .nobodyPassed: .nobodyPassed
    case .noSheets(let paper): .noSheets(ofResults: paper == .feedback)
    }
  }
}
