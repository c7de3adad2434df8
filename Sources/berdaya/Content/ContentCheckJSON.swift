import Curriculum
import Foundation
import Reports

/// Reports as other programs read them; `berdaya content check --help` documents the keys.
extension ModuleCheck {
  /// A module's report, or the mistakes in its files.
  var json: JSONObject {
    guard let report else {
      return ["path": URL(filePath: path).path, "findings": mistakes.map(entry)]
    }
    return [
      "module": report.module, "version": report.version, "counts": report.counts,
      "tricks": report.tricks.figures.map { trick($0, of: report) },
      "reading": report.reading, "findings": report.findings.map(entry),
    ]
  }

  /// Where several options are right there is neither a limit nor a probability.
  private func trick(_ figure: TrickFigure, of report: CheckReport) -> JSONObject {
    .withoutNull([
      "trick": figure.trick.id, "clue": figure.trick.clue.rawValue, "language": figure.language,
      "type": figure.kind, "scope": figure.scope.rawValue, "items": figure.itemCount,
      "hitRate": figure.hitRate, "chance": figure.chance, "excess": figure.excess,
      "limit": figure.limit.map { $0 / 100 }, "isOverLimit": figure.isOverLimit,
      "probability": figure.probability, "toFix": figure.countToFix,
      "solved": figure.solved.map { solved($0, at: report.places[$0.question]) },
    ])
  }

  private func solved(_ guess: TrickGuess, at place: ContentPlace?) -> JSONObject {
    .withoutNull([
      "question": guess.question, "file": place?.file, "line": place?.line, "hit": guess.hit,
      "margin": guess.margin,
    ])
  }

  private func entry(_ finding: Finding) -> JSONObject {
    entry(
      severity: finding.severity.rawValue, rule: finding.rule, at: finding.place,
      finding.message.text(in: language))
  }

  private func entry(_ problem: ContentProblem) -> JSONObject {
    entry(severity: "error", rule: "format", at: problem.place, problem.kind.text(language))
  }

  private func entry(
    severity: String, rule: String, at place: ContentPlace?, _ message: String
  ) -> JSONObject {
    .withoutNull([
      "severity": severity, "rule": rule, "file": place?.file, "line": place?.line,
      "column": place?.column, "message": message,
    ])
  }
}
