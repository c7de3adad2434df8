import ArgumentParser
import Foundation
import Records
import Screens
import Texts

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
    @OptionGroup var test: SessionTest

    func run() throws {
      try options.reporting {
        let records = try options.records()
        let session = try records.session(number: session.number)
        try records.set(.open, for: test.kind, of: session.id)
        print(Text.testOpened(test.kind.testName)(options.outputLanguage))
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
    @OptionGroup var test: SessionTest

    func run() throws {
      try options.reporting {
        let records = try options.records()
        let session = try records.session(number: session.number)
        let submitted = try records.close(
          test.kind, of: session.id, bank: options.module().bank(), at: Date())
        print(
          Text.testClosedNow(test.kind.testName, submitted: submitted)(options.outputLanguage))
      }
    }
  }
}
