import Benchmark
import Curriculum
import Foundation
import Quiz

/// Scheduling, and all that a start of today's review computes.
func measureReviews() {
  // The throughput counts single reviews: a thousand an iteration.
  Benchmark(
    "Schedule a review", configuration: .init(scalingFactor: .kilo)
  ) { benchmark in
    let scheduler = ReviewScheduler(.standard)
    let ratings: [ReviewRating] = [.good, .good, .again, .good, .hard, .easy, .good, .good]
    let start = Samples.now
    var card: ReviewCard?
    benchmark.startMeasurement()
    for index in benchmark.scaledIterations {
      let rating = ratings[index & 7]
      card = scheduler.card(card, after: rating, at: start, days: 1 + index & 15)
    }
    blackHole(card)
  }

  Benchmark("Queue, mastery and forecast over ten thousand cards") { benchmark in
    let bank = Samples.bank
    let now = Samples.now
    let cards = Dictionary(
      uniqueKeysWithValues: bank.headers.enumerated().map { index, header in
        (header.id, Samples.card(reviewed: now.addingTimeInterval(-86_400 * Double(index % 30))))
      })
    let state = ReviewState(
      headers: bank.headers, cards: cards,
      rules: ReviewRules(calendar: ReviewCalendar(timeZone: Samples.jakarta)), at: now)
    benchmark.startMeasurement()
    blackHole(ReviewQueue(state, read: [], newLimit: 5))
    blackHole(Mastery(state))
    blackHole(ReviewForecast(state))
  }
}
