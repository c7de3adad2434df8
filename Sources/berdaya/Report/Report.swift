import ArgumentParser
import Reports
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
