import ArgumentParser
import Quiz
import Screens
import Texts
import Training

/// Lets a test be taken.
struct SessionOpen: Command {
  static let help = Help(
    id: "Membuka tes.", en: "Lets a test be taken.",
    usage: "berdaya session open <number> --test <test>",
    examples: ["berdaya session open 1 --test pre-test"])

  @OptionGroup var test: NamedTest

  func run() throws {
    try test.change { training, id in
      let doubts = try training.doubts(aboutOpening: id).map { $0.text(at: id.role) }
      try training.open(id)
      return Text { language in
        (doubts + [.testOpened(id.role.text)]).map { $0(language) }.joined(separator: "\n")
      }
    }
  }
}

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

/// Opens the screen on which participants take turns.
struct SessionTake: Command {
  static let help = Help(
    id: "Giliran peserta mengerjakan tes.", en: "Participants take turns at a test.",
    usage: "berdaya session take <number> --test <test>",
    examples: ["berdaya session take 1 --test pre-test"],
    about: .text(
      id: "Langsung ke daftar nama. Layar itu hanya dapat ditutup dengan PIN pelatih; boleh dibuka "
        + "di beberapa terminal sekaligus, juga lewat `SSH`.",
      en: "Straight to the list of names. Only the trainer's PIN closes that screen; it may be "
        + "open on several terminals at once, also over SSH."))

  @OptionGroup var session: NamedSession
  @OptionGroup var test: TestChoice
  @OptionGroup var lines: PlainOption

  func run() throws {
    try ScreenChoices(wantsLines: lines.plain)
      .open(.turns(session: session.number, test.role), with: session.options, mayBeNew: false)
  }
}
