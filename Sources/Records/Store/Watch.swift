import Foundation
import Synchronization

/// Looks on at what somebody may have to wait for; where it takes long, says so meanwhile, and listens
/// whether to wait on.
///
/// A thread looks on that waits for an alarm: to set it and to clear it is all that a call pays, and
/// where nothing takes long, the thread never runs.
final class Watch: Sendable {
  private struct State {
    var waiter: Patience.Waiter?
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
      calls.contains { $0.start + .nanoseconds(Watch.unnoticed) <= now }
    }

    /// Whether the processor was busy for most of the longest call: nobody else is waited for.
    func isWorking(at now: DispatchTime) -> Bool {
      calls.first.map {
        2 * (Watch.spent - $0.spent) > now.uptimeNanoseconds - $0.start.uptimeNanoseconds
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

  private let state: Mutex<State>
  /// Held by who speaks to the waiter: the end of a wait is told after what came before it.
  private let voice = Mutex(())

  init(for waiter: Patience.Waiter?) { state = Mutex(State(waiter: waiter)) }

  /// The thread finds nobody, and ends.
  deinit { state.withLock { $0.alarm?.set(inNanoseconds: 1) } }

  var waiter: Patience.Waiter? {
    get { state.withLock { $0.waiter } }
    set { state.withLock { $0.waiter = newValue } }
  }

  var isGivenUp: Bool { state.withLock { $0.isGivenUp } }

  func onGivingUp(_ stop: @escaping @Sendable () -> Void) { state.withLock { $0.stop = stop } }

  /// Runs `body`; a wait that was told of is over for the waiter, too, when this returns.
  func watching<Value>(_ body: () throws -> Value) rethrows -> Value {
    let call = begin()
    defer { end(call) }
    return try body()
  }

  private func begin() -> Int {
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

  private func end(_ call: Int) {
    let wasTold = state.withLock { state in
      state.calls.removeAll { $0.id == call }
      if state.calls.isEmpty { state.alarm?.clear() }
      return state.isTold
    }
    guard wasTold else { return }
    voice.withLock { _ in
      let waiter: Patience.Waiter? = state.withLock { state in
        guard state.isTold, !state.isLong(at: .now()) else { return nil }
        state.isTold = false
        return state.waiter
      }
      waiter?.ends()
    }
  }

  /// - Returns: what the thread waits for; nil where the system gives none, and nobody is told.
  private func startThread() -> Alarm? {
    guard let alarm = Alarm() else { return nil }
    let looker = Unmanaged.passRetained(Looker(self, alarm))
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Looker>.fromOpaque(context).takeRetainedValue().lookOn() }
        return nil
      }, looker.toOpaque())
    guard result == 0 else {
      looker.release()
      alarm.close()
      return nil
    }
    pthread_detach(thread)
    return alarm
  }

  fileprivate func lookOn() {
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
      let (waiter, isNew, isWorking): (Patience.Waiter?, Bool, Bool) = state.withLock { state in
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

/// What the thread of a watch holds, which may be over before the thread.
private final class Looker {
  private weak let watch: Watch?
  private let alarm: Alarm

  init(_ watch: Watch, _ alarm: Alarm) {
    (self.watch, self.alarm) = (watch, alarm)
  }

  func lookOn() {
    while alarm.wait(), let watch { watch.lookOn() }
    alarm.close()
  }
}
