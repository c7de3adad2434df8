import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// Who rose from the pre-test to the post-test and how far: each participant, the class, the sections.
struct PairsScreen: ReadingScreen {
  private let report: SessionReport
  private let pairs: [Pair]
  /// What can be said of the class.
  private let words: [String]
  var page = Page<Never>()

  private typealias Pair = (person: PersonResult, gain: NormalizedGain)

  init(_ report: SessionReport, in app: AppContext) {
    self.report = report
    self.pairs = report.people.compactMap { person in person.countedGain.map { (person, $0) } }
    let gain = report.gain
    self.words =
      [
        report.pairsInWords(in: app.language), Self.words(gain, look: app.look),
        gain.countsInWords(in: app.language),
      ] + [report.keptInWords(in: app.language)].compactMap(\.self)
  }

  /// All of it: the longer the line, the better its pairs are told apart.
  func pageArea(in body: Rect) -> Rect { body }

  func title(look: Look) -> [String] { [look(.results), look(.normalizedGain)] }

  func build(_ builder: inout PageBuilder<Never>, look: Look) {
    guard !pairs.isEmpty else { return builder.paragraph(look(.noPairsYet)) }
    for (place, sentence) in words.enumerated() {
      builder.paragraph(sentence, Style(bold: place == 0))
    }
    builder.blank()
    addPairs(to: &builder, look: look)
    builder.heading(look(.bySection))
    for result in report.sections where !result.gain.isEmpty {
      builder.runs(
        [StyledRun(Self.words(result.gain, look: look), .aside)], hang: 3,
        lead: [StyledRun(padded(result.id.rawValue, to: 3), Style(bold: true))])
    }
    builder.blank()
    builder.paragraph(look(.gainExplained), .aside)
  }

  private static func words(_ gain: ClassGain, look: Look) -> String {
    "\(look(.meansOfPairs)): \(look.language.percentOrDash(gain.ofMeans?.before)) "
      + "\(look.glyphs.arrow) \(look.language.percentOrDash(gain.ofMeans?.after)). "
      + "\(look(.gainOfMeans)): \(look.language.numberOrDash(gain.ofMeans?.value)). "
      + "\(look(.meanOfGains)): \(look.language.numberOrDash(gain.meanOfGains))"
  }

  private func addPairs(to builder: inout PageBuilder<Never>, look: Look) {
    if !look.glyphs.isPlain {
      builder.paragraph(
        "\(look.glyphs.empty) \(look(.preTest))  \(look.glyphs.full) \(look(.postTest))",
        .aside, indent: 1)
    }
    let widest = pairs.map { columns(of: cleaned($0.person.numberedName)) }.max() ?? 0
    builder.list(pairs, target: { _ in nil }) { pair, builder in
      if look.glyphs.isPlain {
        builder.paragraph(words(pair, look: look))
      } else {
        builder.line(line(pair, width: builder.width, widestName: widest, look: look))
      }
    }
    if !look.glyphs.isPlain, pairs.contains(where: { $0.person.isPairCutShort }) {
      let mark = ScoreMark.cutShort
      builder.paragraph("\(mark.rawValue) \(look(mark.text))", .aside, indent: 1)
    }
  }

  /// The name, both scores on a line from 0 to 100, the figures, the gain.
  private func line(_ pair: Pair, width: Int, widestName: Int, look: Look) -> [StyledRun] {
    let (language, gain) = (look.language, pair.gain)
    let name = cleaned(pair.person.numberedName)
    let nameWidth = max(8, min(widestName, width / 3))
    let figures =
      padded(language.numberOrDash(gain.before, places: 0), to: 3, alignment: .right)
      + " \(look.glyphs.arrow) "
      + padded(language.numberOrDash(gain.after, places: 0), to: 3, alignment: .right)
    let tail =
      width >= 60
      ? figures + padded(language.numberOrDash(gain.value), to: 7, alignment: .right) : figures
    let scale = max(5, width - nameWidth - columns(of: tail) - 4)
    let role: Style.Role = gain.points < 0 ? .bad : .accent
    return [
      StyledRun(" " + padded(shortened(name, to: nameWidth), to: nameWidth)),
      StyledRun(pair.person.isPairCutShort ? ScoreMark.cutShort.rawValue : " "),
      StyledRun(track(gain, columns: scale, look: look), Style(role)), StyledRun(" " + tail),
    ]
  }

  /// The scale with both marks and a line between them; one mark where both would stand on one place.
  private func track(_ gain: NormalizedGain, columns: Int, look: Look) -> String {
    let place = { (score: Double) in
      Int((min(max(score, 0), 100) / 100 * Double(columns - 1)).rounded())
    }
    let (before, after) = (place(gain.before), place(gain.after))
    return (0..<columns).map { column in
      if column == after { return look.glyphs.full }
      if column == before { return look.glyphs.empty }
      let isBetween = (min(before, after)...max(before, after)).contains(column)
      return isBetween ? look.glyphs.horizontal : " "
    }.joined()
  }

  private func words(_ pair: Pair, look: Look) -> String {
    let (language, gain) = (look.language, pair.gain)
    let scores = look(
      .pairInWords(
        pair.person.numberedName, before: language.percentOrDash(gain.before),
        after: language.percentOrDash(gain.after)))
    let level = gain.level.map { level in
      look(.gainInWords(language.numberOrDash(gain.value), level: look(level.text)))
    }
    return [scores, level, pair.person.isPairCutShort ? look(.notAllSeen) : nil].compactMap(\.self)
      .joined(separator: "; ")
  }
}

extension PersonResult {
  /// Whether one of the two tests was cut short.
  fileprivate var isPairCutShort: Bool { isCutShort(.preTest) || isCutShort(.postTest) }
}
