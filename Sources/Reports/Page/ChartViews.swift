import Curriculum
import Quiz
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

extension TestReport {
  /// How many scores lie in each tenth; the plot stands in 30…740 across and 30…150 down.
  func histogram(passing: Int, _ language: Language) -> View {
    let (left, step, bottom, tallest) = (30.0, 71.0, 150.0, 110.0)
    let counts = distribution
    let most = max(1, counts.max() ?? 1)
    let labels = counts.enumerated().map { place, count in
      let (lowest, highest) = Self.scores(ofTenth: place)
      return (
        range: "\(lowest)–\(highest)",
        label: Text.scoresBetween(lowest, highest, count: count)(language)
      )
    }
    let bars = counts.enumerated().map { place, count -> View in
      let height = tallest * Double(count) / Double(most)
      let x = left + step * Double(place) + 4
      return [
        "x": coordinate(x), "y": coordinate(bottom - height), "middle": coordinate(x + 31),
        "countY": coordinate(bottom - height - 5), "height": coordinate(height),
        "count": String(count), "range": labels[place].range, "label": labels[place].label,
        "colour": ChartColours.colour(of: role), "hasCount": count > 0,
      ]
    }
    let told = zip(counts, labels).filter { $0.0 > 0 }.map(\.1.label)
    return [
      "label": "\(Text.scoreDistribution(language)): \(role.text(language))",
      "inWords": distributionInWords(in: language) ?? "", "pass": Text.passLine(passing)(language),
      "passX": coordinate(left + step * Double(passing) / 10), "bars": bars,
      "ranges": told.joined(separator: "; ") + ".",
    ]
  }
}

/// The scores of each participant before and after, one line a participant.
enum PairChart {
  /// A printed page holds no more.
  static let rowsPerChart = 40

  static func view(number: Int, people: [PersonResult], _ language: Language) -> View {
    let rowHeight = 19.0
    let bottom = 30 + rowHeight * Double(people.count)
    let grid = [0, 25, 50, 75, 100].map { score -> View in
      ["x": coordinate(x(score)), "label": String(Int(score)), "bottom": coordinate(bottom)]
    }
    return [
      "chart": String(number), "height": coordinate(bottom + 4), "grid": grid,
      "rows": people.enumerated().map { place, person in
        row(person, y: 38 + rowHeight * Double(place), language)
      },
    ]
  }

  private static func x(_ score: Double) -> Double { 220 + 450 * score / 100 }

  private static func row(_ person: PersonResult, y: Double, _ language: Language) -> View {
    let before = person.percentage(.preTest)
    let after = person.percentage(.postTest)
    let figure = { (score: Double?) in
      score.map { language.number($0, places: 0) } ?? Text.undefinedFigure(language)
    }
    let falls = person.gain.map { $0.points < 0 } ?? false
    let label = Text.pairInWords(
      person.numberedName, before: language.percentOrDash(before),
      after: language.percentOrDash(after))
    return [
      "name": person.numberedName, "label": label(language),
      "figures": "\(figure(before)) → \(figure(after))", "y": coordinate(y),
      "textY": coordinate(y + 4), "colour": falls ? ChartColours.fallen : "#777",
      "before": before.map { coordinate(x($0)) }, "after": after.map { coordinate(x($0)) },
      "isPair": before != nil && after != nil, "falls": falls,
    ]
  }
}

extension SessionReport {
  /// Participants across the sections of the latest test, each cell shaded by its score; nil when
  /// nobody has submitted one.
  func heatMap(_ language: Language) -> View? {
    guard let role = latestTest?.role, let inWords = sectionsInWords(role, in: language) else {
      return nil
    }
    let sections = sections.map(\.section).filter { section in
      people.contains { $0.percentage(role, section: section.letter) != nil }
    }
    let rows = people.filter { $0.percentage(role) != nil }.map { person -> View in
      let cells = sections.map { section -> View in
        let score = person.percentage(role, section: section.letter)
        return [
          "text": score.map { language.number($0, places: 0) } ?? Text.undefinedFigure(language),
          "shade": score.map { "h\(Shade(percentage: $0).rawValue)" } ?? "",
        ]
      }
      return ["name": person.numberedName, "cells": cells]
    }
    return [
      "inWords": inWords, "columns": sections.map(\.letter.rawValue), "rows": rows,
      "legend": sections.map { "\($0.letter): \($0.title.text(in: language))" }
        .joined(separator: "; "),
    ]
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
