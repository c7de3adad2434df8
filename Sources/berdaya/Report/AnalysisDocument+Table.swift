import Curriculum
import Quiz
import Reports
import Terminal
import Texts

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
