import Curriculum
import Quiz
import Texts

/// The gains from the pre-test to the post-test, of the class and each section.
extension ReportPage {
  var gain: Markup {
    guard hasGain else { return .none }
    return section(
      say(.normalizedGain),
      """
      <p class="quiet">\(say(.gainExplained))</p>
      \(report.gain.isEmpty ? "<p>\(say(.noPairsYet))</p>" : gainOfClass)
      """)
  }

  private var gainOfClass: Markup {
    let gain = report.gain
    let facts = [
      // The mean scores of those with both, before and after.
      language.fact(.meansOfPairs, scores(of: gain).joined(separator: " → ")),
      language.fact(.gainOfMeans, language.numberOrDash(gain.ofMeans?.value)),
      language.fact(.meanOfGains, language.numberOrDash(gain.meanOfGains)),
    ]
    return """
      <dl>
      \(facts.map { "\($0.markup)\n" })</dl>
      <p>\(gain.countsInWords(in: language))</p>
      <h3>\(say(.comparison))</h3>
      \(report.gainInWords(in: language).map { "<p>\($0)</p>\n" })\
      \(halves)<h3>\(say(.beforeAfter))</h3>
      <p>\(report.pairsInWords(in: language))</p>
      \(charts)<h3>\(say(.bySection))</h3>
      <p class="quiet">\(say(.meansOfPairs)).</p>
      \(sections)
      """
  }

  private var halves: Markup {
    guard let halves = report.forms?.halves, !halves.isEmpty else { return .none }
    let rows = halves.map { half -> Markup in
      let order = half.order.ordered(report.formNames)
      let name = Text.halfInWords(order.first ?? "", order.last ?? "", count: half.count)
      let figures = [
        language.percentOrDash(half.before), language.percentOrDash(half.after),
        language.fixed(half.after - half.before, places: 1),
      ]
      return "\(rowName(say(name)))\(figures.map(number))"
    }
    let columns = [
      words(.half), numbers(.preTest), numbers(.postTest), numbers(.difference),
    ]
    return "<h3>\(say(.formTable))</h3>\n\(table(nil, columns, rows))\n"
  }

  private var charts: [Markup] {
    let tested = people.filter { person in
      tests.contains { person.percentage($0.role) != nil }
    }
    let inWords = report.pairsInWords(in: language)
    return stride(from: 0, to: tested.count, by: PairChart.rowsPerChart).map { start in
      let people = Array(tested.dropFirst(start).prefix(PairChart.rowsPerChart))
      return PairChart(people: people, inWords: inWords, language: language).markup
    }
  }

  private var sections: Markup {
    let rows = report.sections.map { result -> Markup in
      // Of those with both scores, for the gain beside them is theirs.
      let figures =
        scores(of: result.gain)
        + [result.gain.ofMeans?.value, result.gain.meanOfGains].map { language.numberOrDash($0) }
      let name = "\(result.section.letter). \(result.section.title.text(in: language))"
      return "\(rowName(name))\(figures.map(number))"
    }
    let columns = [
      words(.section), numbers(.preTest), numbers(.postTest), numbers(.gainOfMeans),
      numbers(.meanOfGains),
    ]
    return table(nil, columns, rows)
  }

  private func scores(of gain: ClassGain) -> [String] {
    [gain.ofMeans?.before, gain.ofMeans?.after].map { language.percentOrDash($0) }
  }
}
