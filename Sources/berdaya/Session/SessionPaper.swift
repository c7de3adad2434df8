import ArgumentParser
import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

extension Berdaya.Session {
  /// Prints a test, to be taken on paper.
  struct Paper: ParsableCommand {
import Curriculum
import Quiz

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var file: FileOptions

    @Option(
      help: .text(
        id: "Bentuk soal, A atau B, bila ditukar.", en: "The form, A or B, where forms are swapped."))
    var form: Question.Form?

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let id = test.id(in: session)
      let order =
        try FormOrder.allCases.first { try training.form(of: id, for: $0) == form } ?? .straight
      let paper = PaperTest(test.role, of: session, try training.paper(id, for: order))
      try file.write(paper.html(in: options.language)) {
        Text.paperWritten(cleaned($0))(options.language)
      }
    }
  }
}

extension Question.Form: ExpressibleByArgument {}
