import Curriculum
import Quiz
import Texts

/// The scores of each participant before and after, one line a participant.
struct PairChart: Page {
  /// A printed page holds no more.
  static let rowsPerChart = 40

  let people: [PersonResult]
  /// What the chart shows, in a sentence.
  let inWords: String
  let language: Language

  var markup: Markup {
    let rowHeight = 19.0
    let bottom = 30 + rowHeight * Double(people.count)
    let rows = people.enumerated().map { row($1, y: 38 + rowHeight * Double($0)) }
    return """
      <figure class="people">
      <svg viewBox="0 0 760 \(coordinate(bottom + 4))" role="img" aria-label="\(say(.beforeAfter))">
      <title>\(say(.beforeAfter))</title><desc>\(inWords)</desc>
      \([0, 25, 50, 75, 100].map { line(at: $0, to: bottom) })\
      \(rows)</svg>
      <figcaption>○ \(say(.preTest)) &nbsp; ● \(say(.postTest))</figcaption>
      </figure>

      """
  }

  private func line(at score: Int, to bottom: Double) -> Markup {
    let x = Self.x(Double(score))
    return """
      <line x1="\(x)" y1="22" x2="\(x)" y2="\(coordinate(bottom))" stroke="#ddd"/>
      <text x="\(x)" y="14" text-anchor="middle" font-size="12">\(score)</text>

      """
  }

  /// A name as far as there is room beside the chart, with a sign where it goes on; the table has it whole.
  static func shortened(_ name: String) -> String {
    // About as wide as letters are in the size of the chart.
    let (wide, usual, narrow) = (10, 8, 5)
    var room = Int(left) - 15
    for (place, letter) in zip(name.indices, name) {
      room -= letter.isUppercase ? wide : "fijlrt .,'-".contains(letter) ? narrow : usual
      if room < 0 { return String(name[..<place].dropLast()) + "…" }
    }
    return name
  }

  /// Where the scores begin; the names stand before it.
  private static let left = 220.0

  private static func x(_ score: Double) -> String { coordinate(left + 450 * score / 100) }

  private func row(_ person: PersonResult, y: Double) -> Markup {
    let (before, after) = (person.percentage(.preTest), person.percentage(.postTest))
    let label = Text.pairInWords(
      person.numberedName, before: language.percentOrDash(before),
      after: language.percentOrDash(after))
    let figures = [before, after].map { score in
      score.map { language.number($0, places: 0) } ?? say(.undefinedFigure)
    }
    let textY = coordinate(y + 4)
    return """
      <g><title>\(say(label))</title>
      <text x="0" y="\(textY)" font-size="13">\(Self.shortened(person.numberedName))</text>
      \(pair(before, after, falls: person.gain.map { $0.points < 0 } ?? false, y: coordinate(y)))
      <text x="690" y="\(textY)" font-size="13">\(figures.joined(separator: " → "))</text>
      </g>

      """
  }

  private func pair(_ before: Double?, _ after: Double?, falls: Bool, y: String) -> Markup {
    let (before, after) = (before.map(Self.x), after.map(Self.x))
    let line: Markup = """
      <line x1="\(before ?? "")" y1="\(y)" x2="\(after ?? "")" y2="\(y)" \
      stroke="\(falls ? ChartColours.fallen : "#777")" stroke-width="3"\
      \(" stroke-dasharray=\"4 3\"", if: falls)/>
      """
    let (first, second) = (
      ChartColours.colour(of: .preTest), ChartColours.colour(of: .postTest)
    )
    return """
      \(line, if: before != nil && after != nil)
      \(before.map { "<circle cx=\"\($0)\" cy=\"\(y)\" r=\"5\" fill=\"#fff\" stroke=\"\(first)\" stroke-width=\"2\"/>" })
      \(after.map { "<circle cx=\"\($0)\" cy=\"\(y)\" r=\"5\" fill=\"\(second)\"/>" })
      """
  }
}
