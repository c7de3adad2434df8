extension TrickFigure {
  /// The chance that a fair bank gives the trick as many hits as this or more (one-sided, exact but
  /// for what is rarer than 1e-18); nil where several options are right.
  ///
  /// In a fair bank the key is any option with the same chance. So a question of which the trick
  /// leaves `k` of `n` options gives 1/k with the chance k/n, and nothing else. The distribution of
  /// the sum is found question by question, counting in units that all 1/k are whole numbers of.
  package var probability: Double? {
    guard kind == .singleChoice else { return nil }
    let unit = guesses.map(\.tiedCount).reduce(1, leastCommonMultiple)
    // How probable each sum is, from the lowest that is worth counting, and where the trick's own is.
    var chances = [1.0]
    var own = 0
    for guess in guesses {
      let gain = unit / guess.tiedCount
      let chance = Double(guess.tiedCount) / Double(guess.optionCount)
      var sums = chances.map { $0 * (1 - chance) } + Array(repeating: 0, count: gain)
      for (sum, before) in chances.enumerated() { sums[sum + gain] += before * chance }
      let lowest = sums.firstIndex { $0 > tooRare } ?? 0
      let highest = sums.lastIndex { $0 > tooRare } ?? sums.count - 1
      chances = Array(sums[lowest...highest])
      own += (guess.hit > 0 ? gain : 0) - lowest
    }
    return min(1, chances.dropFirst(max(0, own)).reduce(0, +))
  }

  private func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return left / large * right
  }
}

private let tooRare = 1e-18
