import Foundation
import Quiz

extension TrainingSession.Facts {
  /// How many days the session has.
  var dayCount: Int {
    1 + Int((endsOn.noon.timeIntervalSince(startsOn.noon) / 86_400).rounded())
  }

  /// The days of the session, of a very long one the first month's, and how many more there are.
  var days: (listed: [Day], left: Int) {
    let count = max(1, min(dayCount, 31))
    let days = (0..<count).map { Day(of: startsOn.noon.addingTimeInterval(86_400 * Double($0))) }
    return (days, max(0, dayCount - count))
  }
}
