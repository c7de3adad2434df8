import ArgumentParser
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
