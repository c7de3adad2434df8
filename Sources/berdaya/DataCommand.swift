import ArgumentParser
import Texts
import Training

/// Tells where things are.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Tempat data dan materi (where things are).",
    discussion: """
      Contoh (examples):
        berdaya data
        berdaya data --data /media/usb/berdaya
        berdaya data reset-pin        menghapus PIN pelatih yang terlupa
      """,
    subcommands: [ResetPIN.self])

  @OptionGroup var options: CommonOptions

  func run() throws {
    let folder = options.dataFolder
    print("database: \(folder.appendingPathComponent(Training.fileName).path)")
    print("backups: \(Training.backupFolder(of: folder.path))")
    print("content: \(options.contentFolder.path)")
  }

  /// Takes the trainer's PIN away: whoever may write the database may.
  struct ResetPIN: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reset-pin",
      abstract: "Menghapus PIN pelatih (takes the trainer's PIN away).",
      discussion: """
        Untuk pemilik berkas data yang lupa PIN. Nilai dan jawaban tidak berubah; PIN baru dibuat \
        saat menu Pelatih dibuka lagi.

        For the owner of the data who forgot the PIN. Scores and answers stay as they are; a new \
        PIN is chosen when the trainer's menu is opened again.

        Contoh (examples):
          berdaya data reset-pin
        """)

    @OptionGroup var options: CommonOptions

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let hadPIN = try training.hasPIN()
        try training.removePIN()
        print((hadPIN ? Text.pinRemoved : .noPIN)(options.outputLanguage))
      }
    }
  }
}
