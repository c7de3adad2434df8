import Curriculum
import Quiz
import Texts

extension TestReport {
  /// How many scores lie in each tenth; the plot stands in 30…740 across and 30…150 down.
  func histogram(passing: Int, _ language: Language) -> Markup {
    let labels = distribution.enumerated().map { place, count in
      let (lowest, highest) = Self.scores(ofTenth: place)
      return Text.scoresBetween(lowest, highest, count: count)(language)
    }
    let told = zip(distribution, labels).filter { $0.0 > 0 }.map(\.1)
    let label = "\(Text.scoreDistribution(language)): \(role.text(language))"
    let inWords = distributionInWords(in: language) ?? ""
    let passX = coordinate(30 + 71 * Double(passing) / 10)
    return """
      <figure>
      <svg viewBox="0 0 760 190" role="img" aria-label="\(label)">
      <title>\(label)</title><desc>\(inWords)</desc>
      <line x1="30" y1="150" x2="740" y2="150" stroke="#555"/>
      \(labels.indices.map { bar(ofTenth: $0, label: labels[$0]) })\
      <line x1="\(passX)" y1="20" x2="\(passX)" y2="150" stroke="#1a1a1a" stroke-dasharray="5 4"/>
      <text x="\(passX)" y="14" text-anchor="middle" font-size="13">\(Text.passLine(passing)(language))</text>
      </svg>
      <figcaption>\(inWords) \(told.joined(separator: "; ")).</figcaption>
      </figure>

      """
  }

  private func bar(ofTenth place: Int, label: String) -> Markup {
    let (count, most) = (distribution[place], max(1, distribution.max() ?? 1))
    let height = 110 * Double(count) / Double(most)
    let (x, y) = (34 + 71 * Double(place), 150 - height)
    let (lowest, highest) = Self.scores(ofTenth: place)
    let middle = coordinate(x + 31)
    let number: Markup = """
      <text x="\(middle)" y="\(coordinate(y - 5))" text-anchor="middle" font-size="14">\(count)</text>
      """
    return """
      <rect x="\(coordinate(x))" y="\(coordinate(y))" width="62" height="\(coordinate(height))" \
      fill="\(ChartColours.colour(of: role))"><title>\(label)</title></rect>
      \(number, if: count > 0)
      <text x="\(middle)" y="168" text-anchor="middle" font-size="13">\(lowest)–\(highest)</text>

      """
  }
}
