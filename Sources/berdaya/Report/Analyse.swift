import ArgumentParser
import Curriculum
import Quiz
import Reports
import Tables
import Terminal
import Texts
import Training

/// Analyses the items of a test.
struct AnalyseCommand: Command {
  static let help = Help(
    id: "Analisis butir soal.",
    en: "Item analysis.",
    usage: "berdaya analyse (--session <session> | --responses <file>)",
    examples: [
      "berdaya analyse --session 1",
      "berdaya analyse --session 1 --test pre-test --format csv > soal.csv",
      "berdaya analyse --responses nilai.csv --format json",
    ],
    about: [
      .text(
        id: "Berkas nilai adalah CSV dengan kolom participant,item,mark,max: satu baris untuk tiap "
          + "nilai, 0 bila tidak dijawab, kosong bila tidak ditanyakan. Juga: peserta, soal, "
          + "nilai, `maks`.",
        en: "The file of marks is CSV with the columns participant,item,mark,max: a row for each "
          + "mark, 0 for an item left unanswered, an empty mark for one that was not put to the "
          + "participant."),
      .text(
        id: "Atau satu baris untuk tiap peserta: nama,1,2,3 (juga Soal 1, Q1, Points1). Baris "
          + "`maks` menyebut nilai tertinggi; dengan baris kunci isinya huruf jawaban.",
        en: "Or a row for each person: name,1,2,3 (also Item 1, Q1, Points1). A row max tells the "
          + "highest marks; with a row key the cells are letters of answers."),
      .text(
        id: "Dalam angka sesi, tes yang terpotong hanya ikut dalam `responses` dan "
          + "`facilityIndex`. " + Text.figuresOfForms.id,
        en: "In a session's figures, tests that were cut short are in responses and facilityIndex "
          + "alone. " + Text.figuresOfForms.en),
      figures,
    ])

  private static let figures = Help.Part.table(
    id: "JSON: `{\"items\": […], \"test\": {…}}`; `null` bila tidak bermakna. CSV: `items` saja.",
    en: "JSON: {\"items\": […], \"test\": {…}}; null without meaning. CSV: the items alone.",
    """
    item | nomor soal | the item's id
    responses | berapa kali ditanyakan | how many it was put to
    facilityIndex | rata-rata nilai / max, 0 sampai 1 | mean mark / max, 0 to 1
    standardDeviation | simpangan nilainya | of its marks
    discriminationIndex | -100 sampai 100: sejalan dengan soal lain \
      | -100 to 100: how it goes with the rest
    discriminativeEfficiency | persen dari yang mungkin dicapai \
      | percent of the highest that is possible
    effectiveWeight | persen dari sebaran nilai tes \
      | percent of the test's spread that comes from it
    randomGuessScore | 0 sampai 1; `null` untuk berkas nilai dan bila semua mendapat nilai \
      | 0 to 1; null for a file of marks, and where all earn the point
    test.attempts | banyak pengerjaan yang bertemu semua soalnya | how many attempts met all their items
    test.mean, test.median | dari jumlah nilai | of the totals, in marks
    test.standardDeviation | dari jumlah nilai | of the totals, in marks
    test.skewness, test.kurtosis | bentuk sebarannya | the spread's shape
    test.internalConsistency | alfa Cronbach dalam persen | Cronbach's alpha in percent
    test.errorRatio | persen sebaran yang kebetulan | percent of the spread that is chance
    test.standardError | dalam nilai | in marks
    """)

  @OptionGroup var options: CommonOptions

  @Option(help: .text(id: "Nomor sesi.", en: "A session's number."))
  var session: Int?

  @Option(
    help: .text(
      id: "Tes dari sesi itu; tanpa ini yang terakhir dikerjakan.",
      en: "The session's test; the last one taken when not given."))
  var test: TestRole?

  @Option(
    help: .text(
      id: "Berkas CSV: participant,item,mark,max, atau nama,1,2,3.",
      en: "A CSV file: participant,item,mark,max, or name,1,2,3."))
  var responses: String?

  @Option(help: .text(id: "Bentuk cetakan.", en: "How to print."))
  var format = TableFormat.table

  @OptionGroup var csv: CSVOptions

  func validate() throws {
    guard (session == nil) != (responses == nil) else { throw ValidationError(.sessionOrResponses) }
    if test != nil, session == nil { throw ValidationError(.testNeedsSession) }
  }

  func run() throws {
    if let responses {
      let marks = try ResponseFile.marks(at: responses)
      let document = AnalysisDocument(of: marks)
      let ofKeys = ItemEvidence.findings(of: ItemEvidence.all(of: marks))
      try write(
        document,
        remarks: zip(document.items, ofKeys).map { item, ofKey in
          ItemFinding.all(of: item, ofKey: ofKey).filter(\.isWarning).map { $0.text()(language) }
        })
    } else if let session {
      let (training, found) = try options.session(session)
      let report = try TestReport(test, of: found.id, in: training)
      try write(
        AnalysisDocument(items: report.items.map(\.analysis), test: report.statistics),
        remarks: report.items.map { $0.remarks(in: language) })
      if format == .table, report.isOfForms { print(.figuresOfForms) }
    }
  }

  private func write(_ document: AnalysisDocument, remarks: [[String]]) throws {
    switch format {
    case .json: print(try document.json(), terminator: "")
    case .csv: print(document.csv(csv.style(.plain)), terminator: "")
    case .table: document.write(remarks: remarks)
    }
  }
}

extension AnalysisDocument {
  /// Prints it for people: the items as a table, what is to be said of each, the test's figures.
  func write(remarks: [[String]]) {
    let figures = ItemAnalysis.figures.map { name, value in
      TableColumn<ItemAnalysis, String>(name(language), alignment: .right) { value($0, language) }
    }
    printTable([.init(Text.item(language)) { $0.id }] + figures, of: items)
    let noted = zip(items, remarks).filter { !$1.isEmpty }
    if !noted.isEmpty { print() }
    for (item, remarks) in noted {
      print("\(cleaned(item.id)): \(remarks.joined(separator: "; "))")
    }
    print()
    for (name, value) in test.figures(in: language) { print("\(name(language)): \(value)") }
  }
}

extension ResponseFile {
  /// The marks of a file in which every row is in order; what it was understood as is told on standard
  /// error.
  /// - Throws: `Refusal`; `ExitCode(1)` after telling every mistake, with its line, on standard error.
  static func marks(at path: String) throws -> ResponseMatrix {
    let input = CSVInput(path: path)
    let responses: ResponseFile
    do { responses = try ResponseFile(path: input.path) } catch {
      throw Refusal(of: error, in: input.path)
    }
    try input.check(
      responses.problems, advice: .badRows(responses.problems.count, file: input.path))
    input.note(responses.remarks)
    printError("\(input.path): \(responses.understood(language))")
    return responses.matrix
  }
}
