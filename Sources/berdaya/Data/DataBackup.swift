import ArgumentParser
import Foundation
import Quiz
import Reports
import Texts
import Training

extension Berdaya.Data {
  /// Copies what is kept, while terminals are open.
  struct Backup: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Menyalin seluruh data.", en: "Copies all data."),
        usage: "berdaya data backup <path>",
        examples: [
          .init(
            "berdaya data backup /media/usb", id: "ke sebuah folder", en: "into a folder"),
          .init("berdaya data backup pelatihan.sqlite", id: "ke berkas ini", en: "into this file"),
        ],
        about: [
          .text(
            id:
              "Boleh dijalankan selagi terminal lain dipakai. Salinannya diperiksa; isinya nama dan "
              + "jawaban semua orang, jadi simpan baik-baik.",
            en:
              "Other terminals may go on meanwhile. The copy is checked; it holds everybody's names "
              + "and answers, so keep it well.")
        ])
    }

    @OptionGroup var options: CommonOptions

    @Argument(
      help: .text(
        id: "Berkas baru, atau folder yang ada.", en: "A new file, or a folder that is there."))
    var path: String

    @Flag(
      help: .text(id: "Mengganti berkas yang sudah ada.", en: "Replaces a file that is there."))
    var force = false

    func run() throws {
      let training = try options.training()
      let file = target(HomeFolder.path(path))
      guard force || access(file.path, F_OK) != 0 else {
        throw ReportError.exists(path: file.path)
      }
      try training.backUp(to: file)
      print(Text.backupMade(file.path)(options.language))
    }

    /// In a folder, the first name of the day that is free.
    private func target(_ path: String) -> URL {
      var isFolder: ObjCBool = false
      let place = URL(fileURLWithPath: path)
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
      else { return place }
      let name = "berdaya-\(Day(of: Date()))"
      let names = ["\(name).sqlite"] + (2...999).map { "\(name)-\($0).sqlite" }
      let free = names.first { access("\(path)/\($0)", F_OK) != 0 }
      return place.appendingPathComponent(free ?? names[0])
    }
  }
}
