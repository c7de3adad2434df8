import ArgumentParser
import Quiz
import Texts
import Training

/// Ends the taking of a test.
struct SessionClose: Command {
  static let help = Help(
    id: "Menutup tes.", en: "Ends the taking of a test.",
    usage: "berdaya session close <number> --test <test>",
    examples: ["berdaya session close 1 --test pre-test"],
    about: .text(
      id: "Tes yang belum selesai dikumpulkan dengan jawaban yang sudah ada.",
      en: "Tests that are not finished are submitted with the answers that they have."))

  @OptionGroup var test: NamedTest

  func run() throws {
    try test.change { training, id in
      .testClosedNow(id.role.text, submitted: try training.close(id))
    }
  }
}
