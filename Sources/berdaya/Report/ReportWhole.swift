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
      "berdaya report --session 1 --format answers -o jawaban.csv",
      "berdaya report --session 1 --format json",
    ],
    about: [html, workbooks, csvColumns, answerColumns, jsonKeys])

  private static let html = Help.Part.text(
    id: "html: satu berkas untuk peramban, untuk dibaca dan dicetak di A4.",
    en: "html: one file for any browser, to read and to print on A4.")

  private static let workbooks = Help.Part.text(
    id: "xlsx, attendance: nilai atau daftar hadir untuk Excel; perlu -o.",
    en: "xlsx, attendance: the scores or the attendance list for Excel; needs -o.")

  private static let csvColumns = Help.Part.table(
    id: "csv: satu baris untuk tiap peserta.", en: "csv: a row for each participant.",
    """
    number, name, organisation, village | dari daftar peserta | from the roster
    preTest, postTest | persen | percent
    gain, gainLevel | `fallen, low, medium, high`
    outcome | `passed, failed`
    followUp, kept | tes lanjutan dalam persen; (lanjutan − pre) / (post − pre), dari 0 sampai 1 \
      | the follow-up in percent; (follow-up − pre) / (post − pre), from 0 to 1
    cutShort, notCounted | tes yang terpotong, dan yang tidak dihitung dalam angka kelas \
      | the tests cut short, and those not in the class's figures
    phone | nomor telepon | the telephone number
    preTestOrigin, postTestOrigin, followUpOrigin | `screen, phone, paper, import`
    preTestTime, postTestTime, followUpTime | lamanya, 0:19:05; kosong bila di kertas \
      | how long they took, 0:19:05; empty on paper
    preTest.X, postTest.X, followUp.X | persen di bagian X | percent in section X
    """)

  private static let answerColumns = Help.Part.table(
    id:
      "`answers`: CSV, satu baris untuk tiap jawaban tiap peserta; tes yang disisihkan tidak ikut.",
    en: "answers: CSV, a row for each answer of each participant; tests set aside are not in it.",
    """
    number, name | dari daftar peserta | from the roster
    test, form | tes; bentuk soal | the test; the form
    item, question, version | nomor soal dalam bentuknya; kodenya; sidik teks yang ditampilkan \
      | the item's number in its form; the question's id; the digest of its text as shown
    seen | `true` bila pernah tampil | true where it was ever shown
    answer, words | huruf seperti pada kertas dan laporan; isi pilihan; kosong bila tidak dijawab \
      | letters as on paper and in the report; what they say; empty without an answer
    mark, max | nilai menurut kunci dan keputusan, dan nilai tertingginya: 0 bila soal dikeluarkan \
      | the mark by key and rulings, and the highest: 0 where the question was left out
    answeredAt | `UTC`; kosong bila di kertas | UTC; empty on paper
    origin | `screen, phone, paper, import`
    submitted, counted | sudah dikumpulkan; dihitung dalam angka kelas \
      | whether the test was submitted, and counts in the class's figures
    """)

  private static let jsonKeys = Help.Part.table(
    id: "json: `null` bila tidak ada.", en: "json: null where there is nothing.",
    """
    session | `number, title, place, startsOn, endsOn, trainer, module, minutes, hours, \
      passMark`
    participants | seperti csv; `forms, cutShort, counted, origin, secondsSpent, sections.X` \
      menurut tes (`preTest, postTest, followUp`) \
      | as in csv; forms, cutShort, counted, origin, secondsSpent, sections.X by test (preTest, \
      postTest, followUp)
    tests.preTest, tests.postTest, tests.followUp | `submitted, unfinished, passed, cutShort, \
      notCounted, meanPercentage, passMark, minutes`
      distribution | sepuluh jumlah: dari 0-9 sampai 90-100 | ten counts: from 0-9 to 90-100
      statistics, items | seperti berdaya analyse --help | as in berdaya analyse --help
      items.form, items.number | bentuk soal, nomornya | the form, the number in it
      items.statement, items.findings | pernyataan, temuan | what they say
      items.options | `letter, option` (dari 1), `isKey, count, upper, lower` \
        | letter, option (from 1), isKey, count, upper, lower
      items.evidence | `people, sessions, correlation, interval`, juga dari sesi sebelumnya \
        | people, sessions, correlation, interval, of earlier sessions too
    gain | `participants, ofMeans, meanOfGains`; `before, after`: rata-rata peserta dengan kedua nilai \
      | participants, ofMeans, meanOfGains; before, after: the means of those with both scores
    comparison | `participants, meanDifference, standardDeviation, interval, test, dz, gav`
    forms | `halves, difference, gain, test`
    followUp | `day, participants, kept`
    repairs | `at, about, what, reason, by`
    together | `at, question, statement; first, second: votes, right`
    sections | `section, gain`; `preTest, postTest, followUp`: rata-rata semua yang dihitung \
      | section, gain; preTest, postTest, followUp: the means of all who count
    statements | `statement`; `preTest, postTest, followUp` dari semua yang dihitung \
      | statement; preTest, postTest, followUp of all who count
    teachAgain | pernyataan, yang terendah dulu | statements, the lowest first
    """)

  /// How a report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, csv, json
    /// For Excel: the scores, or the attendance list.
    case xlsx
    case attendance
    /// Every answer, as CSV.
    case answers

    /// What its file's name ends with.
    var ending: String {
      switch self {
      case .attendance: "xlsx"
      case .answers: "csv"
      default: rawValue
      }
    }
  }

  @OptionGroup var report: ReportOptions

  @Option(help: .text(id: "Bentuk laporan.", en: "How to write it."))
  var format = Format.html

  @OptionGroup var csv: CSVOptions

  func validate() throws {
    if format == .xlsx || format == .attendance, report.file.output == nil {
      throw ValidationError(.workbookNeedsFile)
    }
    let ending = report.file.output.map { URL(fileURLWithPath: $0).pathExtension.lowercased() }
    if let ending, ending != format.ending, Format.allCases.contains(where: { $0.ending == ending })
    {
      throw ValidationError(.otherEnding(ending, format: format.rawValue))
    }
  }

  func run() throws {
    let training = try report.options.training()
    // The answers alone don't take the figures.
    let session = { try report.report(in: training) }
    let written =
      switch format {
      case .html: Data(try session().html(in: language, at: training.now.date).utf8)
      case .csv: Data(try session().csv(csv.style(.spreadsheet)).utf8)
      case .json: Data(try session().json(in: language).utf8)
      case .xlsx: try session().scoresWorkbook(in: language)
      case .attendance: try session().attendanceWorkbook(in: language)
      case .answers:
        Data(
          try training.record(of: training.session(number: report.session.number).id)
            .answersCSV(csv.style(.spreadsheet), in: language).utf8)
      }
    try report.file.write(written) { format == .csv ? .scoresWritten($0) : .reportWritten($0) }
  }
}
