import CWorking
import Foundation

/// Rings once after a while, for a thread that waits for it: to set it and to clear it is two calls of
/// the system, and until it rings nothing runs.
struct Alarm: Sendable {
  private let descriptor: Int32

  /// nil where the system has none left.
  init?() {
    descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_CLOEXEC))
    guard descriptor >= 0 else { return nil }
  }

  func set(inNanoseconds time: Int) {
    let (seconds, rest) = time.quotientAndRemainder(dividingBy: 1_000_000_000)
    var setting = itimerspec()
    setting.it_value = timespec(tv_sec: seconds, tv_nsec: rest)
    timerfd_settime(descriptor, 0, &setting, nil)
  }

  func clear() { set(inNanoseconds: 0) }

  /// Returns when it rings.
  /// - Returns: false where there is nothing to wait for.
  func wait() -> Bool {
    var count: UInt64 = 0
    while read(descriptor, &count, 8) != 8 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  func close() { _ = Foundation.close(descriptor) }
}
