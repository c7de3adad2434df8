import Foundation

/// The log loss of foreseeing reviews, with how it changes with each weight: what `FSRS` computes, and
/// its derivatives, taken backwards through each question's reviews.
struct FSRSGradient {
  /// The sum over all reviews that were added.
  private(set) var loss = 0.0
  /// How many of them were foreseen.
  private(set) var count = 0
  /// The slope of `loss` along each weight.
  private(set) var slopes: [Double]

  private let fsrs: FSRS
  private let w: [Double]
  private let easyGrowth: Double
  private let mostForgotten: Double
  /// How the factor of retrievability changes with w20.
  private let factorSlope: Double
  /// The reviews of the question at hand, each with the memory before it.
  private var passed: [(memory: FSRS.Memory, review: FSRSOptimizer.Review, recall: Double)] = []

  private static let leastChance = 1e-9

  init(_ fsrs: FSRS) {
    self.fsrs = fsrs
    w = fsrs.weights.values
    slopes = Array(repeating: 0, count: w.count)
    easyGrowth = exp(3 * w[5])
    mostForgotten = exp(-w[17] * w[18])
    factorSlope = (fsrs.factor + 1) * log(0.9) / (w[20] * w[20])
  }

  /// Adds what a question's reviews lose: all but the first are foreseen where a day or more lies
  /// before them.
  /// - Parameter start: what was before is not counted.
  mutating func foresee(
    _ history: some Collection<FSRSOptimizer.Review>, from start: Date = .distantPast
  ) {
    guard let first = history.first else { return }
    passed.removeAll(keepingCapacity: true)
    var memory = fsrs.firstMemory(after: first.rating)
    for review in history.dropFirst() {
      let recall = fsrs.retrievability(of: memory, afterDays: review.days)
      if review.days > 0, review.date >= start {
        let chance = review.rating == .again ? 1 - recall : recall
        loss -= log(max(chance, Self.leastChance))
        count += 1
      }
      passed.append((memory, review, recall))
      memory = fsrs.memory(memory, after: review.rating, days: review.days)
    }
  }

  /// Adds a question's reviews, with the slopes of what they lose.
  mutating func add(_ history: some Collection<FSRSOptimizer.Review>) {
    guard let first = history.first else { return }
    foresee(history)
    // What the loss changes by with the memory after the review at hand.
    var slope = FSRS.Memory(stability: 0, difficulty: 0)
    for (memory, review, recall) in passed.reversed() {
      var before = FSRS.Memory(stability: 0, difficulty: 0)
      var recallSlope = review.days > 0 ? Self.lossSlope(recall, review.rating) : 0
      follow(slope.difficulty, memory.difficulty, review.rating, &before)
      if review.days < 1 {
        followSameDay(slope.stability, memory.stability, review.rating, &before)
      } else if review.rating == .again {
        recallSlope += followForgotten(slope.stability, memory, recall, &before)
      } else {
        recallSlope += followRecalled(slope.stability, memory, review.rating, recall, &before)
      }
      follow(recallSlope, recall, memory.stability, days: review.days, &before)
      slope = before
    }
    finish(slope, first.rating)
  }
}

extension FSRSGradient {
  private static func lossSlope(_ recall: Double, _ rating: ReviewRating) -> Double {
    guard rating == .again else { return recall > leastChance ? -1 / recall : 0 }
    return 1 - recall > leastChance ? 1 / (1 - recall) : 0
  }

  private mutating func finish(_ slope: FSRS.Memory, _ rating: ReviewRating) {
    slopes[rating.rawValue - 1] += slope.stability
    let steps = Double(rating.rawValue - 1)
    let growth = exp(w[5] * steps)
    guard FSRS.difficulties.contains(w[4] - growth + 1) else { return }
    slopes[4] += slope.difficulty
    slopes[5] -= slope.difficulty * steps * growth
  }

