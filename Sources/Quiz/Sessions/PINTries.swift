import Foundation

/// The wrong tries at the trainer's PIN, or at a participant's code, and how long they make one wait.
///
/// The first few cost nothing, for fingers slip; then each one costs a wait, so that trying all of four
/// digits takes a week of days and nights, and whoever was played a trick on can soon go on.
public struct PINTries: Hashable, Sendable {
  /// The wrong tries since the last right one.
  public private(set) var count: Int
  /// When the last wrong one was; meaningless without any.
  public private(set) var lastAt: Date

  /// How many wrong tries cost no wait.
  public static let free = 3
  /// The waits in seconds after the first try that costs one, and the next; the last stays.
  public static let waits = [30, 60]

  /// No wrong try.
  public init(count: Int, lastAt: Date) {
    self.count = count
    self.lastAt = lastAt
  }

  public static let none = PINTries(count: 0, lastAt: .distantPast)

  /// The seconds until the next try is taken, 0 or more.
  ///
  /// A clock that was set back since the last try makes one wait as if that try had just been made,
  /// never longer.
  public func secondsToWait(at now: Date) -> Int {
    guard count > Self.free else { return 0 }
    let wait = Self.waits[min(count - Self.free, Self.waits.count) - 1]
    return max(0, wait - Int(min(max(0, now.timeIntervalSince(lastAt)), 1e9).rounded(.down)))
  }

  /// The tries with one more at `now`.
  public func addingOne(at now: Date) -> PINTries {
    PINTries(count: min(count, .max - 1) + 1, lastAt: now)
  }

  /// The tries as they count at `now`: a last try in the future has been overtaken by the clock.
  public func settled(at now: Date) -> PINTries {
    PINTries(count: count, lastAt: min(lastAt, now))
  }
}
