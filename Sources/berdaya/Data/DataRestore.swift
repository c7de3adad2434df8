import ArgumentParser
import Foundation
import Reports
import Texts
import Training

/// Puts a backup in the place of what is kept.
struct DataRestore: Command {
  static let help = Help(
    id: "Memulihkan data dari cadangan.", en: "Restores a backup.",
    usage: "berdaya data restore <file>",
    examples: [
      "berdaya data restore /media/usb/berdaya-2026-11-25.sqlite"
    ],
    about: .text(
      id: "Cadangan diperiksa dahulu. Data yang sekarang tetap disimpan di folder yang sama dengan "
        + "nama lain. Tutup Berdaya di semua terminal sebelumnya.",
      en: "The backup is checked first. The present data stay in the same folder under another "
        + "name. Close Berdaya at all terminals before."))

  @OptionGroup var options: CommonOptions

  @Argument(help: .text(id: "Berkas cadangan.", en: "The backup."))
  var file: String

  func run() throws {
    let source = URL(fileURLWithPath: HomeFolder.path(file))
    var status = stat()
    let kind = stat(source.path, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
    // A pipe would be waited for.
    errno = kind == S_IFDIR ? EISDIR : EPERM
    guard kind == S_IFREG, access(source.path, R_OK) == 0 else {
      throw Refusal(text: .cannotRead(source.path, reason: .system(errno)))
    }
    let aside = try Training.restore(source, into: options.dataFolder.path)
    print(.restored(source.path, try Training.count(in: source), aside: aside?.path))
  }
}
