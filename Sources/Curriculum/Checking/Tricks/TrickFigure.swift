/// How a trick does on a bank, beside chance.
package struct TrickFigure: Sendable {
  /// What it does on one question.
  package struct Guess: Hashable, Sendable {
    /// The question's id.
    package var question: QuestionID
    /// How many options the question has.
    package var optionCount: Int
    /// How many of them the trick leaves.
    package var chosenCount: Int
    /// Whether the key is among those.
    package var isKeyChosen: Bool
    /// The key's score above that of the best distractor, in the trick's own unit.
    package var margin: Double

    /// The chance of a hit: those who find several options guess among them.
    package var hit: Double { isKeyChosen ? 1 / Double(chosenCount) : 0 }
    /// The chance of a hit for one who just guesses.
    package var chance: Double { 1 / Double(optionCount) }
  }

  /// The trick.
  package var trick: Trick
  /// What it does on each question.
  package var guesses: [Guess]

  /// The number of questions.
  package var itemCount: Int { guesses.count }
  /// The mean of the hits, 0 to 1; 0 without questions.
  package var hitRate: Double { mean(of: \.hit) }
  /// The mean of 1/options, 0 to 1.
  package var chance: Double { mean(of: \.chance) }
  /// The hit rate above chance, −1 to 1.
  package var excess: Double { hitRate - chance }

  /// What the excess deserves: a warning above 5 percentage points, an error above 10.
  package var severity: Finding.Severity? {
    // A rate that is exactly at the limit must not fall to either side by rounding.
    let points = (excess * 100 * 1e6).rounded() / 1e6
    return points > 10 ? .error : points > 5 ? .warning : nil
  }

  /// The questions that the trick solves, those first that give it most: a sure hit, by far.
  package var solved: [Guess] {
    guesses.filter { $0.hit > $0.chance }.sorted {
      ($0.hit - $0.chance, $0.margin) > ($1.hit - $1.chance, $1.margin)
    }
  }

  /// How many of the solved questions must no longer be, until the rate is within 5 points.
  package var countToMend: Int {
    guard severity != nil else { return 0 }
    var hits = guesses.reduce(0) { $0 + $1.hit }
    let allowed = (chance + 0.05) * Double(itemCount)
    return 1
      + (solved.firstIndex { guess in
        hits -= guess.hit
        return hits <= allowed + 1e-9
      } ?? solved.count - 1)
  }

  private func mean(of value: (Guess) -> Double) -> Double {
    guesses.isEmpty ? 0 : guesses.reduce(0) { $0 + value($1) } / Double(guesses.count)
  }
}
