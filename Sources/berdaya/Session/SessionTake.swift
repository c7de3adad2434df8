import ArgumentParser
import Screens

extension Session {
  /// Opens the screen on which participants take turns.
  struct Take: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Giliran peserta mengerjakan tes (participants take turns at a test).",
      discussion: """
        Langsung ke daftar nama. Layar itu hanya dapat ditutup dengan PIN pelatih; boleh dibuka \
        di beberapa terminal sekaligus, juga lewat SSH.

        Straight to the list of names. Only the trainer's PIN closes that screen; it may be open \
        on several terminals at once, also over SSH.

        Contoh (examples):
          berdaya session take 1 --test pre-test
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var screen: ScreenOptions

    func run() throws {
      try options.reporting {
        try screen.open(.turns(session: session.number, test.role), with: options)
      }
    }
  }
}
