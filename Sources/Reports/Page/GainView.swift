import Curriculum
import Quiz
import Tables
import Texts

/// The gains from the pre-test to the post-test: of each participant, the class and each section.
struct GainView {
  struct Member {
    let number, name, gain, level: String
    let scores: [String]
  }

  struct SectionRow {
    let title, ofMeans, meanOfGains: String
    let scores: [String]
  }

  let hasPairs: Bool
  let ofMeans, meanOfGains, counts, pairsInWords: String
  let charts: [PairChartView]
  let members: [Member]
  let sections: [SectionRow]

  init(_ report: SessionReport, _ language: Language) {
    let gain = report.gain
    hasPairs = !gain.members.isEmpty
    ofMeans = language.numberOrDash(gain.ofMeans?.value)
    meanOfGains = language.numberOrDash(gain.meanOfGains)
    counts = gain.countsInWords(in: language)
    pairsInWords = report.pairsInWords(in: language)
    let tested = report.people.filter { person in
      report.tests.contains { person.percentage($0.role) != nil }
    }
    charts = stride(from: 0, to: tested.count, by: PairChartView.rowsPerChart).map { start in
      PairChartView(
        number: start, people: Array(tested.dropFirst(start).prefix(PairChartView.rowsPerChart)),
        language)
    }
    members = report.people.map { person in
      Member(
        number: String(person.entry.number), name: person.name.withoutControls,
        gain: language.numberOrDash(person.gain?.value),
        level: person.gain?.level?.text(language) ?? "",
        scores: report.tests.map { language.percentOrDash(person.percentage($0.role)) })
    }
    sections = report.sections.map { result in
      SectionRow(
        title: "\(result.section.letter). \(result.section.title.text(in: language))",
        ofMeans: language.numberOrDash(result.gain.ofMeans?.value),
        meanOfGains: language.numberOrDash(result.gain.meanOfGains),
        scores: report.tests.map {
          language.percentOrDash(result.tallies[$0.role]?.percentage)
        })
    }
  }
}
