import ArgumentParser
import Foundation
import Reports
import Terminal
import Texts
import Training

/// Tells where things are.
struct DataCommand: Command {
  static let help = Help(
    id: "Tempat data dan materi.", en: "Where things are.",
    usage: "berdaya data",
    examples: [
      "berdaya data", "berdaya data --data /media/usb/berdaya",
      "berdaya data backup /media/usb | menyalin data | copies the data",
      "berdaya data reset-pin | menghapus PIN pelatih | takes the PIN away",
    ],
    subcommands: [DataBackup.self, DataRestore.self, DataResetPIN.self])

  @OptionGroup var options: CommonOptions

  func run() throws {
    let folder = options.dataFolder
    for (label, path) in [
      (Text.healthDatabase, folder.appendingPathComponent(Training.fileName).path),
      (.healthBackup, Training.backupFolder(of: folder.path)),
      (.contentFolder, options.contentFolder.path),
    ] { print(cleaned("\(label(language)): \(path)")) }
  }
}

/// Copies what is kept, while terminals are open.
struct DataBackup: Command {
  static let help = Help(
    id: "Menyalin seluruh data.", en: "Copies all data.",
    usage: "berdaya data backup <path>",
    examples: [
      "berdaya data backup /media/usb | ke sebuah folder | into a folder",
      "berdaya data backup pelatihan.sqlite | ke berkas ini | into this file",
    ],
    about: .text(
      id: "Boleh dijalankan selagi terminal lain dipakai. Salinannya diperiksa; isinya nama dan "
        + "jawaban semua orang, jadi simpan baik-baik.",
      en: "Other terminals may go on meanwhile. The copy is checked; it holds everybody's names "
        + "and answers, so keep it well."))

  @OptionGroup var options: CommonOptions

  @Argument(
    help: .text(
      id: "Berkas baru, seperti salinan.`sqlite`, atau folder yang ada.",
      en: "A new file, such as copy.`sqlite`, or a folder that is there."))
  var path: String

  @Flag(help: .text(id: "Mengganti berkas yang sudah ada.", en: "Replaces a file that is there."))
  var force = false

  func run() throws {
    let place = HomeFolder.path(path)
    if place.isEmpty { throw ValidationError(.nameTheCopy) }
    let training = try options.training()
    let file = try training.copy(to: place, replacing: force)
    print(.backupMade(file.path, from: training.path, try Training.count(in: file)))
  }
}

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
    let aside = try Training.restore(
      source, into: options.dataFolder.path, at: World.real.now().date)
    print(.restored(source.path, try Training.count(in: source), aside: aside?.path))
  }
}

/// Takes the trainer's PIN away: whoever may write the database may.
struct DataResetPIN: Command {
  static let help = Help(
    id: "Menghapus PIN pelatih.", en: "Takes the trainer's PIN away.",
    usage: "berdaya data reset-pin", examples: ["berdaya data reset-pin"],
    about: .text(
      id: "Untuk pemilik data yang lupa PIN. Nilai dan jawaban tidak berubah; PIN baru dibuat saat "
        + "menu Pelatih dibuka lagi.",
      en: "For the owner of the data who forgot the PIN. Scores and answers stay as they are; a "
        + "new PIN is chosen when the trainer's menu is opened again."))

  @OptionGroup var options: CommonOptions

  func run() throws {
    let training = try options.training()
    let hadPIN = try training.hasPIN()
    try training.removePIN()
    print(hadPIN ? .pinRemoved : .noPIN)
  }
}
