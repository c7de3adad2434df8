import Quiz
import Reports
import Terminal
import Texts

/// What came of a session, in a few sentences, and the ways to look closer.
struct ResultsScreen: DetailScreen {
  typealias Target = View

  /// A closer look.
  enum View: Hashable {
    case scores, distribution, pairs, heatMap
    case items(TestRole)
    case teachAgain, files
  }

  /// Computed once, and handed to every closer look.
  private let report: SessionReport
  var page = Page(focus: View.scores)

  init(session: SessionID, in app: AppContext) throws {
    self.report = try SessionReport(of: session, in: app.training)
  }

  private var views: [View] {
    guard report.latestTest != nil else { return [.scores, .files] }
    let tests = report.tests.filter { $0.submittedCount > 0 }.map { View.items($0.role) }
    let pairs: [View] = report.tests.count > 1 ? [.pairs] : []
    return [.scores, .distribution] + pairs + [.heatMap] + tests + [.teachAgain, .files]
  }

  func title(look: Look) -> [String] { [report.session.facts.title, look(.results)] }

  func open(_ view: View, in app: AppContext) throws -> Move {
    screen(for: view, in: app).map { .push($0) } ?? .stay
  }

  private func screen(for view: View, in app: AppContext) -> (any Screen)? {
    switch view {
    case .scores: ScoresScreen(report, in: app)
    case .distribution: DistributionScreen(report)
    case .pairs: PairsScreen(report, in: app)
    case .heatMap: HeatMapScreen(report, in: app)
    case .items(let role): report.test(role).map { ItemsScreen($0, of: report.session.id, in: app) }
    case .teachAgain: TeachAgainScreen(report)
    case .files: ReportFilesScreen(report, in: app)
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    for sentence in report.testsInWords(in: look.language) { builder.paragraph(sentence) }
    if report.latestTest == nil { builder.paragraph(look(.noResultsYet), Style(.quiet)) }
    builder.blank()
    for view in views {
      if let detail = detail(of: view, look: look) { builder.item(view, detail) }
    }
  }

  func pane(in body: Rect) -> Pane? { .afterText }

  func detail(of view: View, look: Look) -> Detail? {
    switch view {
    case .scores: Detail(look(.scoreRecap), [look(.scoreRecapAbout)])
    case .distribution: Detail(look(.scoreDistribution), [look(.scoreDistributionAbout)])
    case .pairs: Detail(look(.beforeAfter), [look(.beforeAfterAbout)])
    case .heatMap: Detail(look(.heatMap), [look(.heatMapAbout)])
    case .items(let role):
      Detail("\(look(.itemAnalysis)): \(look(role.text))", [look(.itemAnalysisAbout)])
    case .teachAgain: Detail(look(.teachAgain), [look(.teachAgainAbout)])
    case .files: Detail(look(.reportFiles), [look(.reportFilesAbout)])
    }
  }
}
