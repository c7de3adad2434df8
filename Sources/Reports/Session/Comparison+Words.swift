import Curriculum
import Foundation
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

/// What was put right, as the report lists it.
extension SessionReport {
  /// One repair or ruling, in words.
  public struct RepairLine: Hashable, Sendable {
    public var madeAt: Date
    /// Whose test, or which item.
    public var about: String
    public var what: String
    public var reason: String
    public var madeBy: String
  }

  /// The repairs and the rulings, the oldest first.
  /// - Parameter role: of one test alone, with what is about people and no test.
  public func repairLines(in language: Language, at role: TestRole? = nil) -> [RepairLine] {
    let ofRepairs = repairs.filter { role == nil || [role, nil].contains($0.role) }.map { repair in
      RepairLine(
        madeAt: repair.madeAt,
        about: [
          role == nil || repair.person == nil ? repair.role?.text(language) : nil, repair.person,
        ].compactMap(\.self)
          .joined(separator: ", "),
        what: repair.change.text(language), reason: repair.reason, madeBy: repair.madeBy)
    }
    return (ofRepairs + rulingLines(in: language, at: role)).sorted { $0.madeAt < $1.madeAt }
  }

  /// The rulings alone.
  func rulingLines(
    in language: Language, at role: TestRole?,
    where isMeant: (Ruling) -> Bool = { _ in true }
  ) -> [RepairLine] {
    rulings.filter { (role == nil || $0.test.role == role) && isMeant($0) }.map { ruling in
      let item = ruledItems[ruling.id]
      let about =
        item.map {
          Text.rulingOn(ruling.test.role.text, $0.number, $0.question.id.rawValue)(language)
        }
        ?? ruling.test.role.text(language)
      let what = ruling.verdict.text { response in
        item.map { $0.question.written(response, order: $0.order, in: language) } ?? ""
      }
      return RepairLine(
        madeAt: ruling.madeAt, about: about, what: what(language), reason: ruling.reason,
        madeBy: ruling.madeBy)
    }
  }

  /// The certificates that were printed and hold no more, a sentence each.
  public func outdatedInWords(in language: Language) -> [String] {
    outdated.map { person, certificate in
      let outcome = certificate.isPassed ? Text.outcomePassed : .outcomeNotPassed
      let printed = "\(language.percentOrDash(certificate.percentage)), \(outcome(language))"
      guard let person else {
        return Text.ownerlessCertificate(certificate.number, printed: printed)(language)
      }
      let score = decidingTest.flatMap { person.percentage($0.role) }
      return Text.outdatedCertificate(
        person.numberedName.withoutControls, printed: printed,
        now: "\(language.percentOrDash(score)), \(self.outcome(of: person)(language))",
        hasNew: score != nil)(language)
    }
  }

  /// What is to be marked about somebody's test: cut short, not in the class's figures.
  public func marks(of person: PersonResult, at role: TestRole) -> [Text] {
    person.scores[role]?.attempt.marks ?? []
  }

  /// The same about all of somebody's tests, each with the test's name.
  func marks(of person: PersonResult, in language: Language) -> [String] {
    session.tests.flatMap { test in
      marks(of: person, at: test.role).map { "\(test.role.text(language)): \($0(language))" }
    }
  }
}

extension AttemptSummary {
  /// What is to be marked about it, once it is submitted.
  public var marks: [Text] {
    isOpen
      ? [] : (isCutShort ? [.cutShort(unseen: unseenCount)] : []) + (isCounted ? [] : [.notCounted])
  }
}
