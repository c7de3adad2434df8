import CFileSystem

/// The file system of sticks.
///
/// A power cut can leave here a file that is longer than what the stick has of it, where nobody waited for
/// it to be kept. Whoever reads or shortens such a file is kept by the kernel from writing anything more.
public enum FAT {
  /// Whether a folder is on it.
  public static func holds(_ folder: String) -> Bool {
    var disk = statfs()
    return statfs(folder, &disk) == 0
      && [MSDOS_SUPER_MAGIC, EXFAT_SUPER_MAGIC].contains { Int($0) == Int(disk.f_type) }
  }
}
