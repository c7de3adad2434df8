import ArgumentParser
import Foundation
import Reports
import Texts

extension Berdaya.Report {
  /// Everything about a session.
  struct Whole: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Semua hasil sebuah sesi.", en: "All results of a session."),
        name: "session",
        usage: "berdaya report --session <session>",
        examples: [
          "berdaya report --session 1 -o laporan.html",
          "berdaya report --session 1 --format csv --decimal-comma -o nilai.csv",
          "berdaya report --session 1 --format json",
        ],
        about: [html, csvColumns, jsonKeys])
    }

    private static let html = Help.Part.text(
      id: "html: satu berkas untuk peramban, untuk dibaca dan dicetak di A4.",
      en: "html: one file for any browser, to read and to print on A4.")

    private static let csvColumns = Help.Part.names(
      Text(id: "csv: satu baris untuk tiap peserta.", en: "csv: a row for each participant."),
      [
        (
          "number, name, organisation, village",
          Text(id: "dari daftar peserta", en: "from the roster")
        ),
        ("preTest, postTest", Text(id: "persen", en: "percent")),
        ("gain, gainLevel", .keys("fallen, low, medium, high")),
        ("outcome", .keys("passed, failed")),
        ("preTest.X, postTest.X", Text(id: "persen di bagian X", en: "percent in section X")),
      ])

    private static let jsonKeys = Help.Part.names(
      Text(id: "json: `null` bila tidak ada.", en: "json: null where there is nothing."),
      [
        (
          "session",
          .keys(
            "number, title, place, startsOn, endsOn, trainer, module, minutes, hours, "
              + "passingPercentage")
        ),
        (
          "participants",
          Text(
            id: "seperti csv, dengan `sections {X: {preTest, postTest}}`",
            en: "as in csv, with sections {X: {preTest, postTest}}")
        ),
        (
          "tests.preTest, tests.postTest",
          .keys("submitted, unfinished, passed, meanPercentage")
        ),
        (
          "  distribution",
          Text(id: "sepuluh jumlah: 0-9, … 90-100", en: "ten counts: 0-9, … 90-100")
        ),
        (
          "  statistics, items",
          Text(id: "seperti berdaya analyse --help", en: "as in berdaya analyse --help")
        ),
        ("  items.statement, items.findings", Text(id: "pernyataan, temuan", en: "what they say")),
        (
          "  items.options",
          Text(
            id: "`option` (dari 1), `isKey, count, upper, lower`",
            en: "option (from 1), isKey, count, upper, lower")
        ),
        (
          "gain",
          .keys("participants, ofMeans, meanOfGains")
        ),
        (
          "sections",
          .keys("section, preTest, postTest, gain")
        ),
        (
          "statements", .keys("statement, preTest, postTest")
        ),
        (
          "teachAgain",
          Text(id: "pernyataan, yang terendah dulu", en: "statements, the lowest first")
        ),
      ])

    /// How a report is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
      case html, csv, json
    }

    @OptionGroup var report: ReportOptions

    @Option(help: .text(id: "Bentuk laporan.", en: "How to write it."))
    var format = Format.html

    @OptionGroup var csv: CSVOptions

    func run() throws {
      let session = try report.report()
      let text =
        switch format {
        case .html: try session.html(in: report.options.language, at: Date())
        case .csv: session.csv(csv.style(.spreadsheet))
        case .json: try session.json()
        }
      try report.write(text) { .reportWritten($0) }
    }
  }
}
