import Foundation

/// What a folder holds.
///
/// Foundation's way to look at one brings types into being that nothing else at a start needs.
public enum FolderNames {
  /// The names in a folder, in no order; none where it can't be read.
  public static func all(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
