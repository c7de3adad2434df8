/// When the next tick is due; keys that come in between don't put it off.
struct Ticker {
  private var due: ContinuousClock.Instant?

  /// The time until the next tick, 0 or more; nil where no ticks are asked for.
  /// - Parameter interval: the time between two ticks, or nil for none.
  mutating func timeLeft(of interval: Duration?, at now: ContinuousClock.Instant) -> Duration? {
    guard let interval else {
      due = nil
      return nil
    }
    let next = due ?? now + interval
    due = next
    return max(.zero, next - now)
  }

  /// Counts anew: the tick has come.
  mutating func restart() { due = nil }
}
