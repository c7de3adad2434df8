import Quiz
import Reports
import Terminal
import Texts

/// What came of a session, in a few sentences, and the ways to look closer.
struct ResultsScreen: DetailScreen, Refreshing {
  private var report: SessionReport
  /// What the report rests on.
  private var version: StoreVersion
  var page = Page<Choice>()

  init(session: SessionID, in app: AppContext) throws {
    self.version = try app.training.version()
    self.report = try SessionReport(of: session, in: app.training)
    page = Page(focus: views[0])
  }

  /// Computes the report anew only where anything was written since.
  mutating func refresh(in app: AppContext) throws {
    let now = try app.training.version()
    guard now != version else { return }
    report = try SessionReport(of: report.session.id, in: app.training)
    version = now
  }

  mutating func open(_ choice: Choice, in app: AppContext) throws -> Move {
    try refresh(in: app)
    return try (views.first { $0 == choice } ?? choice).choose(app)
  }

  /// The ways to look closer: the report is computed once, and handed to each.
  private var views: [Choice] {
    let report = report
    let scores = Choice.to(.scoreRecap, .scoreRecapAbout) { ScoresScreen(report, in: $0) }
    let files = Choice.to(.reportFiles, .reportFilesAbout) { ReportFilesScreen(report, in: $0) }
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
    if !report.hasResults { builder.paragraph(look(.noResultsYet), Style(.quiet)) }
    builder.blank()
    for view in views { builder.item(view, look: look) }
  }

  func pane(in body: Rect) -> Pane? { .afterText }
}
