import Curriculum

/// Reports as other programs read them; `berdaya content check --help` documents the keys.
struct ContentCheckJSON {
  let language: Language

  /// A module's report, or the mistakes in its files.
  func module(_ check: ModuleCheck) -> Module {
    switch check.result {
    case .success(let report):
      Module(
        module: report.module, version: report.version, counts: report.counts,
        tricks: report.tricks.figures.map { trick($0, of: report) },
        reading: report.reading, findings: report.findings.map(entry))
    case .failure(let mistakes):
      Module(path: check.path, findings: mistakes.problems.map(entry))
    }
  }

  private func trick(_ figure: TrickFigure, of report: CheckReport) -> Trick {
    Trick(
      trick: figure.trick.id, clue: figure.trick.clue.rawValue, language: figure.language.rawValue,
      type: figure.kind.rawValue, scope: figure.scope.rawValue, items: figure.itemCount,
      hitRate: figure.hitRate, chance: figure.chance, excess: figure.excess,
      limit: figure.limit.map { $0 / 100 }, isOverLimit: figure.isOverLimit,
      probability: figure.probability, toFix: figure.countToFix,
      solved: figure.solved.map { guess in
        let place = report.places[guess.question]
        return Solved(
          question: guess.question, file: place?.file, line: place?.line, hit: guess.hit,
          margin: guess.margin)
      })
  }

  private func entry(_ finding: Finding) -> Entry {
    Entry(
      severity: finding.severity.rawValue, rule: finding.rule, file: finding.place?.file,
      line: finding.place?.line, column: finding.place?.column,
      message: finding.message.text(in: language))
  }

  private func entry(_ problem: ContentProblem) -> Entry {
    Entry(
      severity: "error", rule: "format", file: problem.place.file, line: problem.place.line,
      column: problem.place.column, message: problem.kind.text(language))
  }
}

extension ContentCheckJSON {
  struct Module: Encodable {
    var path: String?
    var module: ModuleID?
    var version: String?
    var counts: ContentCounts?
    var tricks: [Trick]?
    var reading: [ReadingLevel]?
    var findings: [Entry]
  }

  struct Trick: Encodable {
    var trick: String
    var clue: String
    var language: String
    var type: String
    var scope: String
    var items: Int
    var hitRate: Double
    var chance: Double
    var excess: Double
    var limit: Double?
    var isOverLimit: Bool
    var probability: Double?
    var toFix: Int
    var solved: [Solved]
  }

  struct Solved: Encodable {
    var question: QuestionID
    var file: String?
    var line: Int?
    var hit: Double
    var margin: Double
  }

  struct Entry: Encodable {
    var severity: String
    var rule: String
    var file: String?
    var line: Int?
    var column: Int?
    var message: String
  }
}
