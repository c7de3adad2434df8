import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// The statements with the lowest results, each with its lesson; below them all statements.
struct TeachAgainScreen: Screen {
  typealias Target = StatementID

  private let report: SessionReport
  var page = Page<Target>()

  init(_ report: SessionReport) { self.report = report }

  private var weakest: [StatementResult] { report.statementsToTeachAgain() }

  func title(look: Look) -> [String] { [look(.results), look(.teachAgain)] }

  func open(_ id: StatementID, in app: AppContext) throws -> Move {
    .push(try ReaderScreen(at: id, in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    guard let role = report.latestTest?.role else { return builder.paragraph(look(.noResultsYet)) }
    builder.paragraph(look(.resultsOf(role.text)), .aside)
    builder.blank()
    if weakest.isEmpty { builder.paragraph(look(.nothingToTeachAgain)) }
    for result in weakest {
      let percentage = look.language.percentOrDash(result.tallies[role]?.percentage)
      builder.item(result.id, "\(result.statement.name(in: look.language)): \(percentage)")
    }
    builder.heading(look(.byStatement))
    builder.paragraph(look(.percentAndRight), .aside)
    let bars = report.statements.compactMap { result -> ScoreBar? in
      guard let tally = result.tallies[role], tally.possible > 0 else { return nil }
      return ScoreBar(result.statement.name(in: look.language), tally)
    }
    ScoreBar.add(bars, to: &builder, look: look)
  }
}
