import ArgumentParser
import Foundation
import Records
import Reports
import Screens
import Texts

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
      @OptionGroup var test: SessionTest

      @Argument(help: "Berkas CSV (the CSV file).")
      var file: String

      @Option(help: "Nomor sesi (the session's number).")
      var session: Int

      func run() throws {
        try options.reporting {
          let records = try options.records()
          let session = try records.session(number: session)
          let module = try options.module()
          let input = CSVInput(file, language: options.outputLanguage)
          let (answers, attempts) = try records.answers(
            in: input.table(), to: test.kind, of: session, outline: module.outline(),
            bank: module.bank(), at: Date())
          guard answers.mistakes.isEmpty else {
            input.tell(
              answers.mistakes, advice: .nothingEntered)
            throw ExitCode(1)
          }
          input.note(answers.remarks)
          try records.enter(attempts, in: session.id, origin: .imported)
          print(Text.answersEntered(attempts.count)(options.outputLanguage))
        }
      }
    }
  }
}
