import Curriculum
import Quiz
import Texts

extension ReportPage {
  /// Participants across the sections of the latest test, each cell shaded by its score; nothing when
  /// nobody has submitted one.
  var heatMap: Markup {
    guard let role = report.latestTest?.role,
      let inWords = report.sectionsInWords(role, in: language)
    else { return .none }
    let sections = report.sections.map(\.section).filter { section in
      people.contains { $0.percentage(role, section: section.letter) != nil }
    }
    let rows = people.filter { $0.percentage(role) != nil }.map { person -> Markup in
      let cells = sections.map { cell(person.percentage(role, section: $0.letter)) }
      return "\(rowName(person.numberedName))\(cells)"
    }
    let columns =
      [words(.name)] + sections.map { "<th scope=\"col\">\($0.letter.rawValue)</th>" }
    let legend = sections.map { "\($0.letter): \($0.title.text(in: language))" }
    return section(
      say(.heatMap),
      """
      <p>\(inWords)</p>
      \(table("heat", columns, rows))
      <p class="quiet">\(legend.joined(separator: "; "))</p>
      """)
  }

  private func cell(_ score: Double?) -> Markup {
    let shade = score.map { "h\(Shade(percentage: $0).rawValue)" } ?? ""
    let text = score.map { language.number($0, places: 0) } ?? say(.undefinedFigure)
    return "<td class=\"n \(shade)\">\(text)</td>"
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
