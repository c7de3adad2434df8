import Curriculum
import Quiz
import Texts

extension SessionReport {
  /// Whether someone has passed, as a word: by the test that decides.
  public func outcome(of person: PersonResult) -> Text {
    guard let role = decidingTest?.role, let score = person.scores[role] else {
      return .outcomeNone
    }
    guard let isPassed = score.attempt.isPassed else { return .unfinished }
    return isPassed ? .outcomePassed : .outcomeNotPassed
  }

  /// What each test came to, a sentence a test.
  public func testsInWords(in language: Language) -> [String] {
    tests.map { test in
      let sentence = Text.testInWords(
        test.role.text, submitted: test.submittedCount, of: people.count,
        mean: language.percentOrDash(test.meanPercentage), passed: test.passedCount)(language)
      let unfinished =
        test.unfinishedCount > 0
        ? Text.unfinishedInWords(test.unfinishedCount)(language) : ""
      let cut = Text.cutShortInWords(test.cutShortCount, notCounted: test.notCountedCount)(language)
      return [sentence, unfinished, cut].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// How many rose, stayed and fell, in a sentence.
  public func pairsInWords(in language: Language) -> String {
    let gains = gain
    let rose = gains.count { $0.points > 0 }
    let fell = gains.count { $0.points < 0 }
    return Text.pairsInWords(
      count: gains.count, rose: rose, same: gains.count - rose - fell, fell: fell)(language)
  }

  /// The weakest and the strongest section of a test, in a sentence; nil when nobody took it.
  public func sectionsInWords(_ role: TestRole, in language: Language) -> String? {
    let results = sections.compactMap { result in
      result.percentages[role].map { (result.section, $0) }
    }
    let percents = Set(results.map { language.percentOrDash($0.1) })
    if results.count > 1, percents.count == 1, let percent = percents.first {
      return Text.sectionsAlike(role.text, percent: percent)(language)
    }
    let say = { (pair: (Section, Double)) in
      "\(pair.0.letter) \(pair.0.title.text(in: language)) (\(language.percentOrDash(pair.1)))"
    }
    guard let weakest = results.min(by: { $0.1 < $1.1 }),
      let strongest = results.max(by: { $0.1 < $1.1 })
    else { return nil }
    if results.count == 1 { return Text.sectionAlone(role.text, say(weakest))(language) }
    return Text.heatMapInWords(
      role.text, weakest: say(weakest), strongest: say(strongest))(language)
  }
}

extension TestReport {
  /// The lowest, the middle and the highest score, in a sentence; nil when nobody took it.
  public func distributionInWords(in language: Language) -> String? {
    guard let lowest = percentages.min(), let median = percentages.median,
      let highest = percentages.max()
    else { return nil }
    return Text.distributionInWords(
      role.text, lowest: language.percentOrDash(lowest),
      median: language.percentOrDash(median), highest: language.percentOrDash(highest))(language)
  }
}

extension ClassGain {
  /// How many reached each level, in a sentence.
  public func countsInWords(in language: Language) -> String {
    let counts = counts
    return Text.gainCounts(
      high: counts[.high] ?? 0, medium: counts[.medium] ?? 0, low: counts[.low] ?? 0,
      fallen: counts[.fallen] ?? 0, without: count - counts.values.reduce(0, +))(language)
  }
}
