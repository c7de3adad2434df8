import Foundation

/// What the machine's two clocks tell at one moment.
public struct Moment: Hashable, Sendable {
  /// For people to read, and for the days between reviews; the clock may be wrong, and may jump.
  public var date: Date
  /// The time that has run: it only goes forward, and stands while the machine sleeps or the program is
  /// stopped.
  public var running: Duration

  public init(date: Date, running: Duration) {
    self.date = date
    self.running = running
  }
}

/// The time that something was in front of somebody, which no clock's jump and no pause adds to.
struct Stopwatch: Hashable, Sendable {
  private var before: Duration
  private var startedAt: Duration?

  /// Stands, with the time spent so far.
  init(spent: Duration = .zero) { before = spent }

  var isRunning: Bool { startedAt != nil }

  func spent(at now: Moment) -> Duration {
    before + (startedAt.map { max(.zero, now.running - $0) } ?? .zero)
  }

  /// Goes on counting from now; one that runs already keeps running.
  mutating func start(at now: Moment) {
    if startedAt == nil { startedAt = now.running }
  }

  mutating func stop(at now: Moment) {
    before = spent(at: now)
    startedAt = nil
  }
}

extension Duration {
  /// The whole seconds of it, rounded down.
  package var wholeSeconds: Int { Int(components.seconds) }

  /// As it is stored.
  package var wholeMilliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
