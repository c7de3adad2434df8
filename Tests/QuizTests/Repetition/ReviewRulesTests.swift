import Foundation
import Testing

@testable import Quiz

@Suite struct ReviewRulesTests {
  @Test(
    "What the limits of due cards say is what is due by the rules, whatever the card and the zone",
    arguments: 1...200)
  func dueBounds(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let draw = { (range: ClosedRange<Double>) in
      range.lowerBound
        + Double(generator.draw(below: 1_000_001)) / 1e6 * (range.upperBound - range.lowerBound)
    }
    let offset = Int(draw(-12...14)) * 3600
    let calendar = ReviewCalendar(timeZone: TimeZone(secondsFromGMT: offset) ?? .gmt)
    let rules = ReviewRules(calendar: calendar)
    let now = Samples.start.addingTimeInterval(draw(-86_400...86_400))
    let bounds = rules.dueBounds(at: now)
    for _ in 0..<50 {
      // Some cards of the days about now, some of far away, some of a clock that was wrong.
      let spread = draw(0...1) < 0.7 ? 3.0 : 2_000.0
      let last = now.addingTimeInterval(draw(-spread...spread) * Samples.day)
      let due = last.addingTimeInterval(draw(0...spread) * Samples.day)
      let phases: [ReviewCard.Phase] = [.learning(step: 0), .review, .relearning(step: 0)]
      let card = ReviewCard(
        phase: phases[Int(draw(0...2.99))], memory: .init(stability: 5, difficulty: 5),
        lastRating: .good, lastReview: last, due: due)
      #expect(bounds.hold(card) == isDueByDays(card, calendar, at: now))
      #expect(bounds.hold(card) == isWithin(bounds, card))
    }
  }

  /// As the store compares it.
  private func isWithin(_ bounds: ReviewRules.DueBounds, _ card: ReviewCard) -> Bool {
    card.lastReview >= bounds.wrongClock
      || card.due < bounds.endOfDay && card.phase == .review
      || card.due <= bounds.now && card.phase != .review
  }

  /// As it is meant: by days where days are counted.
  private func isDueByDays(_ card: ReviewCard, _ calendar: ReviewCalendar, at now: Date) -> Bool {
    let today = calendar.day(of: now)
    if calendar.day(of: card.lastReview) > today + 1 { return true }
    return card.phase == .review ? calendar.day(of: card.due) <= today : card.due <= now
  }

  @Test("Equal seeds move an interval by equal days, and a new question has no days behind it")
  func seeds() {
    let card = Samples.card(stability: 40, daysAgo: 40)
    let next = { (seed: UInt64) in
      Samples.rules.card(card, after: .good, at: Samples.start, seed: seed)
    }
    #expect(next(3) == next(3))
    #expect(Set((0..<50).map { next($0).interval }).count > 3)
    #expect(Samples.rules.days(since: nil, at: Samples.start) == 0)
    #expect(Samples.rules.days(since: card, at: Samples.start) == 40)
  }
}
