import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts

/// The statements with the lowest results, each with its lesson; below them all statements.
struct TeachAgainScreen: Screen {
  private let report: SessionReport
  var page = Page<StatementID>()

  init(_ report: SessionReport) {
    self.report = report
  }

  private var weakest: [StatementResult] { report.statementsToTeachAgain() }

  func title(in language: Language) -> [String] {
    [Text.results(language), Text.teachAgain(language)]
  }

  func open(_ id: StatementID, in app: AppContext) throws -> Move {
    .push(try ReaderScreen(at: id, in: app))
  }

  func build(_ builder: inout PageBuilder<StatementID>, look: Look) {
    guard let role = report.latestTest?.role else {
      builder.paragraph(look(.noResultsYet))
      return
    }
    builder.paragraph(look(.resultsOf(role.text)), Style(.quiet))
    builder.blank()
    if weakest.isEmpty { builder.paragraph(look(.nothingToTeachAgain)) }
    for result in weakest {
      let percentage = look.language.percentOrDash(result.tally(role)?.percentage)
      builder.item(
        result.id, [StyledRun("\(result.id) \(look(result.statement.title)): \(percentage)")])
    }
    builder.blank()
    builder.paragraph(look(.byStatement), Style(.accent, bold: true))
    for result in report.statements {
      guard let tally = result.tally(role), let percentage = tally.percentage else { continue }
      ScoreBar(
        label: "\(result.id) \(look(result.statement.title))", percentage: percentage,
        part: tally.right, whole: Int(tally.possible)
      ).add(to: &builder, look: look)
    }
  }
}
