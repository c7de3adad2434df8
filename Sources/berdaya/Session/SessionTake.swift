import ArgumentParser
import Screens

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
