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
    let rows = document.items.map { [$0.id] + $0.figures(in: language) }
    let layout = TableLayout(
      columns: [.init(Text.item(language))]
        + ItemAnalysis.figureNames.map { .init($0(language), alignment: .right) },
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
    print()
    for (name, value) in document.test.figures(in: language) {
      print("\(name(language)): \(value)")
    }
  }
}
