/// Why a report could not be made.
public enum ReportError: Error, Hashable, Sendable {
  /// A file is there already; it is left as it is.
  case exists(path: String)
  /// The file can't be written; nothing is left of it.
  case cannotWrite(path: String, reason: String)
  /// Nobody has finished the test that certificates are given for.
  case noCertificates
}
