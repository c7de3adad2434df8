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

/// A test of a session that a command changes.
struct NamedTest: ParsableArguments {
  @OptionGroup var options: CommonOptions
  @OptionGroup var session: SessionNumber
  @OptionGroup var test: TestChoice

  /// Changes the test, and says what was done.
  func change(_ body: (Training, SessionTestID) throws -> Text) throws {
    let (training, session) = try options.session(session.number)
    print(try body(training, test.id(in: session)))
  }
}
