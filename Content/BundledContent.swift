import Foundation

/// The content that comes with the program.
public enum BundledContent {
  /// The folder that holds one folder for each module: beside the program, wherever that was put.
  ///
  /// Found without `Bundle`, which takes longer than all else that is done before the first screen is
  /// read, and would keep a path of the machine that the program was built on.
  public static var path: String { folderOfProgram + "berdaya_BundledContent.resources" }

  private static var folderOfProgram: String {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &name, name.count)
    let slash = CChar(UInt8(ascii: "/"))
    let end = name[..<max(length, 0)].lastIndex(of: slash).map { $0 + 1 } ?? 0
    return String(decoding: name[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
