import ArgumentParser
import Curriculum
import Foundation
import Reports
import Terminal
import Texts
import Training

/// Reports of a training session.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Laporan sesi pelatihan (reports of a session).",
    discussion: """
      Contoh (examples):
        berdaya report --session 1 -o laporan.html
        berdaya report --session 1 --format csv -o nilai.csv
        berdaya report certificates --session 1 -o sertifikat.html

      html: one file for any browser, to read and to print on A4.

      csv: a row for each participant.
        number, name, organisation, village
        preTest, postTest        percent
        gain, gainLevel          fallen, low, medium, high
        outcome                  passed, failed
        preTest.X, postTest.X    percent in section X

      json: null where there is nothing.
        session                  number, title, place, startsOn, endsOn,
                                 trainer, module, minutes, hours,
                                 passingPercentage
        participants             as in csv, with sections
                                 {X: {preTest, postTest}}
        tests.preTest, tests.postTest
          submitted, unfinished, passed, meanPercentage
          distribution           ten counts: 0-9, 10-19, … 90-100
          statistics, items      as in berdaya analyse --help
          items.statement, items.findings
          items.options          option (from 1), isKey, count, upper, lower
        gain                     participants, ofMeans, meanOfGains
        sections                 section, preTest, postTest, gain
        statements               statement, preTest, postTest
        teachAgain               statements, the lowest first
      """,
    subcommands: [Whole.self, Certificates.self], defaultSubcommand: Whole.self)

  /// Everything about a session.
  struct Whole: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "session",
      abstract: "Semua hasil sebuah sesi (all results of a session).")

    @OptionGroup var options: CommonOptions
    @OptionGroup var output: ReportOutput

    @Option(help: "html, csv, json.")
    var format = Format.html

    /// How a report is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
      case html, csv, json
    }

    func run() throws {
      try options.reporting {
        let language = options.outputLanguage
        let report = try output.report(with: options)
        let text =
          switch format {
          case .html: try report.html(in: language, at: Date())
          case .csv: report.csv()
          case .json: try report.json()
          }
        try output.write(text) { Text.reportWritten($0)(language) }
      }
    }
  }

  /// Certificates for the participants of a session.
  struct Certificates: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sertifikat peserta, satu halaman A4 masing-masing (certificates).",
      discussion: """
        Semua yang menyelesaikan tes terakhir mendapat sertifikat; yang belum lulus tertulis sebagai \
        telah mengikuti (everyone who has finished the last test gets one).

        Contoh (examples):
          berdaya report certificates --session 1 -o sertifikat.html
          berdaya report certificates --session 1 --passed-only -o lulus.html
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var output: ReportOutput

    @Flag(help: "Hanya yang lulus (only those who passed).")
    var passedOnly = false

    func run() throws {
      try options.reporting {
        let language = options.outputLanguage
        let report = try output.report(with: options)
        let certificates = report.certificates(passedOnly: passedOnly)
        try output.write(report.certificatesHTML(certificates, in: language)) { path in
          let left = report.people.count - certificates.count
          return Text.certificatesWritten(certificates.count, to: path)(language)
            + (left > 0 ? " " + Text.withoutCertificate(left)(language) : "")
        }
      }
    }
  }
}

/// Which session is reported, and where to.
struct ReportOutput: ParsableArguments {
  @Option(help: "Nomor sesi (the session's number).")
  var session: Int

  @Option(name: .shortAndLong, help: "Berkas yang ditulis; tanpa ini ke layar (the file to write).")
  var output: String?

  @Flag(help: "Mengganti berkas yang sudah ada (replaces a file that is there).")
  var force = false

  func report(with options: CommonOptions) throws -> SessionReport {
    let training = try options.training()
    return try SessionReport(of: training.session(number: session).id, in: training)
  }

  /// Writes a report and says so, or prints it where no file is named.
  func write(_ text: String, saying done: (String) -> String) throws {
    guard let output else { return print(text, terminator: "") }
    try WholeFile(path: output).write(text, replacing: force)
    print(done(cleaned(URL(fileURLWithPath: output).path)))
  }
}
