import Foundation

/// Says when a question is asked again: FSRS for what is learnt, short steps before that.
public struct ReviewScheduler: Hashable, Sendable {
  /// The memory model.
  public let fsrs: FSRS
  /// The probability of recall at which a review is due, above 0 and below 1.
  public let desiredRetention: Double
  /// The longest interval in days.
  public let longestInterval: Int
  /// The seconds to the first repetitions of what is new.
  public let learningSteps: [TimeInterval]
  /// The seconds to the first repetitions of what was forgotten.
  public let relearningSteps: [TimeInterval]
  private let reach: Double

  private static let secondsPerDay: TimeInterval = 86_400

  /// Makes a scheduler; what is not given is as in py-fsrs.
  public init(
    fsrs: FSRS = FSRS(), desiredRetention: Double = 0.9, longestInterval: Int = 36_500,
    learningSteps: [TimeInterval] = [60, 600], relearningSteps: [TimeInterval] = [600]
  ) {
    self.fsrs = fsrs
    self.desiredRetention = desiredRetention
    self.longestInterval = longestInterval
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.reach = fsrs.reach(to: desiredRetention)
  }

  /// The card after a review.
  /// - Parameters:
  ///   - card: the card before it; nil for a question that is new.
  ///   - days: whole days since the review before; of no account for a new question.
  public func card(
    _ card: ReviewCard?, after rating: ReviewRating, at now: Date, days: Int
  ) -> ReviewCard {
    review(card, rating, at: now, days: days) { $0 }
  }

  /// The card after a review, its interval in days moved a little at random, so that what was
  /// learnt together does not stay together.
  public func card(
    _ card: ReviewCard?, after rating: ReviewRating, at now: Date, days: Int,
    fuzzedBy generator: inout some RandomNumberGenerator
  ) -> ReviewCard {
    review(card, rating, at: now, days: days) { interval in
      let range = fuzzRange(of: interval)
      return range.lowerBound + Int(generator.draw(below: UInt64(range.count)))
    }
  }

  /// The interval in days after which a memory of this stability is reviewed, 1…longest.
  public func interval(for stability: Double) -> Int {
    let days = (stability / fsrs.factor * reach).rounded(.toNearestOrEven)
    return Int(min(max(days, 1), Double(longestInterval)))
  }
}

extension ReviewScheduler {
  /// A step that a card goes to, and the seconds until it is due.
  private typealias Step = (number: Int, delay: TimeInterval)

  private func review(
    _ card: ReviewCard?, _ rating: ReviewRating, at now: Date, days: Int, fuzz: (Int) -> Int
  ) -> ReviewCard {
    let memory =
      card.map { fsrs.memory($0.memory, after: rating, days: days) }
      ?? fsrs.firstMemory(after: rating)
    let phase: ReviewCard.Phase
    let delay: TimeInterval
    switch nextStep(from: card?.phase ?? .learning(step: 0), rating) {
    case .learning(let step):
      phase = .learning(step: step.number)
      delay = step.delay
    case .relearning(let step):
      phase = .relearning(step: step.number)
      delay = step.delay
    case .days:
      phase = .review
      delay = TimeInterval(fuzz(interval(for: memory.stability))) * Self.secondsPerDay
    }
    return ReviewCard(
      phase: phase, memory: memory, lastRating: rating, lastReview: now,
      due: now.addingTimeInterval(delay))
  }

  private enum NextStep {
    case learning(Step)
    case relearning(Step)
    case days
  }

  private func nextStep(from phase: ReviewCard.Phase, _ rating: ReviewRating) -> NextStep {
    switch phase {
    case .learning(let number):
      step(after: number, in: learningSteps, rating).map(NextStep.learning) ?? .days
    case .relearning(let number):
      step(after: number, in: relearningSteps, rating).map(NextStep.relearning) ?? .days
    case .review:
      rating == .again
        ? relearningSteps.first.map { .relearning((0, $0)) } ?? .days : .days
    }
  }

  /// The step after step `number`; nil when the steps are over.
  ///
  /// Hard repeats a step, the first one half way to the second.
  private func step(
    after number: Int, in steps: [TimeInterval], _ rating: ReviewRating
  ) -> Step? {
    guard let first = steps.first else { return nil }
    if rating == .again { return (0, first) }
    guard steps.indices.contains(number) else { return nil }
    switch rating {
    case .again, .easy: return nil
    case .hard:
      if number > 0 { return (number, steps[number]) }
      return (0, steps.count == 1 ? first * 1.5 : (first + steps[1]) / 2)
    case .good:
      let next = number + 1
      return steps.indices.contains(next) ? (next, steps[next]) : nil
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
