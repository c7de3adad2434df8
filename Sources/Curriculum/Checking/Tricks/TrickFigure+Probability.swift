extension TrickFigure {
  /// The chance that a fair bank gives the trick as many hits as this or more (one-sided, exact but
  /// for what is rarer than 1e-18); nil where several options are right.
  ///
  /// In a fair bank the key is any option with the same chance. So a question of which the trick
  /// leaves `k` of `n` options gives 1/k with the chance k/n, and nothing else. The distribution of
  /// the sum is found by convolution of the binomial ones of all k and n, counting in units that all
  /// 1/k are whole numbers of.
  package var probability: Double? {
    guard kind == .singleChoice else { return nil }
    let unit = guesses.map(\.tiedCount).reduce(1, leastCommonMultiple)
    let kinds = Dictionary(grouping: guesses) { Tie(left: $0.tiedCount, of: $0.optionCount) }
    let total = kinds.reduce(into: Distribution()) { total, kind in
      total.add(
        trials: kind.value.count, chance: Double(kind.key.left) / Double(kind.key.of),
        gain: unit / kind.key.left)
    }
    let hits = guesses.reduce(0) { $0 + ($1.hit > 0 ? unit / $1.tiedCount : 0) }
    return min(1, total.chance(ofAtLeast: hits))
  }

  private struct Tie: Hashable {
    let left: Int
    let of: Int
  }

  private func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return left / large * right
  }
}

/// How probable each sum is.
private struct Distribution {
  /// The lowest sum with a chance worth counting.
  private var start = 0
  private var chances = [1.0]

  /// Adds so many trials, each of which gives `gain` with the same chance, else nothing.
  mutating func add(trials: Int, chance: Double, gain: Int) {
    // Doubling: the sum of 2n trials is that of n trials, twice.
    var power = Distribution(start: 0, chances: [1 - chance] + zeros(gain - 1) + [chance])
    var left = trials
    while left > 0 {
      if left % 2 == 1 { add(power) }
      left /= 2
      if left > 0 { power.add(power) }
    }
  }

  func chance(ofAtLeast sum: Int) -> Double {
    chances.dropFirst(max(0, sum - start)).reduce(0, +)
  }

  private mutating func add(_ other: Distribution) {
    var sums = zeros(chances.count + other.chances.count - 1)
    for (index, chance) in chances.enumerated() where chance > 0 {
      for (added, otherChance) in other.chances.enumerated() {
        sums[index + added] += chance * otherChance
      }
    }
    let first = sums.firstIndex { $0 > Self.tooRare } ?? 0
    let last = sums.lastIndex { $0 > Self.tooRare } ?? sums.count - 1
    start += other.start + first
    chances = Array(sums[first...last])
  }

  private static let tooRare = 1e-18

  private func zeros(_ count: Int) -> [Double] { Array(repeating: 0, count: count) }
}
