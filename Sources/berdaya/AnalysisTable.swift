import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// An item analysis for people: the items as a table, what is to be said of them, the test's figures.
struct AnalysisTable {
  let document: AnalysisDocument
  /// For each item what is to be said of it.
  let remarks: [[String]]
  let language: Language

  func write() {
    writeItems()
    writeRemarks()
    writeTest()
  }

  private func writeItems() {
    let titles: [Text] = [
      .responses, .facility, .deviation, .discrimination, .efficiency, .effectiveWeight,
      .guessScore,
    ]
    let rows = document.items.map { item in
      [item.id, String(item.responses)]
        + [
          item.facilityIndex.map { language.percent(100 * $0) },
          item.standardDeviation.map { language.number($0, places: 2) },
          item.discriminationIndex.map { language.number($0) },
          item.discriminativeEfficiency.map { language.number($0) },
          item.effectiveWeight.map { language.percent($0) },
          item.randomGuessScore.map { language.percent(100 * $0) },
        ].map { $0 ?? Text.undefinedFigure(language) }
    }
    let layout = TableLayout(
      columns: [.init(Text.item(language))]
        + titles.map { .init($0(language), alignment: .right) },
      rows: rows)
    print(layout.header)
    for row in rows { print(layout.line(row)) }
  }

  private func writeRemarks() {
    let noted = zip(document.items, remarks).filter { !$1.isEmpty }
    guard !noted.isEmpty else { return }
    print()
    for (item, remarks) in noted {
      print("\(cleaned(item.id)): \(remarks.joined(separator: "; "))")
    }
  }

  private func writeTest() {
    let test = document.test
    let figures: [(Text, Double?)] = [
      (.mean, test.mean), (.median, test.median), (.standardDeviation, test.standardDeviation),
      (.skewness, test.skewness), (.kurtosis, test.kurtosis),
      (.internalConsistency, test.internalConsistency), (.errorRatio, test.errorRatio),
      (.standardError, test.standardError),
    ]
    print("\n\(Text.attemptCount(language)): \(test.attempts)")
    for (name, figure) in figures {
      let written = figure.map { language.number($0, places: 2) } ?? Text.undefinedFigure(language)
      print("\(name(language)): \(written)")
    }
  }
}
