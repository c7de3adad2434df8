import Curriculum
import Foundation
import Quiz
import Training
import Reports
import Terminal
import Texts

/// What came of a session, in a few sentences, and the ways to look closer.
struct ResultsScreen: Screen {
  /// A closer look.
  private enum View: Hashable {
    case scores, distribution, pairs, heatMap
    case items(TestReport)
    case teachAgain, files
  }

  /// Computed once, and handed to every closer look.
  private let report: SessionReport
  var page = Page()

  init(session: SessionID, in app: AppContext) throws {
    self.report = try SessionReport(of: session, in: app.training)
  }

  private var views: [View] {
    guard report.latestTest != nil else { return [.scores, .files] }
    let tests = report.tests.filter { $0.submittedCount > 0 }.map(View.items)
    let pairs: [View] = report.tests.count > 1 ? [.pairs] : []
    return [.scores, .distribution] + pairs + [.heatMap] + tests + [.teachAgain, .files]
  }

  func title(in language: Language) -> [String] {
    [report.session.facts.title, Text.results(language)]
  }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    .push(screen(for: views[target], in: app))
  }

  private func screen(for view: View, in app: AppContext) -> any Screen {
    switch view {
    case .scores: ScoresScreen(report)
    case .distribution: DistributionScreen(report)
    case .pairs: PairsScreen(report)
    case .heatMap: HeatMapScreen(report)
    case .items(let test): ItemsScreen(test)
    case .teachAgain: TeachAgainScreen(report)
    case .files: ReportFilesScreen(report, in: app)
    }
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    for sentence in report.testsInWords(in: look.language) { builder.paragraph(sentence) }
    if report.latestTest == nil { builder.paragraph(look(.noResultsYet), Style(.quiet)) }
    builder.blank()
    for (index, view) in views.enumerated() {
      let (label, detail) = describe(view, look: look)
      builder.item(index, [StyledRun(label)], detail: [StyledRun(look(detail), Style(.quiet))])
    }
    return builder.lines
  }

  private func describe(_ view: View, look: Look) -> (String, Text) {
    switch view {
    case .scores: (look(.scoreRecap), .scoreRecapAbout)
    case .distribution: (look(.scoreDistribution), .scoreDistributionAbout)
    case .pairs: (look(.beforeAfter), .beforeAfterAbout)
    case .heatMap: (look(.heatMap), .heatMapAbout)
    case .items(let test):
      ("\(look(.itemAnalysis)): \(look(test.role.text))", .itemAnalysisAbout)
    case .teachAgain: (look(.teachAgain), .teachAgainAbout)
    case .files: (look(.reportFiles), .reportFilesAbout)
    }
  }
}
