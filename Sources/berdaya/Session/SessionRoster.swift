import ArgumentParser
import Foundation
import Tables
import Texts
import Training

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
          let training = try options.training()
          let session = try training.session(number: session)
          let input = CSVInput(file, language: options.outputLanguage)
          let roster = RosterFile(try input.table())
          let doubles = try roster.duplicates(
            on: training.roster(of: session.id).map { ($0.number, $0.participant.facts) })
          let problems = roster.mistakes + (duplicates == .report ? doubles : [])
          guard problems.isEmpty else {
            input.tell(
              problems,
              advice: roster.mistakes.isEmpty ? .nobodyEnrolledDuplicates : .nobodyEnrolled)
            throw ExitCode(1)
          }
          input.note(roster.remarks)
          let people = roster.people(without: duplicates == .skip ? doubles : [])
          try training.enrol(people, in: session.id)
          print(Text.enrolled(people.count)(options.outputLanguage))
        }
      }
    }
  }
}
