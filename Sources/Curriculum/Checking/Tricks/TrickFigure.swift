/// How a trick does on some questions, beside chance.
package struct TrickFigure: Sendable {
  /// The questions that a figure looks at.
  package enum Scope: String, CaseIterable, Sendable {
    /// The whole bank.
    case all
    /// Forms A and B together: the tests that gains are computed from.
    case tests

    func includes(_ form: Question.Form) -> Bool { self == .all || form != .practice }
  }

  /// The trick.
  package let trick: Trick
  /// The language that it is played in.
  package let language: Language
  /// Whether one option is chosen, or several.
  package let kind: Question.Kind
  /// Which questions it is played on.
  package let scope: Scope
  /// What it does on each of them.
  package let guesses: [TrickGuess]

  /// The number of questions.
  package var itemCount: Int { guesses.count }
  /// The mean of the marks, 0 to 1; 0 without questions.
  package var hitRate: Double { mean(of: \.hit) }
  /// The mean of the marks of one who just guesses, 0 to 1.
  package var chance: Double { mean(of: \.chance) }
  /// The hit rate above chance, −1 to 1.
  package var excess: Double { hitRate - chance }

  /// How many percentage points above chance are too many; nil where several options are right.
  ///
  /// A test has a few multiple choices, and one more or less moves their mean by more than a limit.
  package var limit: Double? {
    guard kind == .singleChoice else { return nil }
    return scope == .all ? 10 : 7
  }

  /// Whether the trick gains more than a fair bank lets it.
  package var isOverLimit: Bool {
    guard let limit else { return false }
    // A rate that is exactly at the limit must not fall to either side by rounding.
    return (excess * 100 * 1e6).rounded() / 1e6 > limit
  }

  /// The questions that the trick solves, those first that give it most: a sure hit, by far.
  package var solved: [TrickGuess] {
    guesses.filter { $0.hit > $0.chance }.sorted {
      ($0.hit - $0.chance, $0.margin) > ($1.hit - $1.chance, $1.margin)
    }
  }

  /// How many of the solved questions must no longer be, until the rate is within the limit.
  package var countToFix: Int {
    guard let limit, isOverLimit else { return 0 }
    var hits = guesses.reduce(0) { $0 + $1.hit }
    let allowed = (chance + limit / 100) * Double(itemCount)
    return 1
      + (solved.firstIndex { guess in
        hits -= guess.hit
        return hits <= allowed + 1e-9
      } ?? solved.count - 1)
  }

  private func mean(of value: (TrickGuess) -> Double) -> Double {
    guesses.isEmpty ? 0 : guesses.reduce(0) { $0 + value($1) } / Double(guesses.count)
  }
}
