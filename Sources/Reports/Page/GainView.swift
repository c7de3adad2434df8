import Curriculum
import Quiz
import Tables
import Texts

/// The gains from the pre-test to the post-test, of the class and each section.
struct GainView {
  struct SectionRow {
    let title, ofMeans, meanOfGains: String
    let scores: [String]
  }

  struct HalfRow {
    let name, before, after, difference: String
  }

  let hasPairs: Bool
  /// The mean scores of those with both, before and after.
  let means: String
  let ofMeans, meanOfGains, counts, pairsInWords: String
  /// How sure the gain is, a sentence each.
  let sentences: [String]
  let hasHalves: Bool
  let halves: [HalfRow]
  let charts: [PairChartView]
  let sections: [SectionRow]

  init(_ report: SessionReport, _ language: Language) {
    let gain = report.gain
    hasPairs = !gain.members.isEmpty
    means = [gain.ofMeans?.before, gain.ofMeans?.after].map { language.percentOrDash($0) }
      .joined(separator: " → ")
    ofMeans = language.numberOrDash(gain.ofMeans?.value)
    meanOfGains = language.numberOrDash(gain.meanOfGains)
    counts = gain.countsInWords(in: language)
    pairsInWords = report.pairsInWords(in: language)
    sentences = report.gainInWords(in: language)
    halves = Self.halves(report, language)
    hasHalves = !halves.isEmpty
    let tested = report.people.filter { person in
      report.tests.contains { person.percentage($0.role) != nil }
    }
    charts = stride(from: 0, to: tested.count, by: PairChartView.rowsPerChart).map { start in
      PairChartView(
        number: start, people: Array(tested.dropFirst(start).prefix(PairChartView.rowsPerChart)),
        language)
    }
    sections = report.sections.map { result in
      SectionRow(
        title: "\(result.section.letter). \(result.section.title.text(in: language))",
        ofMeans: language.numberOrDash(result.gain.ofMeans?.value),
        meanOfGains: language.numberOrDash(result.gain.meanOfGains),
        // Of those with both scores, for the gain beside them is theirs.
        scores: [result.gain.ofMeans?.before, result.gain.ofMeans?.after].map {
          language.percentOrDash($0)
        })
    }
  }

  private static func halves(_ report: SessionReport, _ language: Language) -> [HalfRow] {
    let names = report.formNames
    return (report.forms?.halves ?? []).map { half in
      let order = half.order == .straight ? names : names.reversed()
      return HalfRow(
        name: Text.halfInWords(order.first ?? "", order.last ?? "", count: half.count)(language),
        before: language.percentOrDash(half.before), after: language.percentOrDash(half.after),
        difference: language.fixed(half.after - half.before, places: 1))
    }
  }
}
