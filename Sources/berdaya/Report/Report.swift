import ArgumentParser
import Foundation
import Reports
import Texts
import Training

/// Reports of a training session.
struct ReportCommand: Command {
  static let help = Help(
    id: "Laporan sesi pelatihan.", en: "Reports of a session.",
    name: "report",
    examples: [
      "berdaya report --session 1 -o laporan.html",
      "berdaya report --session 1 --format csv -o nilai.csv",
      "berdaya report certificates --session 1 -o sertifikat.html",
    ],
    subcommands: [ReportWhole.self, ReportCertificates.self], defaultSubcommand: ReportWhole.self)
}

/// Which session is reported, and where to.
struct ReportOptions: ParsableArguments {
  @OptionGroup var options: CommonOptions
  @OptionGroup var session: SessionOption
  @OptionGroup var file: FileOptions

  func report(in training: Training) throws -> SessionReport {
    try SessionReport(of: training.session(number: session.number).id, in: training)
  }
}

/// Certificates for the participants of a session.
struct ReportCertificates: Command {
  static let help = Help(
    id: "Sertifikat peserta, masing-masing satu lembar A4.",
    en: "The participants' certificates, an A4 sheet each.",
    usage: "berdaya report certificates --session <session>",
    examples: [
      "berdaya report certificates --session 1 -o sertifikat.html",
      "berdaya report certificates --session 1 --passed-only -o lulus.html",
    ],
    about: .text(
      id: "Semua yang menyelesaikan tes penentu (tes terakhir sebelum tes lanjutan) mendapat "
        + "sertifikat; yang belum lulus tertulis sebagai telah mengikuti.",
      en: "Everyone who has finished the deciding test, the last before a follow-up, gets one; "
        + "who has not passed is said to have taken part."))

  @OptionGroup var report: ReportOptions

  @Flag(help: .text(id: "Hanya yang lulus.", en: "Only those who passed."))
  var passedOnly = false

  func run() throws {
    let training = try report.options.training()
    let session = try report.report(in: training)
    let certificates = session.certificates(passedOnly: passedOnly)
    let html = try session.certificatesHTML(certificates, in: language)
    try report.file.write(Data(html.utf8), remarks: session.remarks(on: certificates)) {
      .certificatesWritten(certificates.count, to: $0)
    }
    // What was not written nobody has been given.
    if report.file.output == nil { try Output.finish() }
    try training.notePrinted(certificates.map(\.kept), in: session.session.id)
  }
}
