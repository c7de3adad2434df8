import Curriculum
import Quiz
import Texts

/// The scores of each participant before and after, one line a participant.
enum PairChart {
  /// A printed page holds no more.
  static let rowsPerChart = 40

  static func view(_ people: [PersonResult], _ language: Language) -> View {
    let rowHeight = 19.0
    let bottom = 30 + rowHeight * Double(people.count)
    let grid = [0, 25, 50, 75, 100].map { score -> View in
      ["x": coordinate(x(score)), "label": String(Int(score)), "bottom": coordinate(bottom)]
    }
    return [
      "height": coordinate(bottom + 4), "grid": grid,
      "rows": people.enumerated().map { place, person in
        row(person, y: 38 + rowHeight * Double(place), language)
      },
    ]
  }

  /// A name as far as there is room beside the chart, with a sign where it goes on; the table has it whole.
  static func shortened(_ name: String) -> String {
    var room = 205
    for (place, letter) in zip(name.indices, name) {
      room -= letter.isUppercase ? 10 : "fijlrt .,'-".contains(letter) ? 5 : 8
      if room < 0 { return String(name[..<place].dropLast()) + "…" }
    }
    return name
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
      "name": shortened(person.numberedName), "label": label(language),
      "figures": "\(figure(before)) → \(figure(after))", "y": coordinate(y),
      "textY": coordinate(y + 4), "colour": falls ? ChartColours.fallen : "#777",
      "before": before.map { coordinate(x($0)) }, "after": after.map { coordinate(x($0)) },
      "isPair": before != nil && after != nil, "falls": falls,
    ]
  }
}
