import Curriculum
import Quiz
import Tables
import Texts

/// The colours of the charts; a shape or a word beside them always says the same.
enum ChartColours {
  /// The colour of a test.
  static func colour(of role: TestRole) -> String {
    switch role {
    case .preTest: "#b45f06"
    case .postTest: "#0b5394"
    case .followUp: "#38761d"
    }
  }
  /// A score that fell.
  static let fallen = "#a61c00"
}

/// A coordinate as SVG wants it: a decimal point, one decimal.
func coordinate(_ value: Double) -> String { String((value * 10).rounded() / 10) }

/// How many scores lie in each tenth.
struct HistogramView {
  struct Bar {
    let x, y, middle, countY, height, count, range, label, colour: String
    let hasCount: Bool
  }

  let label, inWords, ranges, pass, passX: String
  let bars: [Bar]

  /// The plot stands in 30…740 across and 30…150 down.
  private static let left = 30.0
  private static let step = 71.0
  private static let bottom = 150.0
  private static let tallest = 110.0

  init(_ test: TestReport, passing: Int, _ language: Language) {
    let counts = test.distribution
    let most = max(1, counts.max() ?? 1)
    label = "\(Text.scoreDistribution(language)): \(test.role.text(language))"
    inWords = test.distributionInWords(in: language) ?? ""
    pass = Text.passLine(passing)(language)
    passX = coordinate(Self.left + Self.step * Double(passing) / 10)
    bars = counts.enumerated().map { place, count in
      let height = Self.tallest * Double(count) / Double(most)
      let range = (10 * place, place == 9 ? 100 : 10 * place + 9)
      let x = Self.left + Self.step * Double(place) + 4
      return Bar(
        x: coordinate(x), y: coordinate(Self.bottom - height), middle: coordinate(x + 31),
        countY: coordinate(Self.bottom - height - 5), height: coordinate(height),
        count: String(count), range: "\(range.0)–\(range.1)",
        label: Text.scoresBetween(range.0, range.1, count: count)(language),
        colour: ChartColours.colour(of: test.role), hasCount: count > 0)
    }
    ranges = bars.filter(\.hasCount).map(\.label).joined(separator: "; ") + "."
  }
}

/// The scores of each participant before and after, one line a participant.
struct PairChartView {
  struct GridLine {
    let x, label, bottom: String
  }

  struct Row {
    let name, label, figures, y, textY, colour: String
    let before, after: String?
    let isPair, falls: Bool
  }

  let chart, height: String
  let grid: [GridLine]
  let rows: [Row]

  /// A printed page holds no more.
  static let rowsPerChart = 40
  private static let left = 220.0
  private static let width = 450.0
  private static let rowHeight = 19.0

  init(number: Int, people: [PersonResult], _ language: Language) {
    let bottom = 30 + Self.rowHeight * Double(people.count)
    chart = String(number)
    height = coordinate(bottom + 4)
    grid = [0, 25, 50, 75, 100].map { score in
      GridLine(x: coordinate(Self.x(score)), label: String(Int(score)), bottom: coordinate(bottom))
    }
    rows = people.enumerated().map { place, person in
      Self.row(person, y: 38 + Self.rowHeight * Double(place), language)
    }
  }

  private static func x(_ score: Double) -> Double { left + width * score / 100 }

  private static func row(_ person: PersonResult, y: Double, _ language: Language) -> Row {
    let before = person.percentage(.preTest)
    let after = person.percentage(.postTest)
    let figure = { (score: Double?) in
      score.map { language.number($0, places: 0) } ?? Text.undefinedFigure(language)
    }
    let falls = before.flatMap { before in after.map { $0 < before } } ?? false
    let name = person.numberedName.withoutControls
    return Row(
      name: name,
      label: Text.pairInWords(
        name, before: language.percentOrDash(before), after: language.percentOrDash(after)
      )(language),
      figures: "\(figure(before)) → \(figure(after))", y: coordinate(y),
      textY: coordinate(y + 4), colour: falls ? ChartColours.fallen : "#777",
      before: before.map { coordinate(x($0)) }, after: after.map { coordinate(x($0)) },
      isPair: before != nil && after != nil, falls: falls)
  }
}

/// Participants across sections, each cell shaded by its score.
struct HeatMapView {
  struct Cell {
    let text, shade: String
  }

  struct Row {
    let name: String
    let cells: [Cell]
  }

  let inWords, legend: String
  let columns: [String]
  let rows: [Row]

  /// The heat map of the latest test; nil when nobody has submitted one.
  init?(_ report: SessionReport, _ language: Language) {
    guard let role = report.latestTest?.role,
      let inWords = report.sectionsInWords(role, in: language)
    else { return nil }
    self.inWords = inWords
    let sections = report.sections.map(\.section).filter { section in
      report.people.contains { $0.percentage(role, section: section.letter) != nil }
    }
    columns = sections.map(\.letter.rawValue)
    legend = sections.map { "\($0.letter): \($0.title.text(in: language))" }
      .joined(separator: "; ")
    rows = report.people.filter { $0.percentage(role) != nil }.map { person in
      Row(
        name: person.numberedName.withoutControls,
        cells: sections.map { section in
          let score = person.percentage(role, section: section.letter)
          return Cell(
            text: score.map { language.number($0, places: 0) } ?? Text.undefinedFigure(language),
            shade: score.map { "h\(Shade(percentage: $0).rawValue)" } ?? "")
        })
    }
  }
}

/// Five steps from the lowest scores to the highest, as heat maps show them.
public enum Shade: Int, Sendable {
  /// Below 20, 40, 60, 80, and up to 100 percent.
  case lowest, low, middle, high, highest

  /// The step of a score in percent.
  public init(percentage: Double) {
    self = Shade(rawValue: max(0, min(4, Int((percentage + 1e-9) / 20)))) ?? .highest
  }
}
