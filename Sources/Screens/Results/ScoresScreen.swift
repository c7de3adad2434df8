import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts

/// The scores of a session's participants as a table; each opens with all that is known of it.
struct ScoresScreen: TableScreen {
  private let report: SessionReport
  var table = Table()
  var page = Page(focus: 1)

  init(_ report: SessionReport) {
    self.report = report
  }

  func title(in language: Language) -> [String] {
    [Text.results(language), Text.scoreRecap(language)]
  }

  func open(_ row: Int, in app: AppContext) throws -> Move {
    .push(PersonResultScreen(report.people[row - 1], in: report))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    table.add(content(look: look), to: &builder, look: look)
    builder.blank()
    let means = report.tests.map { test in
      "\(look(test.role.text)) \(look.language.percentOrDash(test.meanPercentage))"
    }
    builder.paragraph("\(look(.classMean)): \(means.joined(separator: ", "))", indent: 1)
    return builder.lines
  }

  func content(look: Look) -> TableContent {
    let kinds = report.tests.map(\.role)
    var columns: [TableLayout.Column] = [.init(look(.name), least: 10, most: 40)]
    columns += kinds.map {
      .init(look($0 == .preTest ? .preTestShort : .postTestShort), alignment: .right)
    }
    if kinds.count > 1 {
      columns += [
        .init(look(.gain), alignment: .right), .init(look(.gainLevel), canBeSpared: true),
      ]
    }
    columns.append(.init(look(.outcome), canBeSpared: true))
    let rows = report.people.enumerated().map { index, person in
      TableContent.Row(
        target: index + 1, cells: cells(of: person, kinds: kinds, look: look))
    }
    return TableContent(columns: columns, rows: rows)
  }

  private func cells(
    of person: PersonResult, kinds: [TestRole], look: Look
  ) -> [TableContent.Cell] {
    let language = look.language
    var cells = [TableContent.Cell(person.name)]
    cells += kinds.map { role in
      let score = person.percentage(role)
      return .init(language.numberOrDash(score, places: 1), number: score)
    }
    if kinds.count > 1 {
      let gain = person.gain
      cells += [
        .init(language.numberOrDash(gain?.value), number: gain?.value),
        .init(
          gain?.level.map { look($0.name) } ?? "",
          style: Style(gain?.level == .fallen ? .bad : gain?.level == .high ? .good : .normal)),
      ]
    }
    cells.append(.init(look(report.outcome(of: person))))
    return cells
  }
}
