/// What a trick does on one question: it ticks the options with the highest scores, as many as are
/// right, and guesses among those with equal ones.
package struct TrickGuess: Hashable, Sendable {
  /// The question's id.
  package let question: QuestionID
  /// The form that the question belongs to.
  package var form = Question.Form.practice
  /// How many options the question has.
  package let optionCount: Int
  /// How many options share the lowest score that is still ticked.
  package var tiedCount = 1
  /// The mark to be expected, 0 to 1.
  package let hit: Double
  /// The mark of one who just guesses as many options.
  package let chance: Double
  /// The worst key's score above that of the best distractor, in the trick's own unit.
  package var margin = 0.0
}

extension Trick {
  /// What the trick does on a question.
  func guess(_ item: ChoiceItem) -> TrickGuess {
    let scores = scores(item)
    let keyCount = item.keys.count
    let lowest = scores.sorted(by: >).prefix(keyCount).last ?? 0
    let sure = scores.indices.filter { scores[$0] > lowest }
    let tied = scores.indices.filter { scores[$0] == lowest }
    let hit = expectedMark(
      ticking: keyCount - sure.count, of: tied.count, right: tied.count { item.keys.contains($0) },
      besides: sure.count { item.keys.contains($0) }, keyCount: keyCount)
    let chance = expectedMark(
      ticking: keyCount, of: scores.count, right: keyCount, besides: 0, keyCount: keyCount)
    let distractors = scores.indices.filter { !item.keys.contains($0) }
    let margin =
      (item.keys.map { scores[$0] }.min() ?? 0) - (distractors.map { scores[$0] }.max() ?? 0)
    return TrickGuess(
      question: item.id, form: item.form, optionCount: scores.count, tiedCount: tied.count,
      hit: hit,
      chance: chance, margin: margin)
  }

  /// The mean mark of ticking some of a number of options by chance.
  ///
  /// A mark is the right ticks less the wrong ones, by the number of keys, not below 0; so for a
  /// single key it is a hit or nothing.
  /// - Parameters:
  ///   - right: how many keys are among the options.
  ///   - besides: how many keys are ticked already.
  private func expectedMark(
    ticking count: Int, of options: Int, right: Int, besides: Int, keyCount: Int
  ) -> Double {
    (0...count).reduce(0) { mean, hits in
      let ways = choose(hits, of: right) * choose(count - hits, of: options - right)
      let mark = Double(max(0, 2 * (besides + hits) - keyCount)) / Double(keyCount)
      return mean + mark * ways / choose(count, of: options)
    }
  }

  private func choose(_ count: Int, of total: Int) -> Double {
    guard (0...max(0, total)).contains(count), total >= 0 else { return 0 }
    return (0..<count).reduce(1) { $0 * Double(total - $1) / Double($1 + 1) }
  }
}
