import Curriculum
import Quiz
import Texts

/// How sure the gain is, in sentences.
extension SessionReport {
  /// What is said of the gain: how far the class moved, the test, the effect, the word of caution.
  public func gainInWords(in language: Language) -> [String] {
    let comparison = comparison
    guard let mean = comparison.meanDifference else { return [] }
    var sentences = [
      Text.comparisonInWords(
        count: comparison.count, points: pointsInWords(mean, in: language), isFall: mean < 0,
        interval: comparison.difference.map { language.range($0.interval, places: 1) })(language)
    ]
    if let test = comparison.test {
      sentences.append(
        Text.testInFigures(
          t: language.fixed(test.t, places: 2), df: language.number(test.degreesOfFreedom),
          p: language.probability(test.p))(language))
    } else {
      sentences.append(Text.noTTest(language))
    }
    if let dz = comparison.dz, let gav = comparison.gav {
      sentences.append(
        Text.effectInFigures(dz: language.estimate(dz), gav: language.estimate(gav))(language))
    }
    if let forms = formsInWords(in: language) { sentences.append(forms) }
    let twice = people.filter(hasOneForm).map(\.numberedName)
    if !twice.isEmpty { sentences.append(Text.haveOneForm(twice)(language)) }
    if let kept = keptInWords(in: language) { sentences.append(kept) }
    let gains = [gain.ofMeans?.value, gain.meanOfGains].map { language.numberOrDash($0) }
    if gains[0] != gains[1] { sentences.append(Text.gainsDiffer(language)) }
    return sentences + [Text.gainCaution(language)]
  }

  /// A number of points without its sign; nil where it is rounded to nothing.
  private func pointsInWords(_ points: Double, in language: Language) -> String? {
    let written = language.fixed(abs(points), places: 1)
    return written == language.fixed(0, places: 1) ? nil : written
  }

  /// How much is kept until the follow-up, in a sentence; nil while nobody has all three scores, and
  /// where the class gained nothing.
  public func keptInWords(in language: Language) -> String? {
    kept.ofMeans.map { share in
      Text.keptInWords(count: kept.count, share: language.percent(100 * share))(language)
    }
  }

  private func formsInWords(in language: Language) -> String? {
    guard let forms else { return nil }
    return Text.formsInWords(
      difference: pointsInWords(forms.formDifference, in: language),
      easier: (forms.formDifference >= 0 ? formNames.first : formNames.last) ?? "",
      test: forms.test.map {
        "t(\(language.number($0.degreesOfFreedom))) = \(language.fixed($0.t, places: 2)), "
          + "p \(language.probability($0.p))"
      },
      isSure: forms.test.map { $0.p < 0.05 } ?? false,
      gain: language.fixed(forms.balancedDifference, places: 1))(language)
  }
}

extension Language {
  /// A range: `1,2…3,4`.
  func range(_ range: ClosedRange<Double>, places: Int = 2) -> String {
    "\(fixed(range.lowerBound, places: places))…\(fixed(range.upperBound, places: places))"
  }

  /// A figure with its range.
  func estimate(_ estimate: PairedComparison.Estimate) -> String {
    "\(fixed(estimate.value, places: 2)) (\(range(estimate.interval)))"
  }

  /// A probability with its sign: `= 0,032`, `< 0,001`.
  func probability(_ p: Double) -> String {
    p < 0.001 ? "< \(fixed(0.001, places: 3))" : "= \(fixed(p, places: 3))"
  }
}
