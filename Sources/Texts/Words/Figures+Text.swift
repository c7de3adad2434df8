import Curriculum
import Quiz

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
  /// The figures of a test as people read them, with what they are called; a dash where there is none.
  public func figures(in language: Language) -> [(name: Text, value: String)] {
    let number = { (value: Double?) in language.numberOrDash(value) }
    let percent = { (value: Double?) in
      value.map { language.fixed($0, places: 2) + "%" } ?? number(nil)
    }
    return [
      (.attemptCount, String(attempts)), (.mean, number(mean)), (.median, number(median)),
      (.standardDeviation, number(standardDeviation)), (.skewness, number(skewness)),
      (.kurtosis, number(kurtosis)), (.internalConsistency, percent(internalConsistency)),
      (.errorRatio, percent(errorRatio)), (.standardError, number(standardError)),
    ]
  }
}
