import ArgumentParser
import Foundation
import Reports
import Texts
import Training

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
      id: "Berkas baru, atau folder yang ada.", en: "A new file, or a folder that is there."))
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
