import Reports
import Terminal
import Texts

/// How the scores of each test are spread, with the figures of the test as a whole.
struct DistributionScreen: ReadingScreen {
  private let report: SessionReport
  var page = Page<Never>()

  init(_ report: SessionReport) { self.report = report }

  func title(look: Look) -> [String] { [look(.results), look(.scoreDistribution)] }

  func build(_ builder: inout PageBuilder<Never>, look: Look) {
    for test in report.tests where test.submittedCount > 0 {
      add(test, to: &builder, look: look)
    }
  }

  private func add(_ test: TestReport, to builder: inout PageBuilder<Never>, look: Look) {
    let counts = test.distribution
    let pitch = builder.textWidth >= 66 ? 6 : 3
    builder.heading(look(test.role.text))
    let chart = ColumnChart(
      values: counts.map(Double.init), top: Double(max(1, counts.max() ?? 1)), pitch: pitch)
    chart.add(to: &builder, look: look)
    if !look.glyphs.isPlain {
      let labels = counts.indices.map { padded(String(10 * $0), to: pitch) }.joined()
      builder.line([StyledRun(ColumnChart.indent + labels, .aside)])
    }
    builder.paragraph(test.distributionInWords(in: look.language) ?? "")
    let ranges = counts.enumerated().filter { $1 > 0 }.map { place, count in
      let (lowest, highest) = TestReport.scores(ofTenth: place)
      return look(.scoresBetween(lowest, highest, count: count))
    }
    builder.paragraph(ranges.joined(separator: "; ") + ".", .aside)
    builder.blank()
    let figures = test.statistics.figures(in: look.language).map { "\(look($0)): \($1)" }
    for figure in figures { builder.paragraph(figure, indent: 1) }
    if test.isOfForms { builder.paragraph(look(.figuresOfForms), .aside) }
  }
}
