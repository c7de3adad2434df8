import Foundation
import Quiz
import Records
import Reports
import Terminal
import Texts

/// What came of a session, in a few sentences, and the ways to look closer.
struct ResultsScreen: Screen, Refreshing {
  typealias Target = View

  /// A closer look.
  enum View: Hashable {
    case scores, distribution, pairs, heatMap
    case items(AttemptPlan.Kind)
    case teachAgain, files
  }

  private let session: UUID
  private var report: SessionReport
  var page = Page<Target>()

  init(session: UUID, in app: AppContext) throws {
    self.session = session
    self.report = try app.report(of: session)
  }

  mutating func refresh(in app: AppContext) throws { report = try app.report(of: session) }

  private var views: [View] {
    guard report.latestTest != nil else { return [.scores, .files] }
    let tests = report.tests.filter { $0.submittedCount > 0 }.map { View.items($0.kind) }
    let pairs: [View] = report.tests.count > 1 ? [.pairs] : []
    return [.scores, .distribution] + pairs + [.heatMap] + tests + [.teachAgain, .files]
  }

  func title(look: Look) -> [String] { [report.session.facts.title, look(.results)] }

  func open(_ view: View, in app: AppContext) throws -> Move {
    .push(try screen(for: view, in: app))
  }

  private func screen(for view: View, in app: AppContext) throws -> any Screen {
    switch view {
    case .scores: try ScoresScreen(session: session, in: app)
    case .distribution: try DistributionScreen(session: session, in: app)
    case .pairs: try PairsScreen(session: session, in: app)
    case .heatMap: try HeatMapScreen(session: session, in: app)
    case .items(let kind): try ItemsScreen(session: session, test: kind, in: app)
    case .teachAgain: try TeachAgainScreen(session: session, in: app)
    case .files: try ReportFilesScreen(session: session, in: app)
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    for sentence in report.testsInWords(in: look.language) { builder.paragraph(sentence) }
    if report.latestTest == nil { builder.paragraph(look(.noResultsYet), Style(.quiet)) }
    builder.blank()
    for view in views {
      let (label, detail) = describe(view, look: look)
      builder.item(view, label, detail: look(detail))
    }
  }

  private func describe(_ view: View, look: Look) -> (String, Text) {
    switch view {
    case .scores: (look(.scoreRecap), .scoreRecapAbout)
    case .distribution: (look(.scoreDistribution), .scoreDistributionAbout)
    case .pairs: (look(.beforeAfter), .beforeAfterAbout)
    case .heatMap: (look(.heatMap), .heatMapAbout)
    case .items(let kind):
      ("\(look(.itemAnalysis)): \(look(.test(kind.rawValue)))", .itemAnalysisAbout)
    case .teachAgain: (look(.teachAgain), .teachAgainAbout)
    case .files: (look(.reportFiles), .reportFilesAbout)
    }
  }
}

extension AppContext {
  /// The report of a session as it stands now.
  func report(of session: UUID) throws -> SessionReport {
    try records.report(of: session, module: module, at: now)
  }
}
