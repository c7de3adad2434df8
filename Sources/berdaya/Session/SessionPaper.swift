import ArgumentParser
import Foundation
import Reports
import Terminal
import Texts
import Training

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
    @OptionGroup var test: TestChoice

    @Option(
      name: .shortAndLong, help: "Berkas yang ditulis; tanpa ini ke layar (the file to write).")
    var output: String?

    @Flag(help: "Mengganti berkas yang sudah ada (replaces a file that is there).")
    var force = false

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let paper = PaperTest(test.role, of: session, try training.paper(test.id(in: session)))
        let page = try paper.html(in: options.outputLanguage)
        guard let output else { return print(page, terminator: "") }
        try WholeFile(path: output).write(page, replacing: force)
        let path = cleaned(URL(fileURLWithPath: output).path)
        print(Text.paperWritten(path)(options.outputLanguage))
      }
    }
  }
}
