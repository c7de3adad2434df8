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
  public var named: [(name: Text, value: Double?)] {
    [
      (.attemptCount, Double(attempts)), (.mean, mean), (.median, median),
      (.standardDeviation, standardDeviation), (.skewness, skewness), (.kurtosis, kurtosis),
      (.internalConsistency, internalConsistency), (.errorRatio, errorRatio),
      (.standardError, standardError),
    ]
  }
}
