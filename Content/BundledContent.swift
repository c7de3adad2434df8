import Foundation

/// The content that comes with the program.
public enum BundledContent {
  /// The folder that holds one folder for each module.
  public static var folder: URL { URL(filePath: path, directoryHint: .isDirectory) }
  /// The path of that folder.
  public static var path: String { besideProgram ?? Bundle.module.bundlePath }

  /// The folder where the build puts it, found without `Bundle`, which takes longer than all else
  /// that is done before the first screen is read.
  private static var besideProgram: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return nil }
    let program = String(
      decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = program.lastIndex(of: "/") else { return nil }
    let path = program[...slash] + "berdaya_BundledContent.resources"
    return access(String(path), R_OK) == 0 ? String(path) : nil
  }
}
