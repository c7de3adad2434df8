import ArgumentParser
import Curriculum
import Foundation
import Reports
import Terminal
import Texts

/// Lists the questions, one a line.
struct ContentList: Command {
  static let help = Help(
    id: "Daftar semua soal.", en: "Lists the questions.",
    usage: "berdaya content list [<path>]",
    examples: [
      "berdaya content list", "berdaya content list --coverage",
      "berdaya content list --format json",
    ],
    about: [
      .text(
        id: "Satu baris untuk tiap soal: nomor, pernyataan, jenis, tingkat, `form`, dan baris "
          + "pertama soalnya. Dengan --coverage: di mana tiap pernyataan, dan tiap istilah di "
          + "bawah `coverage` dalam module.yaml, diajarkan dan diujikan.",
        en: "One line for each question: its id, statement, type, level, form and the prompt's "
          + "first line. With --coverage: where each statement, and each term that module.yaml "
          + "names under coverage, is taught and tested."),
      .table(
        id: "JSON, daftar modul:", en: "JSON, a list of modules:",
        """
        module, version | modulnya | which module
        statements | daftar `{id, title}` | a list of {id, title}
        questions | daftar `{id, statement, type, level, form, case, prompt}`; `case` tidak ada \
          bila soalnya berdiri sendiri \
          | a list of {id, statement, type, level, form, case, prompt}; case is missing where a \
          question stands alone
        coverage | dengan --coverage, pengganti `questions`: daftar `{statement, term, taught,` \
          `tested}`: tempat materi menyebutnya, dan `{id, form}` soal yang kuncinya menyebutnya; \
          term tidak ada pada baris pernyataan \
          | with --coverage, instead of questions: a list of {statement, term, taught, tested}: \
          where lessons speak of it, and the {id, form} of the questions whose key does; term is \
          missing in the row of a statement
        """),
    ])

  @OptionGroup var files: ContentFiles

  @Flag(
    help: .text(
      id: "Tempat pernyataan dan istilah diajarkan dan diujikan.",
      en: "Where statements and terms are taught and tested."))
  var coverage = false

  func run() throws {
    if coverage { return try listCoverage() }
    let modules = try files.modules().map { (try $0.outline(), try $0.bank().questions) }
    switch files.format {
    case .json: try printJSON(modules.map { json($0, $1) })
    case .text:
      for question in modules.flatMap(\.1) { print(line(question)) }
    }
  }

  private func listCoverage() throws {
    let tables = try files.modules().map { module in
      let examined = try module.checked()
      return (examined.outline, Coverage(of: examined))
    }
    switch files.format {
    case .json:
      let modules: [JSONObject] = tables.map {
        ["module": $0.id, "version": $0.version, "coverage": $1.json]
      }
      try printJSON(modules)
    case .text: for (_, coverage) in tables { coverage.write() }
    }
  }

  private func json(_ outline: ModuleOutline, _ questions: [Question]) -> JSONObject {
    let statements: [JSONObject] = outline.statements.map {
      ["id": $0.id, "title": $0.title.text(in: language)]
    }
    return [
      "module": outline.id, "version": outline.version, "statements": statements,
      "questions": questions.map { json($0) },
    ]
  }

  private func json(_ question: Question) -> JSONObject {
    .withoutNull([
      "id": question.id, "statement": question.statement, "type": question.body.kind,
      "level": question.level, "form": question.form, "case": question.caseID,
      "prompt": question.prompt.text(in: language),
    ])
  }

  private func line(_ question: Question) -> String {
    let fields = [
      question.id.rawValue, question.statement.description, question.body.kind.rawValue,
      question.level.rawValue, question.form.rawValue,
    ]
    let start = zip(fields, [7, 3, 15, 10, 8]).map { padded($0, to: $1) + " " }
    let first = question.prompt.text(in: language).split(separator: "\n").first.map(String.init)
    return cleaned(start.joined() + (first ?? ""))
  }
}

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
