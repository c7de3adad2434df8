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
        tricks: Language.allCases.flatMap { tricks(in: $0, of: report) },
        reading: report.reading, findings: report.findings.map(entry))
    case .failure(let mistakes):
      Module(path: check.path, findings: mistakes.problems.map(entry))
    }
  }

  private func tricks(in texts: Language, of report: CheckReport) -> [Trick] {
    (report.tricks[texts] ?? []).map { figure in
      Trick(
        trick: figure.trick.id, language: texts.rawValue, items: figure.itemCount,
        hitRate: figure.hitRate, chance: figure.chance, excess: figure.excess,
        probability: figure.probability, severity: figure.severity?.rawValue,
        toMend: figure.countToMend,
        solved: figure.solved.map { guess in
          let place = report.places[guess.question]
          return Solved(
            question: guess.question, file: place?.file, line: place?.line, hit: guess.hit,
            margin: guess.margin)
        })
    }
  }

  private func entry(_ finding: Finding) -> Entry {
    Entry(
      severity: finding.severity.rawValue, rule: finding.rule, file: finding.place?.file,
      line: finding.place?.line, column: finding.place?.column,
      message: finding.message.text(in: language))
  }

  private func entry(_ problem: ContentProblem) -> Entry {
    Entry(
      severity: "error", rule: "format", file: problem.file, line: problem.line,
      column: problem.column, message: problem.message)
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
    var language: String
    var items: Int
    var hitRate: Double
    var chance: Double
    var excess: Double
    var probability: Double
    var severity: String?
    var toMend: Int
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
