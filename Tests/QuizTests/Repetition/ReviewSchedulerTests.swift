import Foundation
import Testing

@testable import Quiz

@Suite struct ReviewSchedulerTests {
  private static let scheduler = ReviewScheduler()

  /// Random reviews of one card: each with the card before it, the rating and the days.
  private static func reviews(
    seed: Int, count: Int = 60
  ) -> [(before: ReviewCard?, rating: ReviewRating, days: Int, after: ReviewCard)] {
    var generator = SeededGenerator(seed: UInt64(seed))
    var card: ReviewCard?
    return (0..<count).map { _ in
      let rating = ReviewRating(rawValue: 1 + Int(generator.draw(below: 4))) ?? .good
      let days = Int(generator.draw(below: 40))
      let now = (card?.lastReview ?? Samples.start).addingTimeInterval(Double(days) * Samples.day)
      let after = scheduler.card(card, after: rating, at: now, days: days)
      defer { card = after }
      return (card, rating, days, after)
    }
  }

  @Test("Stability, difficulty and intervals stay within their bounds", arguments: 1...50)
  func bounds(_ seed: Int) {
    for review in Self.reviews(seed: seed) {
      #expect(review.after.memory.stability >= 0.001)
      #expect((1...10).contains(review.after.memory.difficulty))
      #expect(review.after.interval > 0)
      if review.after.phase == .review {
        let days = review.after.interval / Samples.day
        #expect(days >= 1 && days <= 36_500 && days == days.rounded())
      }
    }
  }

  @Test("A better rating never leaves a weaker memory or a harder one", arguments: 1...50)
  func ratingsInOrder(_ seed: Int) {
    for review in Self.reviews(seed: seed) {
      let memories = ReviewRating.allCases.map {
        Self.scheduler.card(review.before, after: $0, at: Samples.start, days: review.days).memory
      }
      for (worse, better) in zip(memories, memories.dropFirst()) {
        #expect(worse.stability <= better.stability)
        #expect(worse.difficulty >= better.difficulty)
      }
    }
  }

  @Test("Recall is certain at once, 0.9 after the stability's days, and falls from day to day")
  func forgetting() {
    let fsrs = FSRS()
    let memory = FSRS.Memory(stability: 12, difficulty: 5)
    #expect(fsrs.retrievability(of: memory, afterDays: 0) == 1)
    #expect(fsrs.retrievability(of: memory, afterDays: -3) == 1)
    #expect(abs(fsrs.retrievability(of: memory, afterDays: 12) - 0.9) < 1e-12)
    let days = (0...400).map { fsrs.retrievability(of: memory, afterDays: $0) }
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 > $1 && $1 > 0 })
  }

  @Test("A higher desired retention asks sooner")
  func retention() {
    let intervals = [0.7, 0.8, 0.9, 0.95].map {
      ReviewScheduler(desiredRetention: $0).interval(for: 50)
    }
    #expect(intervals == intervals.sorted(by: >))
    #expect(Set(intervals).count == 4)
  }

  @Test("Fuzz stays near the interval, repeats with its seed, and leaves the steps alone")
  func fuzz() {
    let card = Samples.card(stability: 40, daysAgo: 40)
    let exact = Self.scheduler.card(card, after: .good, at: Samples.start, days: 40)
    let days = Int(exact.interval / Samples.day)
    var seen: Set<Int> = []
    for seed in 0..<200 {
      let fuzzed = { (rating: ReviewRating) in
        Self.scheduler.card(
          card, after: rating, at: Samples.start, days: 40, seed: UInt64(seed))
      }
      #expect(fuzzed(.good) == fuzzed(.good))
      #expect(fuzzed(.good).memory == exact.memory)
      #expect(fuzzed(.again).interval == 600)
      seen.insert(Int(fuzzed(.good).interval / Samples.day))
    }
    #expect(seen == Set(Self.scheduler.fuzzRange(of: days)))
    #expect(seen.count > 3)
    #expect(Self.scheduler.fuzzRange(of: 2) == 2...2)
    #expect(Self.scheduler.fuzzRange(of: 36_500).upperBound == 36_500)
  }

  @Test(
    "An answer amounts to a rating",
    arguments: [
      (0, .unsaid, .again), (0, .easy, .again), (0.4, .easy, .again), (0.5, .unsaid, .hard),
      (0.9, .easy, .hard), (1, .unsaid, .good), (1, .doubtful, .hard), (1, .easy, .easy),
    ] as [(Double, Attempt.Confidence, ReviewRating)])
  func ratings(_ fraction: Double, _ confidence: Attempt.Confidence, _ rating: ReviewRating) {
    #expect(ReviewRating(mark: Mark(fraction), confidence: confidence) == rating)
  }

  @Test("Weights out of bounds, too few or not numbers are refused")
  func weights() {
    let standard = FSRSWeights.standard.values
    #expect(FSRSWeights(standard) == .standard)
    #expect(FSRSWeights(standard.dropLast()) == nil)
    #expect(FSRSWeights(standard.map { -$0 }) == nil)
    #expect(FSRSWeights(standard.dropLast() + [.nan]) == nil)
  }
}
