import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts

/// Who rose from the pre-test to the post-test and how far: each participant, the class, the sections.
struct PairsScreen: ReadingScreen {
  private let report: SessionReport
  var page = Page()

  init(_ report: SessionReport) {
    self.report = report
  }

  func title(in language: Language) -> [String] {
    [Text.results(language), Text.normalizedGain(language)]
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    guard !report.gain.members.isEmpty else {
      builder.paragraph(look(.noPairsYet))
      return builder.lines
    }
    builder.paragraph(report.pairsInWords(in: look.language), Style(bold: true))
    builder.paragraph(gains(report.gain, look: look))
    builder.paragraph(report.gain.countsInWords(in: look.language))
    builder.blank()
    addPairs(to: &builder, look: look)
    builder.blank()
    builder.paragraph(look(.bySection), Style(.accent, bold: true))
    for result in report.sections where !result.gain.members.isEmpty {
      builder.runs(
        [StyledRun(gains(result.gain, look: look), Style(.quiet))], hang: 3,
        lead: [StyledRun(padded(result.id.rawValue, to: 3), Style(bold: true))])
    }
    builder.blank()
    builder.paragraph(look(.gainExplained), Style(.quiet))
    return builder.lines
  }

  private func gains(_ gain: ClassGain, look: Look) -> String {
    "\(look(.gainOfMeans)): \(look.language.numberOrDash(gain.ofMeans?.value)); "
      + "\(look(.meanOfGains)): \(look.language.numberOrDash(gain.meanOfGains))"
  }

  private func addPairs(to builder: inout PageBuilder, look: Look) {
    let pairs = report.people.compactMap { person in
      person.gain.map { (name: person.name, gain: $0) }
    }
    if look.glyphs.isPlain {
      for pair in pairs { builder.paragraph(words(pair.name, pair.gain, look: look)) }
      return
    }
    builder.paragraph(
      "\(look.glyphs.empty) \(look(.preTest))  \(look.glyphs.full) \(look(.postTest))",
      Style(.quiet), indent: 1)
    for pair in pairs {
      builder.add(
        PairBar(name: pair.name, gain: pair.gain).line(width: builder.width, look: look))
    }
  }

  private func words(_ name: String, _ gain: NormalizedGain, look: Look) -> String {
    let language = look.language
    let scores = look(
      .pairInWords(
        name, before: language.percentOrDash(gain.before),
        after: language.percentOrDash(gain.after)))
    guard let level = gain.level else { return scores }
    return scores + "; "
      + look(.gainInWords(language.numberOrDash(gain.value), level: look(level.name)))
  }
}
