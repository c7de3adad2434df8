import ArgumentParser
import Foundation
import Reports
import Texts

/// Everything about a session.
struct ReportWhole: Command {
  static let help = Help(
    id: "Semua hasil sebuah sesi.", en: "All results of a session.",
    name: "session",
    usage: "berdaya report --session <session>",
    examples: [
      "berdaya report --session 1 -o laporan.html",
      "berdaya report --session 1 --format csv --decimal-comma -o nilai.csv",
      "berdaya report --session 1 --format xlsx -o nilai.xlsx",
      "berdaya report --session 1 --format attendance -o daftar-hadir.xlsx",
      "berdaya report --session 1 --format json",
    ],
    about: [html, workbooks, csvColumns, jsonKeys])

  private static let html = Help.Part.text(
    id: "html: satu berkas untuk peramban, untuk dibaca dan dicetak di A4.",
    en: "html: one file for any browser, to read and to print on A4.")

  private static let workbooks = Help.Part.text(
    id: "xlsx, attendance: nilai atau daftar hadir untuk Excel; perlu -o.",
    en: "xlsx, attendance: the scores or the attendance list for Excel; needs -o.")

  private static let csvColumns = Help.Part.names(
    id: "csv: satu baris untuk tiap peserta.", en: "csv: a row for each participant.",
    [
      .init(
        "number, name, organisation, village", id: "dari daftar peserta", en: "from the roster"),
      .init("preTest, postTest", id: "persen", en: "percent"),
      .init("gain, gainLevel", .keys("fallen, low, medium, high")),
      .init("outcome", .keys("passed, failed")),
      .init(
        "followUp, kept", id: "tes lanjutan dalam persen; (lanjutan − pre) / (post − pre)",
        en: "the follow-up in percent; (follow-up − pre) / (post − pre)"),
      .init(
        "cutShort, notCounted",
        id: "tes yang terpotong, dan yang tidak dihitung dalam angka kelas",
        en: "the tests cut short, and those not in the class's figures"),
      .init("phone", id: "nomor telepon", en: "the telephone number"),
      .init("preTestOrigin, postTestOrigin, followUpOrigin", .keys("screen, phone, paper, import")),
      .init(
        "preTestTime, postTestTime, followUpTime", id: "lamanya, 0:19:05; kosong bila di kertas",
        en: "how long they took, 0:19:05; empty on paper"),
      .init(
        "preTest.X, postTest.X, followUp.X", id: "persen di bagian X", en: "percent in section X"),
    ])

  private static let jsonKeys = Help.Part.names(
    id: "json: `null` bila tidak ada.", en: "json: null where there is nothing.",
    [
      .init(
        "session",
        .keys(
          "number, title, place, startsOn, endsOn, trainer, module, minutes, hours, "
            + "passingPercentage")),
      .init(
        "participants",
        id: "seperti csv; `forms, cutShort, counted, origin, secondsSpent, sections.X` menurut tes "
          + "(`preTest, postTest, followUp`)",
        en: "as in csv; forms, cutShort, counted, origin, secondsSpent, sections.X by test "
          + "(preTest, postTest, followUp)"),
      .init(
        "tests.preTest, tests.postTest, tests.followUp",
        .keys("submitted, unfinished, passed, cutShort, notCounted, meanPercentage")),
      .init("  distribution", id: "sepuluh jumlah: 0-9, … 90-100", en: "ten counts: 0-9, … 90-100"),
      .init(
        "  statistics, items", id: "seperti berdaya analyse --help",
        en: "as in berdaya analyse --help"),
      .init("  items.statement, items.findings", id: "pernyataan, temuan", en: "what they say"),
      .init(
        "  items.options", id: "`option` (dari 1), `isKey, count, upper, lower`",
        en: "option (from 1), isKey, count, upper, lower"),
      .init("gain", .keys("participants, ofMeans, meanOfGains")),
      .init(
        "comparison",
        .keys("participants, meanDifference, standardDeviation, interval, test, dz, gav")),
      .init("forms", .keys("halves, difference, gain, test")),
      .init("followUp", .keys("day, participants, meanPercentage, kept")),
      .init("repairs", .keys("at, about, what, reason, by")),
      .init("together", .keys("at, question, statement; first, second: votes, right")),
      .init("sections", .keys("section, preTest, postTest, followUp, gain")),
      .init("statements", .keys("statement, preTest, postTest, followUp")),
      .init("teachAgain", id: "pernyataan, yang terendah dulu", en: "statements, the lowest first"),
    ])

  /// How a report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, csv, json
    /// For Excel: the scores, or the attendance list.
    case xlsx
    case attendance
  }

  @OptionGroup var report: ReportOptions

  @Option(help: .text(id: "Bentuk laporan.", en: "How to write it."))
  var format = Format.html

  @OptionGroup var csv: CSVOptions

  func validate() throws {
    if format == .xlsx || format == .attendance, report.file.output == nil {
      throw ValidationError(.workbookNeedsFile)
    }
  }

  func run() throws {
    let session = try report.report()
    switch format {
    case .html: try write(session.html(in: language, at: Date()))
    case .csv: try write(session.csv(csv.style(.spreadsheet)))
    case .json: try write(session.json())
    case .xlsx: try write(session.scoresWorkbook(in: language))
    case .attendance: try write(session.attendanceWorkbook(in: language))
    }
  }

  private func write(_ text: String) throws {
    try report.file.write(text) { .reportWritten($0) }
  }

  private func write(_ data: Data) throws {
    try report.file.write(data) { .reportWritten($0) }
  }
}
