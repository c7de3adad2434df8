import Foundation
import Testing

@testable import Quiz

@Suite struct FSRSOptimizerTests {
  /// Histories of someone whose memory follows `weights`, asked as the standard schedule says.
  private func histories(
    _ weights: FSRSWeights, questions: Int = 90, reviews: Int = 12, seed: UInt64
  ) -> [[FSRSOptimizer.Review]] {
    var generator = SeededGenerator(seed: seed)
    let truth = FSRS(weights: weights)
    let scheduler = ReviewScheduler()
    return (0..<questions).map { question in
      var now = Samples.start.addingTimeInterval(Double(question % 30) * Samples.day)
      var memory: FSRS.Memory?
      var card: ReviewCard?
      return (0..<reviews).map { _ in
        let days = card.map { Samples.calendar.days(from: $0.lastReview, to: now) } ?? 0
        let recall = memory.map { truth.retrievability(of: $0, afterDays: days) } ?? 0.6
        let isRight = Double(generator.draw(below: 1_000_000)) < recall * 1_000_000
        let rating: ReviewRating = isRight ? .good : .again
        memory =
          memory.map { truth.memory($0, after: rating, days: days) }
          ?? truth.firstMemory(after: rating)
        let next = scheduler.card(card, after: rating, at: now, days: days)
        defer {
          card = next
          now = max(next.due, now.addingTimeInterval(Samples.day))
        }
        return (date: now, days: days, rating: rating)
      }
    }
  }

  /// Someone who forgets much faster than most.
  private var forgetful: FSRSWeights {
    var values = FSRSWeights.standard.values
    for index in 0...3 { values[index] *= 0.25 }
    values[8] -= 0.9
    values[20] = 0.4
    return FSRSWeights(clamping: values)
  }

  @Test("Someone who forgets faster than most is foreseen better by weights of their own")
  func forgetfulLearner() throws {
    let optimizer = try #require(
      FSRSOptimizer(histories: histories(forgetful, seed: 1)))
    let fit = try #require(optimizer.fit())
    #expect(fit.isBetter)
    #expect(fit.standardLoss - fit.loss > 0.01)
    #expect(FSRSWeights(fit.weights.values) == fit.weights)
    let first = fit.weights.values.prefix(4)
    #expect(first.elementsEqual(first.sorted()))
  }

  @Test("For someone like most the fitted weights hardly differ in what they foresee")
  func usualLearner() throws {
    let optimizer = try #require(
      FSRSOptimizer(histories: histories(.standard, questions: 50, reviews: 10, seed: 2)))
    let fit = try #require(optimizer.fit())
    #expect(abs(fit.loss - fit.standardLoss) < 0.05)
  }

  @Test("Fitting can be left, and then gives nothing")
  func left() throws {
    let optimizer = try #require(
      FSRSOptimizer(histories: histories(.standard, questions: 50, reviews: 10, seed: 2)))
    var shares: [Double] = []
    let fit = optimizer.fit {
      shares.append($0)
      return $0 < 0.1
    }
    #expect(fit == nil)
    #expect(shares.first == 0 && shares == shares.sorted())
  }

  @Test("With fewer than four hundred reviews nothing is fitted")
  func tooFew() {
    #expect(
      FSRSOptimizer(histories: histories(.standard, questions: 33, reviews: 12, seed: 1)) == nil)
    #expect(FSRSOptimizer(histories: []) == nil)
  }

  @Test("Reviews all of one day tell nothing about forgetting")
  func oneDay() {
    let review = (date: Samples.start, days: 0, rating: ReviewRating.good)
    let histories = Array(repeating: Array(repeating: review, count: 10), count: 60)
    #expect(FSRSOptimizer(histories: histories) == nil)
  }

  @Test("The slopes are those of the cost", arguments: 1...4)
  func slopes(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // All ratings, some on one day, some after so long that all is forgotten.
    let histories = (0..<60).map { _ in
      (0..<12).map { _ in
        (
          date: Samples.start.addingTimeInterval(Double(generator.draw(below: 900)) * Samples.day),
          days: [0, 0, 1, 2, 5, 20, 90, 700][Int(generator.draw(below: 8))],
          rating: ReviewRating.allCases[Int(generator.draw(below: 4))]
        )
      }
    }
    let optimizer = try #require(FSRSOptimizer(histories: histories))
    let values = zip(FSRSWeights.standard.values, FSRSWeights.bounds).map { value, bounds in
      let share = 0.8 + 0.4 * Double(generator.draw(below: 1000)) / 1000
      return min(max(value * share, bounds.lowerBound + 0.001), bounds.upperBound - 0.001)
    }
    let slopes = optimizer.cost(values).slopes
    for index in values.indices {
      let reach = 1e-6 * max(0.1, values[index])
      func cost(_ sign: Double) -> Double {
        var moved = values
        moved[index] += sign * reach
        return optimizer.cost(moved).cost
      }
      let slope = (cost(1) - cost(-1)) / (2 * reach)
      #expect(abs(slopes[index] - slope) < 1e-5 * max(1, abs(slope)), "w\(index)")
    }
  }
}
