import ArgumentParser
import Foundation
import Records
import Reports
import Terminal
import Texts

extension Session {
  /// Prints a test, to be taken on paper.
  struct Paper: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tes untuk dikerjakan di kertas (a test to be taken on paper).",
      discussion: """
        Satu berkas HTML untuk dicetak di A4, dengan soal yang sama seperti di layar. Hurufnya \
        adalah huruf yang dibaca "session answers import" dan layar pelatih.

        One HTML file for A4, with the questions of the screen. Its letters are those that \
        "session answers import" and the trainer's screen read.

        Contoh (examples):
          berdaya session paper 1 --test pre-test -o pre-test.html
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: SessionTest

    @Option(
      name: .shortAndLong, help: "Berkas yang ditulis; tanpa ini ke layar (the file to write).")
    var output: String?

    @Flag(help: "Mengganti berkas yang sudah ada (replaces a file that is there).")
    var force = false

    func run() throws {
      try options.reporting {
        let session = try options.records().session(number: session.number)
        let module = try options.module()
        let paper = try PaperTest(
          test.kind, of: session, outline: module.outline(), bank: module.bank())
        let page = try paper.html(in: options.outputLanguage)
        guard let output else { return print(page, terminator: "") }
        try WholeFile(path: output).write(page, replacing: force)
        let path = cleaned(URL(fileURLWithPath: output).path)
        print(Text.paperWritten(path)(options.outputLanguage))
      }
    }
  }
}
