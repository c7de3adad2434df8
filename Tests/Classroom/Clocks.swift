import Foundation
import Quiz
import Synchronization

/// The two clocks of a machine, which only a test sets.
package final class Clocks: Sendable {
  package static let start = Date(timeIntervalSince1970: 1_800_000_000)

  private let moment = Mutex(Moment(date: Clocks.start, running: .seconds(5_000)))

  package init() {}

  package var now: Moment { moment.withLock { $0 } }

  /// Lets time go by: both clocks go on.
  package func pass(_ time: Duration) {
    moment.withLock { moment in
      moment.date += time.timeInterval
      moment.running += time
    }
  }

  /// Sets the date off, as a dead battery or somebody who puts the clock right does.
  package func setOff(by time: Duration) {
    moment.withLock { $0.date += time.timeInterval }
  }

  /// Lets the machine sleep, or be stopped: only the date goes on.
  package func sleep(_ time: Duration) { setOff(by: time) }

  /// Starts the machine anew after it was off: the running clock begins at zero.
  package func restart(after time: Duration) {
    moment.withLock { moment in
      moment.date += time.timeInterval
      moment.running = .zero
    }
  }
}

extension Duration {
  package static func minutes(_ count: Int) -> Duration { .seconds(60 * count) }
  package static func hours(_ count: Int) -> Duration { .seconds(3600 * count) }
  package static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }

  fileprivate var timeInterval: TimeInterval {
    TimeInterval(components.seconds) + TimeInterval(components.attoseconds) / 1e18
  }
}
