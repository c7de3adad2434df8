import Quiz
import Reports
import Terminal
import Texts

/// What came of a session, in a few sentences, and the ways to look closer.
struct ResultsScreen: DetailScreen, Refreshing {
  private var report: SessionReport
  var page = Page<Choice>()

  init(session: SessionID, in app: AppContext) throws {
    self.report = try app.report(of: session)
    page = Page(focus: views[0])
  }

  mutating func refresh(in app: AppContext) throws {
    report = try app.report(of: report.session.id)
  }

  mutating func open(_ choice: Choice, in app: AppContext) throws -> Move {
    try refresh(in: app)
    return try (views.first { $0 == choice } ?? choice).choose(app)
  }

  /// The ways to look closer: the report is computed once, and handed to each.
  private var views: [Choice] {
    let report = report
    let scores = Choice.to(.scoreRecap, .scoreRecapAbout) { ScoresScreen(report, in: $0) }
    let files = Choice.to(.reportFiles, .reportFilesAbout) {
      ReportFilesScreen(report.session, in: $0)
    }
    guard report.hasResults else { return [scores, files] }
    let distribution = Choice.to(.scoreDistribution, .scoreDistributionAbout) { _ in
      DistributionScreen(report)
    }
    let pairs = Choice.to(.beforeAfter, .beforeAfterAbout) { PairsScreen(report, in: $0) }
    let heatMap = Choice.to(.heatMap, .heatMapAbout) { HeatMapScreen(report, in: $0) }
    let tests = report.tests.filter { $0.submittedCount > 0 }.map { test in
      Choice.to(
        Text { "\(Text.itemAnalysis($0)): \(test.role.text($0))" }, .itemAnalysisAbout
      ) { ItemsScreen(test, of: report.session.id, in: $0) }
    }
    let teachAgain = Choice.to(.teachAgain, .teachAgainAbout) { _ in TeachAgainScreen(report) }
    return [scores, distribution] + (report.tests.count > 1 ? [pairs] : []) + [heatMap] + tests
      + [teachAgain, files]
  }

  func title(look: Look) -> [String] { [report.session.facts.title, look(.results)] }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    for sentence in report.testsInWords(in: look.language) { builder.paragraph(sentence) }
    if !report.hasResults { builder.paragraph(look(.noResultsYet), .aside) }
    builder.blank()
    for view in views { builder.item(view, look: look) }
  }

  func pane(in body: Rect) -> Pane? { .afterText }
}
