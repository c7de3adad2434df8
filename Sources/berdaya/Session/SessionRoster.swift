import ArgumentParser
import Foundation
import Records
import Screens
import Tables
import Texts

extension Session {
  /// The participants of a session.
  struct Roster: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Daftar peserta (a session's roster).", subcommands: [Import.self])

    /// What to do with someone who seems to be there already.
    enum Duplicates: String, CaseIterable, ExpressibleByArgument {
      case report, skip, keep
    }

    /// Puts people from a CSV file on a roster.
    struct Import: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Memasukkan peserta dari CSV (enters participants from a CSV file).",
        discussion: """
          Kolom: nama, organisasi, desa, telepon; hanya nama yang wajib. Pemisahnya koma, \
          titik koma, atau tab. Bila satu baris salah, tidak seorang pun dimasukkan.

          Columns: name, organisation, village, phone; only the name is needed. With one bad \
          line nobody is entered.

          Contoh (examples):
            berdaya session roster import peserta.csv --session 1
            berdaya session roster import peserta.csv --session 1 --duplicates skip
          """)

      @OptionGroup var options: CommonOptions

      @Argument(help: "Berkas CSV (the CSV file).")
      var file: String

      @Option(help: "Nomor sesi (the session's number).")
      var session: Int

      @Option(
        help: """
          Nama yang tampaknya sama (those who seem to be the same person): report (tell, and enter \
          nobody), skip (leave them out), keep (they are several people of one name).
          """)
      var duplicates = Duplicates.report

      func run() throws {
        try options.reporting {
          let records = try options.records()
          let session = try records.session(number: session)
          let path = URL(fileURLWithPath: file).relativePath
          let roster = try read(path)
          let doubles = try roster.duplicates(on: records.roster(of: session.id))
          let problems = roster.mistakes + (duplicates == .report ? doubles : [])
          guard problems.isEmpty else {
            tell(problems.sorted { $0.line < $1.line }, path: path)
            throw ExitCode(1)
          }
          let people = roster.people(without: duplicates == .skip ? doubles : [])
          try records.enrol(people, in: session.id, at: Date())
          print(Text.enrolled(people.count)(options.outputLanguage))
        }
      }

      private func read(_ path: String) throws -> RosterFile {
        do {
          return RosterFile(try CSVTable(contentsOf: URL(fileURLWithPath: file)))
        } catch CSVError.quotes(let line) {
          tell("\(path):\(line)", Text.unmatchedQuote(options.outputLanguage))
          throw ExitCode(1)
        }
      }

      private func tell(_ problems: [RosterFile.Problem], path: String) {
        let language = options.outputLanguage
        for problem in problems {
          tell("\(path):\(problem.line)", problem.kind.text(language))
        }
        let advice =
          problems.allSatisfy(\.isDuplicate) ? Text.nobodyEnrolledDuplicates : .nobodyEnrolled
        FileHandle.standardError.write(Data("berdaya: \(advice(language))\n".utf8))
      }

      private func tell(_ place: String, _ message: String) {
        FileHandle.standardError.write(Data("\(place): error: \(message)\n".utf8))
      }
    }
  }
}
