/// How many reviews wait on each of the coming days, if nothing is answered until then.
public struct ReviewForecast: Hashable, Sendable {
  /// The number of reviews by day: today with all that is overdue first.
  public let counts: [Int]

  /// Reckons the forecast for a number of days, today's among them.
  public init(_ state: ReviewState, days: Int = 14) {
    var counts = Array(repeating: 0, count: days)
    for question in state.questions {
      guard let card = state.cards[question.id] else { continue }
      let isDue = state.rules.isDue(card, at: state.now)
      let day = isDue ? 0 : max(0, state.rules.calendar.days(from: state.now, to: card.due))
      if day < days { counts[day] += 1 }
    }
    self.counts = counts
  }

  /// All reviews of these days.
  public var total: Int { counts.reduce(0, +) }
}
