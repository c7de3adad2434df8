import Curriculum
import Terminal
import Texts

/// A report as people read it.
struct ContentCheckText {
  let language: Language

  func lines(of report: CheckReport) -> [String] {
    ["\(report.module) \(report.version)"] + lines(of: report.counts)
      + Language.allCases.flatMap { lines(of: report.tricks[$0] ?? [], in: $0, report) }
  }

  private func lines(of counts: ContentCounts) -> [String] {
    [
      Text.countStatements(counts.statements)(language),
      Text.countQuestions(counts.questions, cases: counts.cases)(language),
    ] + rows(counts.sections)
      + [Text.countTypes(language)] + rows(counts.types)
      + [Text.countLevels(language)] + rows(counts.levels)
      + [Text.countForms(language)] + rows(counts.forms)
      + [Text.countTerms(counts.glossary)(language)]
  }

  private func rows(_ counts: [ContentCounts.Count]) -> [String] {
    counts.map { "  \($0.name): \($0.questions)" }
  }

  private func lines(
    of figures: [TrickFigure], in texts: Language, _ report: CheckReport
  ) -> [String] {
    guard let items = figures.first?.itemCount else { return [] }
    return [Text.tricks(items, language: texts.rawValue)(language)]
      + figures.flatMap { [row($0)] + solved(by: $0) }
  }

  private func row(_ figure: TrickFigure) -> String {
    let columns = [
      percent(figure.hitRate), percent(figure.chance),
      (figure.excess < 0 ? "−" : "+") + language.column(abs(figure.excess) * 100),
      "p " + language.column(figure.probability, places: 3),
    ]
    let name = figure.trick.id + String(repeating: " ", count: max(0, 18 - figure.trick.id.count))
    let cells = columns.map { String(repeating: " ", count: max(0, 8 - $0.count)) + $0 }
    return "  " + name + cells.joined(separator: " ")
      + (figure.severity.map { "  \($0.rawValue)" } ?? "")
  }

  /// The questions that give a failing trick most, half as many again as must be mended.
  private func solved(by figure: TrickFigure) -> [String] {
    guard figure.severity != nil else { return [] }
    let ids = figure.solved.prefix(figure.countToMend * 3 / 2 + 3).map(\.question)
    let list = wrap(ids.joined(separator: " "), to: 72).map { "      " + $0 }
    return ["    " + Text.trickSolves(figure.countToMend)(language)] + list
  }

  private func percent(_ rate: Double) -> String { language.column(rate * 100) + " %" }
}