  /// Retrievability.
  private mutating func follow(
    _ slope: Double, _ recall: Double, _ stability: Double, days: Int,
    _ before: inout FSRS.Memory
  ) {
    guard slope != 0, days > 0 else { return }
    let share = Double(days) / stability
    let base = 1 + fsrs.factor * share
    let inner = w[20] * recall / base
    before.stability += slope * inner * fsrs.factor * share / stability
    slopes[20] -= slope * (log(base) * recall + inner * share * factorSlope)
  }

  /// The next difficulty.
  private mutating func follow(
    _ slope: Double, _ difficulty: Double, _ rating: ReviewRating, _ before: inout FSRS.Memory
  ) {
    let step = Double(rating.rawValue - 3)
    let moved = difficulty - (10 - difficulty) * w[6] * step / 9
    let easy = w[4] - easyGrowth + 1
    guard slope != 0, FSRS.difficulties.contains(w[7] * easy + (1 - w[7]) * moved) else { return }
    slopes[7] += slope * (easy - moved)
    slopes[4] += slope * w[7]
    slopes[5] -= slope * w[7] * 3 * easyGrowth
    let rest = slope * (1 - w[7])
    slopes[6] -= rest * (10 - difficulty) * step / 9
    before.difficulty += rest * (1 + w[6] * step / 9)
  }

  private mutating func followSameDay(
    _ slope: Double, _ stability: Double, _ rating: ReviewRating, _ before: inout FSRS.Memory
  ) {
    let step = Double(rating.rawValue - 3) + w[18]
    let gain = exp(w[17] * step) * pow(stability, -w[19])
    guard stability * gain > FSRS.shortestStability || rating != .again else { return }
    guard gain > 1 || rating == .again else { return before.stability += slope }
    let whole = slope * stability * gain
    slopes[17] += whole * step
    slopes[18] += whole * w[17]
    slopes[19] -= whole * log(stability)
    before.stability += slope * gain * (1 - w[19])
  }

  /// - Returns: the slope along the retrievability.
  private mutating func followRecalled(
    _ slope: Double, _ memory: FSRS.Memory, _ rating: ReviewRating, _ recall: Double,
    _ before: inout FSRS.Memory
  ) -> Double {
    let bonus = (rating == .hard ? w[15] : 1) * (rating == .easy ? w[16] : 1)
    let surprise = exp((1 - recall) * w[10])
    let plain = exp(w[8]) * (11 - memory.difficulty) * pow(memory.stability, -w[9])
    let gain = plain * (surprise - 1)
    let inner = slope * memory.stability
    let whole = inner * gain * bonus
    slopes[8] += whole
    slopes[9] -= whole * log(memory.stability)
    slopes[10] += inner * plain * bonus * surprise * (1 - recall)
    if rating == .hard { slopes[15] += inner * gain }
    if rating == .easy { slopes[16] += inner * gain }
    before.difficulty -= whole / (11 - memory.difficulty)
    before.stability += slope * (1 + gain * bonus) - whole * w[9] / memory.stability
    return -inner * plain * bonus * surprise * w[10]
  }

  /// - Returns: the slope along the retrievability.
  private mutating func followForgotten(
    _ slope: Double, _ memory: FSRS.Memory, _ recall: Double, _ before: inout FSRS.Memory
  ) -> Double {
    let grown = pow(memory.stability + 1, w[13])
    let scale = pow(memory.difficulty, -w[12]) * exp((1 - recall) * w[14])
    let left = w[11] * scale * (grown - 1)
    let most = memory.stability * mostForgotten
    guard max(min(left, most), FSRS.shortestStability) > FSRS.shortestStability else { return 0 }
    guard left <= most else {
      slopes[17] -= slope * most * w[18]
      slopes[18] -= slope * most * w[17]
      before.stability += slope * mostForgotten
      return 0
    }
    slopes[11] += slope * scale * (grown - 1)
    slopes[12] -= slope * left * log(memory.difficulty)
    slopes[13] += slope * w[11] * scale * grown * log(memory.stability + 1)
    slopes[14] += slope * left * (1 - recall)
    before.difficulty -= slope * left * w[12] / memory.difficulty
    before.stability += slope * w[11] * scale * w[13] * grown / (memory.stability + 1)
    return -slope * left * w[14]
  }
}
