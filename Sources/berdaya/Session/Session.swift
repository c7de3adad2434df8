import ArgumentParser
import Quiz
import Texts
import Training

/// Training sessions from the command line.
struct SessionCommand: Command {
  static let help = Help(
    id: "Sesi pelatihan.", en: "Training sessions.",
    name: "session",
    examples: [
      "berdaya session create \"Pelatihan kader\" --starts 2026-11-23",
      "berdaya session roster import peserta.csv --session 1",
      "berdaya session open 1 --test pre-test",
      "berdaya session take 1 --test pre-test",
      "berdaya session serve 1 --test pre-test",
      "berdaya session close 1 --test pre-test",
      "berdaya session paper 1 --test pre-test -o pre-test.html",
      "berdaya session answers import jawaban.csv --session 1 --test pre-test",
      "berdaya session show 1",
      "berdaya session give-back 1 --test pre-test --all --reason \"listrik padam\""
        + " | perbaikan, dengan alasan | putting right, with a reason",
    ],
    subcommands: [
      SessionCreate.self, SessionList.self, SessionShow.self, SessionChange.self,
      SessionRoster.self, SessionOpen.self, SessionTake.self, SessionServe.self, SessionCodes.self,
      SessionClose.self, SessionPaperCommand.self, SessionAnswers.self, SessionGiveBack.self,
      SessionExtend.self, SessionMoveTest.self, SessionSetAside.self, SessionCount.self,
      SessionRule.self, SessionPassMark.self, SessionMerge.self, SessionSeparate.self,
      SessionDelete.self,
    ])
}

/// Which session is meant: its number, as lists show it.
struct NamedSession: ParsableArguments {
  @OptionGroup var options: CommonOptions

  @Argument(help: .text(id: "Nomor sesi.", en: "The session's number."))
  var number: Int

  /// What is kept, and in it the session.
  func opened() throws -> (Training, TrainingSession) { try options.session(number) }
}

/// Which session is meant, for a command that is about something else first.
struct SessionOption: ParsableArguments {
  @Option(name: .customLong("session"), help: .text(id: "Nomor sesi.", en: "The session's number."))
  var number: Int
}

/// Which of a session's tests is meant.
struct TestChoice: ParsableArguments {
  @Option(name: .customLong("test"), help: "pre-test, post-test, follow-up.")
  var role: TestRole

  /// - Throws: `SessionError.noSuchTest`.
  func id(in session: TrainingSession) throws -> SessionTestID {
    try session.required(role)
    return SessionTestID(role, of: session.id)
  }
}

/// A test of a session that a command changes.
struct NamedTest: ParsableArguments {
  @OptionGroup var session: NamedSession
  @OptionGroup var test: TestChoice

  /// Changes the test, and says what was done.
  func change(_ body: (Training, SessionTestID) throws -> Text) throws {
    let (training, session) = try session.opened()
    print(try body(training, test.id(in: session)))
  }
}

extension TestRole: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  public init?(argument: String) {
    guard let day = Day.typed(argument) else { return nil }
    self = day
  }
}
