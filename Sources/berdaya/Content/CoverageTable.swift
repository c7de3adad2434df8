import Curriculum
import Reports
import Terminal
import Texts

/// Where statements and terms are taught and tested, as people and as programs read it.
struct CoverageTable {
  let coverage: Coverage
  let language: Language

  /// A row for each statement and, indented, for each of its terms.
  var lines: [String] {
    let rows = coverage.rows.map { row -> [String] in
      let name = row.name.text(in: language)
      return [row.isTerm ? "   \(name)" : "\(row.statement) \(name)", taught(row)]
        + Question.Form.allCases.map { form in count(row.tested.count { $0.form == form }) }
        + [row.isTerm ? ids(row) : ""]
    }
    let columns =
      [
        TableLayout.Column(Text.coverageOf(language)), TableLayout.Column(Text.taught(language)),
      ] + Question.Form.allCases.map { TableLayout.Column($0.rawValue, alignment: .right) }
      + [TableLayout.Column(Text.testedBy(language))]
    let layout = TableLayout(columns: columns, rows: rows)
    return [layout.header] + rows.map(layout.line)
  }

  /// A term that no lesson or no key speaks of is told at a glance.
  private func taught(_ row: Coverage.Row) -> String {
    row.taught.isEmpty ? "-" : row.taught.joined(separator: " ")
  }

  private func count(_ count: Int) -> String { count == 0 ? "-" : String(count) }

  private func ids(_ row: Coverage.Row) -> String {
    row.tested.isEmpty
      ? Text.untested(language) : row.tested.map(\.id.rawValue).joined(separator: " ")
  }

  var json: [JSONObject] {
    coverage.rows.map { row in
      let tested: [JSONObject] = row.tested.map { ["id": $0.id, "form": $0.form] }
      return .withoutNull([
        "statement": row.statement, "term": row.isTerm ? row.name.text(in: language) : nil,
        "taught": row.taught, "tested": tested,
      ])
    }
  }
}
