import Foundation
import Synchronization

/// How what somebody may have to wait for is looked on at.
///
/// A thread looks on that waits for an alarm: to set it and to clear it is all that a call pays, and
/// where nothing takes long, the thread never runs.
extension Patience {
  struct State {
    var waiter: Waiter?
    var isGivenUp = false
    /// Stops what the database is at, for who has had enough.
    var stop: (@Sendable () -> Void)?
    /// When each call began that isn't over.
    var calls: [(id: Int, start: DispatchTime, spent: UInt64)] = []
    var next = 0
    var isTold = false
    /// Rings when the first call has become long; nil before somebody is to be told.
    var alarm: Alarm?

    /// The longest call has lasted to be told of.
    func isLong(at now: DispatchTime) -> Bool {
      calls.contains { $0.start + .nanoseconds(Patience.unnoticed) <= now }
    }

    /// Whether the processor was busy for most of the longest call: nobody else is waited for.
    func isWorking(at now: DispatchTime) -> Bool {
      calls.first.map {
        2 * (Patience.spent - $0.spent) > now.uptimeNanoseconds - $0.start.uptimeNanoseconds
      } ?? false
    }
  }

  /// How many nanoseconds something may take before it is called a wait.
  private static let unnoticed = 900_000_000
  /// How often it is asked whether to wait on.
  private static let pause = DispatchTimeInterval.milliseconds(50)

  /// The nanoseconds that the processor has worked for this program.
  private static var spent: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  func begin() -> Int {
    state.withLock { state in
      if state.calls.isEmpty { state.isGivenUp = false }
      state.next += 1
      guard state.waiter != nil else { return state.next }
      state.calls.append((state.next, .now(), Self.spent))
      if state.calls.count == 1 {
        if state.alarm == nil { state.alarm = startThread() }
        state.alarm?.set(inNanoseconds: Self.unnoticed)
      }
      return state.next
    }
  }

  func end(_ call: Int) {
    let wasTold = state.withLock { state in
      state.calls.removeAll { $0.id == call }
      if state.calls.isEmpty { state.alarm?.clear() }
      return state.isTold
    }
    guard wasTold else { return }
    voice.withLock { _ in
      let waiter: Waiter? = state.withLock { state in
        guard state.isTold, !state.isLong(at: .now()) else { return nil }
        state.isTold = false
        return state.waiter
      }
      waiter?.ends()
    }
  }

  /// Does within `watching` what waits for somebody else, such as whoever reads what is printed: as if
  /// the work began anew after it.
  public func aside<Value>(_ body: () throws -> Value) rethrows -> Value {
    let calls = state.withLock { state in
      defer { state.calls = [] }
      state.alarm?.clear()
      return state.calls
    }
    defer {
      state.withLock { state in
        state.calls += calls.map { ($0.id, .now(), Self.spent) }
        if !calls.isEmpty { state.alarm?.set(inNanoseconds: Self.unnoticed) }
      }
    }
    return try body()
  }

  /// - Returns: what the thread waits for; nil where the system gives none, and nobody is told.
  private func startThread() -> Alarm? {
    guard let alarm = Alarm() else { return nil }
    // Whom it looks on for may be gone before it.
    Thread.detachNewThread { [weak self] in
      while alarm.wait(), let self { self.lookOn() }
      alarm.close()
    }
    return alarm
  }

  private func lookOn() {
    while let next = nextLook() {
      sleep(until: next)
      tell()
    }
  }

  /// When to look again; nil where nothing is called.
  private func nextLook() -> DispatchTime? {
    state.withLock { state in
      guard let oldest = state.calls.first?.start else { return nil }
      return max(oldest + .nanoseconds(Self.unnoticed), state.isTold ? .now() + Self.pause : .now())
    }
  }

  /// Not by a semaphore: its waits go by the clock on the wall, which may be put right meanwhile.
  private func sleep(until time: DispatchTime) {
    let (now, end) = (DispatchTime.now().uptimeNanoseconds, time.uptimeNanoseconds)
    if end > now { usleep(useconds_t((end - now) / 1000 + 1)) }
  }

  /// Says that there is a wait, or asks whether to go on with it.
  private func tell() {
    voice.withLock { _ in
      let (waiter, isNew, isWorking): (Waiter?, Bool, Bool) = state.withLock { state in
        guard state.isLong(at: .now()) else { return (nil, false, false) }
        defer { state.isTold = true }
        return (state.waiter, !state.isTold, state.isWorking(at: .now()))
      }
      guard let waiter else { return }
      if isNew { waiter.begins(isWorking) }
      if waiter.goesOn() { return }
      let stop = state.withLock { state in
        state.isGivenUp = true
        return state.stop
      }
      stop?()
    }
  }
}
