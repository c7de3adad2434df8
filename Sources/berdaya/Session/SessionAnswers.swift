import ArgumentParser
import Foundation
import Reports
import Texts
import Training

extension Session {
  /// What was answered elsewhere.
  struct Answers: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Jawaban dari kertas (answers from paper).", subcommands: [Import.self])

    /// Enters the answers of tests that were taken on paper.
    struct Import: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Memasukkan jawaban dari CSV (enters answers from a CSV file).",
        discussion: """
          Kolom: nomor (daftar hadir) atau nama, lalu 1, 2, 3 dan seterusnya: huruf seperti pada \\
          tes kertas; B atau S; urutan huruf; satu huruf untuk tiap butir, misalnya CAB. Kosong \\
          berarti tidak dijawab. Bila satu baris salah, tidak satu pun dimasukkan. Hasil kertas \\
          yang sudah ada diganti; hasil di layar tidak pernah.

          Columns: number (of the attendance list) or name, then 1, 2, 3 and so on: letters as \\
          on the paper test; T or F; letters in order; a letter for each item, such as CAB. Blank \\
          means no answer. With one bad line nothing is entered. Earlier results from paper are \\
          replaced; results from the screen never are.

          Contoh (examples):
            berdaya session answers import jawaban.csv --session 1 --test pre-test
          """)

      @OptionGroup var options: CommonOptions
      @OptionGroup var test: TestChoice

      @Argument(help: "Berkas CSV (the CSV file).")
      var file: String

      @Option(help: "Nomor sesi (the session's number).")
      var session: Int

      func run() throws {
        try options.reporting {
          let training = try options.training()
          let session = try training.session(number: session)
          let input = CSVInput(file, language: options.outputLanguage)
          let answers = try training.answers(in: input.table(), to: test.id(in: session))
          guard answers.mistakes.isEmpty else {
            input.tell(
              answers.mistakes, advice: .nothingEntered)
            throw ExitCode(1)
          }
          input.note(answers.remarks)
          try training.enter(answers, at: test.id(in: session))
          print(Text.answersEntered(answers.entries.count)(options.outputLanguage))
        }
      }
    }
  }
}
