import Curriculum
import Reports
import Terminal
import Texts

/// Where statements and terms are taught and tested, as people and as programs read it.
extension Coverage {
  /// A row for each statement and, indented, for each of its terms.
  func write() {
    let forms = Question.Form.allCases.map { form in
      TableColumn<Coverage.Row, String>(form.rawValue, alignment: .right) { row in
        count(row.tested.count { $0.form == form })
      }
    }
    printTable(
      [.init(Text.coverageOf(language), cell: name), .init(Text.taught(language), cell: taught)]
        + forms + [.init(Text.testedBy(language)) { $0.isTerm ? ids($0) : "" }], of: rows)
  }

  private func name(_ row: Coverage.Row) -> String {
    let name = row.name.text(in: language)
    return row.isTerm ? "   \(name)" : "\(row.statement) \(name)"
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
    rows.map { row in
      let tested: [JSONObject] = row.tested.map { ["id": $0.id, "form": $0.form] }
      return .withoutNull([
        "statement": row.statement, "term": row.isTerm ? row.name.text(in: language) : nil,
        "taught": row.taught, "tested": tested,
      ])
    }
  }
}
