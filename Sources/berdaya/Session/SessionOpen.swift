import ArgumentParser
import Foundation
import Texts
import Training

extension Session {
  /// Lets a test be taken.
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Membuka tes (lets a test be taken).",
      discussion: """
        Contoh (examples):
          berdaya session open 1 --test pre-test
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        try training.open(test.id(in: session))
        print(Text.testOpened(test.role.text)(options.outputLanguage))
      }
    }
  }

  /// Ends the taking of a test.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menutup tes (ends the taking of a test).",
      discussion: """
        Tes yang belum selesai dikumpulkan dengan jawaban yang sudah ada (tests that are not \
        finished are submitted with the answers that they have).

        Contoh (examples):
          berdaya session close 1 --test pre-test
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let submitted = try training.close(test.id(in: session))
        print(
          Text.testClosedNow(test.role.text, submitted: submitted)(options.outputLanguage))
      }
    }
  }
}
