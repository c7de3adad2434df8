import Curriculum
import Quiz
import Texts

extension ItemAnalysis {
  /// What the figures of an item are called, in their order.
  public static let figureNames: [Text] = [
    .responses, .facility, .deviation, .discrimination, .efficiency, .effectiveWeight, .guessScore,
  ]

  /// The figures as people read them, in the order of `figureNames`; a dash where there is none.
  public func figures(in language: Language) -> [String] {
    [
      String(responses), language.percentOrDash(facilityIndex.map { 100 * $0 }),
      language.numberOrDash(standardDeviation),
      language.numberOrDash(discriminationIndex, places: 1),
      language.numberOrDash(discriminativeEfficiency, places: 1),
      language.percentOrDash(effectiveWeight),
      language.percentOrDash(randomGuessScore.map { 100 * $0 }),
    ]
  }
}

extension TestStatistics {
  /// The figures of a test with what they are called, in their order.
  public func named(in language: Language) -> [(name: String, value: String)] {
    let numbers: [(Text, String)] = [
      (.attemptCount, String(attempts)), (.mean, language.numberOrDash(mean)),
      (.median, language.numberOrDash(median)),
      (.standardDeviation, language.numberOrDash(standardDeviation)),
      (.skewness, language.numberOrDash(skewness)), (.kurtosis, language.numberOrDash(kurtosis)),
      (.internalConsistency, language.percentOrDash(internalConsistency)),
      (.errorRatio, language.percentOrDash(errorRatio)),
      (.standardError, language.numberOrDash(standardError)),
    ]
    return numbers.map { ($0(language), $1) }
  }
}

extension ItemReport {
  /// The figures as people read them, in the order of `ItemAnalysis.figureNames`; the discrimination
  /// with the range that holds the true one in 95 of 100 cases.
  public func figures(in language: Language) -> [String] {
    var figures = analysis.figures(in: language)
    guard let interval = evidence.correlation?.interval, analysis.discriminationIndex != nil,
      let place = ItemAnalysis.figureNames.firstIndex(of: .discrimination)
    else { return figures }
    let bounds = [interval.lowerBound, interval.upperBound].map {
      language.numberOrDash(100 * $0, places: 0)
    }
    figures[place] += " (\(bounds[0])…\(bounds[1]))"
    return figures
  }
}
