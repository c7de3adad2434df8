import Curriculum
import Terminal
import Texts

/// A report as people read it.
struct ContentCheckText {
  let language: Language

  func lines(of report: CheckReport) -> [String] {
    ["\(report.module) \(report.version)"] + lines(of: report.counts)
      + Language.allCases.flatMap { lines(of: report.tricks[$0] ?? [], in: $0) }
      + lines(of: report.reading)
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

  private func lines(of figures: [TrickFigure], in texts: Language) -> [String] {
    guard let items = figures.first?.itemCount else { return [] }
    return [Text.tricks(items, language: texts.rawValue)(language)]
      + figures.flatMap { [row($0)] + solved(by: $0) }
  }

  private func row(_ figure: TrickFigure) -> String {
    let columns = [
      percent(figure.hitRate), percent(figure.chance),
      (figure.excess < 0 ? "−" : "+") + language.fixed(abs(figure.excess) * 100),
      "p " + language.fixed(figure.probability, places: 3),
    ]
    return row(figure.trick.id, columns) + (figure.severity.map { "  \($0.rawValue)" } ?? "")
  }

  private func lines(of lessons: [ReadingLevel]) -> [String] {
    [Text.readingLevel(language)]
      + lessons.map { lesson in
        row(
          lesson.file,
          [
            String(lesson.words), language.fixed(lesson.wordsPerSentence),
            percent(lesson.longWordShare),
          ], width: 38)
      }
  }

  /// A name and right-aligned figures.
  private func row(_ name: String, _ figures: [String], width: Int = 18) -> String {
    let cells = figures.map { String(repeating: " ", count: max(0, 8 - $0.count)) + $0 }
    return "  " + name + String(repeating: " ", count: max(0, width - name.count))
      + cells.joined(separator: " ")
  }

  /// The questions that give a failing trick most, half as many again as must be mended.
  private func solved(by figure: TrickFigure) -> [String] {
    guard figure.severity != nil else { return [] }
    let ids = figure.solved.prefix(figure.countToMend * 3 / 2 + 3).map(\.question)
    let list = wrap(ids.map(\.rawValue).joined(separator: " "), to: 72).map { "      " + $0 }
    return ["    " + Text.trickSolves(figure.countToMend)(language)] + list
  }

  private func percent(_ rate: Double) -> String { language.fixed(rate * 100) + " %" }
}
