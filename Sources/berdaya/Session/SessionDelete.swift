import ArgumentParser
import Quiz
import Texts
import Training

/// Deletes a session with all its tests.
struct SessionDelete: Command {
  static let help = Help(
    id: "Menghapus sesi dengan semua jawabannya.", en: "Deletes a session with its answers.",
    usage: "berdaya session delete <number> --title <title>\n  --reason <reason>",
    examples: [
      "berdaya session delete 3 --title \"Uji coba\" -r coba"
    ],
    about: .text(
      id: "Salinan semua data dibuat lebih dahulu. Agar tidak terhapus karena salah ketik, nama "
        + "pelatihan ditulis sekali lagi dengan --title.",
      en: "A copy of all data is made first. So that nothing is deleted by a slip, the title is "
        + "given once more with --title."))

  @OptionGroup var repair: RepairOptions

  @Option(help: .text(id: "Nama pelatihan sekali lagi.", en: "The session's title once more."))
  var title: String?

  func run() throws {
    try repair.run { repaired in
      let session = repaired.session
      guard title == session.facts.title else {
        throw Refusal(text: .deleteNeedsTitle(session.facts.title))
      }
      let copy = try repaired.training.delete(session.id, because: repaired.reason)
      return .sessionDeleted(session.facts.title, copy: copy?.path)
    }
  }
}
