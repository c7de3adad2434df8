import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Reports
import Tables
import Terminal
import Texts
import Training

/// Analyses the items of a test.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analisis butir soal (item analysis).",
    discussion: """
      Contoh (examples):
        berdaya analyse --session 1
        berdaya analyse --session 1 --test pre-test --format csv > soal.csv
        berdaya analyse --responses nilai.csv --format json

      The file of marks is CSV with the columns participant,item,mark,max: a row for each mark, \
      0 for an item left unanswered, an empty mark for one that was not put to the participant.

      JSON: {"items": [ … ], "test": { … }}; null where a figure has no meaning.
        item                     the item's id
        responses                how many it was put to
        facilityIndex            mean mark / max, 0 to 1
        standardDeviation        of its marks
        discriminationIndex      -100 to 100: how it goes with the rest
        discriminativeEfficiency percent of the highest that is possible
        effectiveWeight          percent of the test's spread that comes from it
        randomGuessScore         0 to 1; null for a file of marks
        test.attempts            how many attempts
        test.mean, test.median   of the totals, in marks
        test.standardDeviation   of the totals, in marks
        test.skewness, test.kurtosis
        test.internalConsistency Cronbach's alpha in percent
        test.errorRatio          percent of the spread that is chance
        test.standardError       in marks
      CSV: the items alone, with the same names.
      """)

  /// How figures are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  @OptionGroup var options: CommonOptions

  @Option(help: "A training session's number.")
  var session: Int?

  @Option(help: "The session's test: pre-test or post-test; the last one taken when not given.")
  var test: TestRole?

  @Option(help: "A CSV file of marks: participant,item,mark,max.")
  var responses: String?

  @Option(help: "table, csv or json.")
  var format: Format = .table

  func validate() throws {
    guard (session == nil) != (responses == nil) else {
      throw ValidationError("Give either --session NUMBER or --responses FILE.csv.")
    }
    if test != nil, session == nil { throw ValidationError("--test goes with --session.") }
  }

  func run() throws {
    try options.reporting {
      let language = options.outputLanguage
      if let responses {
        let document = AnalysisDocument(of: try ResponseFile.marks(at: responses, in: language))
        try write(
          document,
          remarks: document.items.map { item in
            ItemFinding.all(of: item).filter(\.isWarning).map { $0.text()(language) }
          }, in: language)
      } else if let session {
        try write(sessionTest(session), in: language)
      }
    }
  }

  private func sessionTest(_ number: Int) throws -> TestReport {
    let training = try options.training()
    let report = try SessionReport(of: training.session(number: number).id, in: training)
    let role = test ?? report.latestTest?.role ?? report.session.tests.last?.role ?? .postTest
    guard let found = report.test(role) else { throw SessionError.noSuchTest(role) }
    return found
  }

  private func write(_ test: TestReport, in language: Language) throws {
    try write(
      AnalysisDocument(items: test.items.map(\.analysis), test: test.statistics),
      remarks: test.items.map { $0.remarks(in: language) }, in: language)
  }

  private func write(
    _ document: AnalysisDocument, remarks: [[String]], in language: Language
  ) throws {
    switch format {
    case .json: print(try document.json(), terminator: "")
    case .csv: print(document.csv(), terminator: "")
    case .table: AnalysisTable(document: document, remarks: remarks, language: language).write()
    }
  }
}
