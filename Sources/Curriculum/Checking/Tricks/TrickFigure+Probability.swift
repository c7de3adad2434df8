extension TrickFigure {
  /// The chance that a fair bank gives the trick as many hits as this or more (one-sided, exact).
  ///
  /// In a fair bank the key is any option with the same chance. So a question of which the trick
  /// leaves `k` of `n` options gives 1/k with the chance k/n, and nothing else. The distribution of
  /// the sum is found by convolution, counting in units that all 1/k are whole numbers of.
  package var probability: Double {
    let unit = guesses.map(\.chosenCount).reduce(1, leastCommonMultiple)
    var chances = [1.0]
    for guess in guesses {
      let gain = unit / guess.chosenCount
      let chance = Double(guess.chosenCount) / Double(guess.optionCount)
      var next = [Double](repeating: 0, count: chances.count + gain)
      for (hits, value) in chances.enumerated() where value > 0 {
        next[hits] += value * (1 - chance)
        next[hits + gain] += value * chance
      }
      chances = next
    }
    let hits = guesses.reduce(0) { $0 + ($1.isKeyChosen ? unit / $1.chosenCount : 0) }
    return min(1, chances[hits...].reduce(0, +))
  }

  private func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return left / large * right
  }
}
