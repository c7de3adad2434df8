/// How many reviews wait on each of the coming days, if nothing is answered until then.
public struct ReviewForecast: Hashable, Sendable {
  /// The number of reviews by day: today with all that is overdue first.
  public let counts: [Int]

  /// Computes the forecast for two weeks, today among them.
  public init(_ state: ReviewState) {
    let bounds = state.rules.dueBounds(at: state.now)
    let calendar = state.rules.calendar
    let today = calendar.day(of: state.now)
    let ends = (1...14).map { calendar.start(ofDay: today + $0) }
    var counts = Array(repeating: 0, count: ends.count)
    for case (_, let card?) in state.standing {
      let day = bounds.hold(card) ? 0 : ends.firstIndex { card.due < $0 }
      if let day { counts[day] += 1 }
    }
    self.counts = counts
  }

  /// All reviews of these days.
  public var total: Int { counts.reduce(0, +) }
}
