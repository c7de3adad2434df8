import ArgumentParser
import Reports
import Terminal
import Texts
import Training

extension Berdaya.Session {
  /// Prints a test, to be taken on paper.
  struct Paper: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Tes untuk dikerjakan di kertas.", en: "A test to be taken on paper."),
        usage: "berdaya session paper <number> --test <test>",
        examples: ["berdaya session paper 1 --test pre-test -o pre-test.html"],
        about: [
          .text(
            id: "Satu berkas HTML untuk dicetak di A4, dengan soal yang sama seperti di layar. "
              + "Hurufnya adalah huruf yang dibaca \"session answers import\" dan layar pelatih.",
            en:
              "One HTML file for A4, with the questions of the screen. Its letters are those that "
              + "\"session answers import\" and the trainer's screen read.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var file: FileOptions

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let paper = PaperTest(test.role, of: session, try training.paper(test.id(in: session)))
      try file.write(paper.html(in: options.language)) {
        Text.paperWritten(cleaned($0))(options.language)
      }
    }
  }
}
