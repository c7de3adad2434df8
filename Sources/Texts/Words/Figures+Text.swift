import Curriculum
import Quiz

extension ItemAnalysis {
  /// A figure of an item: what it is called, and how people read it; a dash where there is none.
  public typealias Figure = (name: Text, value: @Sendable (ItemAnalysis, Language) -> String)

  /// The figures of an item, in their order.
  public static let figures: [Figure] = [
    (.responses, { item, _ in String(item.responses) }),
    (.facility, { $1.percentOrDash($0.facilityIndex.map { 100 * $0 }) }),
    (.deviation, { $1.numberOrDash($0.standardDeviation) }),
    (.discrimination, { $1.numberOrDash($0.discriminationIndex, places: 1) }),
    (.efficiency, { $1.numberOrDash($0.discriminativeEfficiency, places: 1) }),
    (.effectiveWeight, { $1.percentOrDash($0.effectiveWeight) }),
    (.guessScore, { $1.percentOrDash($0.randomGuessScore.map { 100 * $0 }) }),
  ]
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
      (.kurtosis, number(kurtosis)),
      (
        .internalConsistency,
        percent(internalConsistency)
          + (internalConsistency.map { $0 < 0 } == true ? " " + Text.belowZero(language) : "")
      ),
      (.errorRatio, percent(errorRatio)), (.standardError, number(standardError)),
    ]
  }
}
