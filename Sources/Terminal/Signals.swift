import CNcurses

/// What the kernel tells the program besides its input: to end, to stop, to go on, to fit a window.
struct Signals {
  /// Can be read from when a signal has come.
  let wakeDescriptor: Int32

  /// Lets signals be told by `next()` from now on.
  init() { wakeDescriptor = berdaya_catch_signals() }

  /// A signal that came and was not told yet, those that end the program first.
  func next() -> Int32? {
    let signal = berdaya_taken_signal()
    return signal == 0 ? nil : signal
  }

  /// Waits for input where lines are read, at most for `timeout`; tells what came instead of it.
  static func awaitInput(within timeout: Duration?) -> LineTerminal.Typed? {
    let milliseconds = timeout.map { Int32(clamping: Int($0 / .milliseconds(1))) } ?? -1
    return switch berdaya_await_line(milliseconds) {
    case 0: nil
    case -1: .late
    case let signal: .terminate(signal: signal)
    }
  }

  /// How much longer than `timeout` a wait took that began at `start`: so long the program was stopped;
  /// nil where it was not, though a busy machine may be a little late.
  static func stood(
    since start: SuspendingClock.Instant, beyond timeout: Duration?
  ) -> Duration? {
    guard let timeout else { return nil }
    let late = start.duration(to: .now) - timeout
    return late > .seconds(1) ? late : nil
  }

  /// Stops the program, as Ctrl-Z does; returns when it goes on.
  func stopUntilContinued() { berdaya_stop_until_continued() }

  /// Gives the terminal back as it is now, should a signal end the program; also the screen, where that
  /// is about to be taken.
  static func restoreTerminal(withScreen: Bool) { berdaya_restore_on_crash(withScreen ? 1 : 0) }

  /// The terminal has been given back.
  static func restoreNoMore() { berdaya_restore_no_more() }

  /// The signal that asked the program to end, also where that was told already.
  static var end: Int32? {
    let signal = berdaya_signal_to_end()
    return signal == 0 ? nil : signal
  }

  /// Gives the terminal back and ends the program as a signal does, whatever it waits for.
  static func endAtOnce(as signal: Int32) { berdaya_end_at_once(signal) }
}
