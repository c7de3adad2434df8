import Curriculum
import Quiz
import Texts

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
