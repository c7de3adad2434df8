import Foundation

/// The folder that the shell calls home, which need not be the account's.
public enum HomeFolder {
  public static var current: URL { URL(fileURLWithPath: currentPath) }

  public static var currentPath: String {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    return home.hasPrefix("/") ? home : FileManager.default.homeDirectoryForCurrentUser.path
  }

  /// A path as someone typed it, without spaces around it; `~` is `home`.
  public static func path(_ typed: String, home: URL = current) -> String {
    let path = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return home.path + path.dropFirst()
  }
}
