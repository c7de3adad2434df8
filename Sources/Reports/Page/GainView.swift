import Curriculum
import Quiz
import Texts

extension SessionReport {
  /// The gains from the pre-test to the post-test, of the class and each section.
  func gainView(_ language: Language) -> View {
    let (gain, halves) = (gain, halves(language))
    let tested = people.filter { person in
      tests.contains { person.percentage($0.role) != nil }
    }
    let charts = stride(from: 0, to: tested.count, by: PairChart.rowsPerChart).map { start in
      PairChart.view(Array(tested.dropFirst(start).prefix(PairChart.rowsPerChart)), language)
    }
    return [
      "hasPairs": !gain.isEmpty,
      // The mean scores of those with both, before and after.
      "means": scores(of: gain, language).joined(separator: " → "),
      "ofMeans": language.numberOrDash(gain.ofMeans?.value),
      "meanOfGains": language.numberOrDash(gain.meanOfGains),
      "counts": gain.countsInWords(in: language), "pairsInWords": pairsInWords(in: language),
      // How sure the gain is, a sentence each.
      "sentences": gainInWords(in: language), "halves": halves,
      "charts": charts, "sections": sections.map { view($0, language) },
    ]
  }

  private func view(_ result: SectionResult, _ language: Language) -> View {
    [
      "title": "\(result.section.letter). \(result.section.title.text(in: language))",
      "ofMeans": language.numberOrDash(result.gain.ofMeans?.value),
      "meanOfGains": language.numberOrDash(result.gain.meanOfGains),
      // Of those with both scores, for the gain beside them is theirs.
      "scores": scores(of: result.gain, language),
    ]
  }

  private func scores(of gain: ClassGain, _ language: Language) -> [String] {
    [gain.ofMeans?.before, gain.ofMeans?.after].map { language.percentOrDash($0) }
  }

  private func halves(_ language: Language) -> [View] {
    (forms?.halves ?? []).map { half in
      let order = half.order.ordered(formNames)
      return [
        "name": Text.halfInWords(order.first ?? "", order.last ?? "", count: half.count)(language),
        "before": language.percentOrDash(half.before), "after": language.percentOrDash(half.after),
        "difference": language.fixed(half.after - half.before, places: 1),
      ]
    }
  }
}
