import Foundation

/// FSRS-6: how likely something is remembered, and what a review changes about that.
///
/// The free spaced repetition scheduler of open-spaced-repetition, in the details as py-fsrs 6.3.2.
/// Times are whole days; a second review within one day follows a rule of its own.
public struct FSRS: Hashable, Sendable {
  /// What is known of one memory.
  public struct Memory: Hashable, Sendable {
    /// The days after which it is recalled with a probability of 0.9; 0.001 or more.
    public var stability: Double
    /// How hard it is to strengthen, 1…10.
    public var difficulty: Double

    /// Makes a memory.
    public init(stability: Double, difficulty: Double) {
      self.stability = stability
      self.difficulty = difficulty
    }
  }

  /// The weights.
  public let weights: FSRSWeights
  private let decay: Double
  /// 0.9^(−1/w20) − 1.
  let factor: Double
  /// The difficulty after a first rating of easy, which all difficulties drift to; unlike a card's
  /// own it may lie outside 1…10.
  private let easyDifficulty: Double
  /// e^w8.
  private let growth: Double

  /// In days: no stability falls below it.
  public static let shortestStability = 0.001
  public static let difficulties = 1.0...10.0

  /// Makes the model with given weights.
  public init(weights: FSRSWeights = .standard) {
    let w = weights.values
    self.weights = weights
    self.decay = -w[20]
    self.factor = pow(0.9, 1 / decay) - 1
    self.easyDifficulty = Self.firstDifficulty(.easy, w)
    self.growth = exp(w[8])
  }

  /// The probability of recall after whole days, 0…1: R(t) = (1 + factor · t/S)^−w20.
  ///
  /// Days below 0 (a clock that was set back) count as 0.
  public func retrievability(of memory: Memory, afterDays days: Int) -> Double {
    pow(1 + factor * Double(max(0, days)) / memory.stability, decay)
  }

  /// The memory that a first review leaves.
  public func firstMemory(after rating: ReviewRating) -> Memory {
    Memory(
      stability: Self.kept(weights.values[rating.rawValue - 1]),
      difficulty: Self.firstDifficulty(rating, weights.values).clamped(to: Self.difficulties))
  }

  /// The memory that a later review leaves.
  /// - Parameter days: whole days since the review before; below 1 the rule for one day applies.
  public func memory(_ memory: Memory, after rating: ReviewRating, days: Int) -> Memory {
    let stability =
      if days < 1 {
        sameDayStability(memory.stability, rating)
      } else if rating == .again {
        forgottenStability(memory, retrievability(of: memory, afterDays: days))
      } else {
        recalledStability(memory, rating, retrievability(of: memory, afterDays: days))
      }
    return Memory(
      stability: Self.kept(stability), difficulty: nextDifficulty(memory.difficulty, rating))
  }

  /// What stability is multiplied by, once divided by `factor`, to give the days until recall falls
  /// to `retention` (above 0, below 1).
  func reach(to retention: Double) -> Double { pow(retention, 1 / decay) - 1 }
}

extension FSRS {
  private static func kept(_ stability: Double) -> Double { max(stability, shortestStability) }

  /// D0 = w4 − e^(w5·(rating − 1)) + 1.
  private static func firstDifficulty(_ rating: ReviewRating, _ w: [Double]) -> Double {
    w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1
  }

  /// Δ = −w6·(rating − 3), damped by (10 − D)/9, then drawn to D0(easy) by w7.
  private func nextDifficulty(_ difficulty: Double, _ rating: ReviewRating) -> Double {
    let w = weights.values
    let delta = -(w[6] * Double(rating.rawValue - 3))
    let moved = difficulty + (10 - difficulty) * delta / 9
    return (w[7] * easyDifficulty + (1 - w[7]) * moved).clamped(to: Self.difficulties)
  }

  /// S′ = S · (1 + e^w8 · (11 − D) · S^−w9 · (e^(w10·(1 − R)) − 1) · w15 if hard · w16 if easy).
  private func recalledStability(
    _ memory: Memory, _ rating: ReviewRating, _ retrievability: Double
  ) -> Double {
    let w = weights.values
    let gain =
      growth * (11 - memory.difficulty) * pow(memory.stability, -w[9])
      * (exp((1 - retrievability) * w[10]) - 1)
      * (rating == .hard ? w[15] : 1) * (rating == .easy ? w[16] : 1)
    return memory.stability * (1 + gain)
  }

  /// S′ = w11 · D^−w12 · ((S + 1)^w13 − 1) · e^(w14·(1 − R)), at most S / e^(w17·w18).
  private func forgottenStability(_ memory: Memory, _ retrievability: Double) -> Double {
    let w = weights.values
    let left =
      w[11] * pow(memory.difficulty, -w[12]) * (pow(memory.stability + 1, w[13]) - 1)
      * exp((1 - retrievability) * w[14])
    return min(left, memory.stability / exp(w[17] * w[18]))
  }

  /// S′ = S · e^(w17·(rating − 3 + w18)) · S^−w19, not below S unless forgotten.
  private func sameDayStability(_ stability: Double, _ rating: ReviewRating) -> Double {
    let w = weights.values
    let gain = exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(stability, -w[19])
    return stability * (rating == .again ? gain : max(gain, 1))
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
