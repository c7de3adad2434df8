import ArgumentParser
import Texts
import Training

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
