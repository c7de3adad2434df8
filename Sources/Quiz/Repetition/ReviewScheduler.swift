import Foundation

/// Says when a question is asked again: FSRS for what is learnt, short steps before that.
public struct ReviewScheduler: Hashable, Sendable {
  /// The memory model.
  public var fsrs = FSRS()
  /// The probability of recall at which a review is due, above 0 and below 1.
  var desiredRetention = 0.9
  /// The longest interval in days.
  var longestInterval = 36_500
  /// The seconds to the first repetitions of what is new.
  var learningSteps: [TimeInterval] = [60, 600]
  /// The seconds to the first repetitions of what was forgotten.
  var relearningSteps: [TimeInterval] = [600]

  private static let secondsPerDay: TimeInterval = 86_400

  /// The card after a review.
  /// - Parameters:
  ///   - card: the card before it; nil for a question that is new.
  ///   - days: whole days since the review before; of no account for a new question.
  ///   - seed: what moves an interval in days a little, so that what was learnt together does not stay
  ///     together; nil leaves it.
  public func card(
    _ card: ReviewCard?, after rating: ReviewRating, at now: Date, days: Int, seed: UInt64? = nil
  ) -> ReviewCard {
    let memory =
      card.map { fsrs.memory($0.memory, after: rating, days: days) }
      ?? fsrs.firstMemory(after: rating)
    let (phase, delay) =
      step(from: card?.phase ?? .learning(step: 0), rating)
      ?? (.review, TimeInterval(interval(for: memory.stability, seed: seed)) * Self.secondsPerDay)
    return ReviewCard(
      phase: phase, memory: memory, lastRating: rating, lastReview: now,
      due: now.addingTimeInterval(delay))
  }

  /// The interval in days after which a memory of this stability is reviewed, 1…longest.
  public func interval(for stability: Double, seed: UInt64? = nil) -> Int {
    let reach = fsrs.reach(to: desiredRetention)
    let days = (stability / fsrs.factor * reach).rounded(.toNearestOrEven)
    let interval = Int(min(max(days, 1), Double(longestInterval)))
    guard let seed else { return interval }
    var generator = SeededGenerator(seed: seed)
    let range = fuzzRange(of: interval)
    return range.lowerBound + Int(generator.draw(below: UInt64(range.count)))
  }
}

extension ReviewScheduler {
  /// A scheduler as py-fsrs has it, but for the weights.
  public init(_ weights: FSRSWeights) { self.init(fsrs: FSRS(weights: weights)) }

  /// The step that comes next, with the seconds until it is due; nil where days are next.
  ///
  /// Hard repeats a step, the first one half way to the second.
  private func step(
    from phase: ReviewCard.Phase, _ rating: ReviewRating
  ) -> (phase: ReviewCard.Phase, delay: TimeInterval)? {
    if phase == .review, rating != .again { return nil }
    let name = phase.name == .learning ? ReviewPhaseName.learning : .relearning
    let steps = name == .learning ? learningSteps : relearningSteps
    let number = rating == .again ? 0 : phase.step ?? 0
    guard steps.indices.contains(number) else { return nil }
    switch rating {
    case .hard where number == 0:
      let delay = steps.count == 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2
      return (.init(name: name, step: 0), delay)
    case .again, .hard: return (.init(name: name, step: number), steps[number])
    case .good where number + 1 < steps.count:
      return (.init(name: name, step: number + 1), steps[number + 1])
    case .good, .easy: return nil
    }
  }

  /// The intervals that fuzz may choose from: the wider, the longer the interval; short ones stay.
  func fuzzRange(of interval: Int) -> ClosedRange<Int> {
    guard interval > 2 else { return interval...interval }
    let days = Double(interval)
    let delta = Self.fuzzParts.reduce(1.0) { sum, part in
      sum + part.share * max(min(days, part.end) - part.start, 0)
    }
    let highest = min(Int((days + delta).rounded(.toNearestOrEven)), longestInterval)
    let lowest = max(2, Int((days - delta).rounded(.toNearestOrEven)))
    return min(lowest, highest)...highest
  }

  private static let fuzzParts: [(start: Double, end: Double, share: Double)] = [
    (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
  ]
}
