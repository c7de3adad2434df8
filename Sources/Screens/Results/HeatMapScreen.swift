import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts

/// Participants across sections: where each is weak, and where the class is.
struct HeatMapScreen: TableScreen {
  private let report: SessionReport
  var table = Table()
  var page = Page(focus: 1)

  init(_ report: SessionReport) {
    self.report = report
  }

  private var role: TestRole? { report.latestTest?.role }

  private var tested: [PersonResult] {
    report.people.filter { person in role.map { person.percentage($0) != nil } ?? false }
  }

  private var sections: [Section] {
    report.sections.filter { result in role.map { result.tallies[$0] != nil } ?? false }
      .map(\.section)
  }

  func title(in language: Language) -> [String] {
    [Text.results(language), Text.heatMap(language)]
  }

  func open(_ row: Int, in app: AppContext) throws -> Move {
    .push(PersonResultScreen(tested[row - 1], in: report))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    if let role, let words = report.sectionsInWords(role, in: look.language) {
      builder.paragraph(words)
      builder.blank()
    }
    table.add(content(look: look), to: &builder, look: look)
    builder.blank()
    for section in sections {
      builder.paragraph("\(section.letter): \(look(section.title))", Style(.quiet), indent: 1)
    }
    return builder.lines
  }

  func content(look: Look) -> TableContent {
    let sections = sections
    let columns =
      [TableLayout.Column(look(.name), least: 6, most: 40)]
      + sections.map { .init($0.letter.rawValue, alignment: .right) }
    let rows = tested.enumerated().map { index, person in
      TableContent.Row(
        target: index + 1,
        cells: [.init(person.name)] + sections.map { cell(of: person, $0, look: look) })
    }
    return TableContent(columns: columns, rows: rows, gap: 1)
  }

  private func cell(
    of person: PersonResult, _ section: Section, look: Look
  ) -> TableContent.Cell {
    let score = role.flatMap { person.percentage($0, section: section.letter) }
    guard let score else { return .init(look(.undefinedFigure)) }
    let role: Style.Role =
      switch Shade(percentage: score) {
      case .lowest, .low: .bad
      case .middle: .warning
      case .high: .normal
      case .highest: .good
      }
    return .init(look.language.numberOrDash(score, places: 0), number: score, style: Style(role))
  }
}
