import Foundation

/// The content that comes with the program.
public enum BundledContent {
  /// The folder that holds one folder for each module: beside the program, wherever that was put.
  ///
  /// Found without `Bundle`, which takes longer than all else that is done before the first screen is
  /// read, and would keep a path of the machine that the program was built on.
  public static var path: String { folderOfProgram + "berdaya_BundledContent.resources" }

  private static var folderOfProgram: Substring {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    let program = String(
      decoding: buffer.prefix(max(length, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return program.lastIndex(of: "/").map { program[...$0] } ?? ""
  }
}
