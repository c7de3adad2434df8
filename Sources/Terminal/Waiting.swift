import CNcurses
import Synchronization

/// Tells of a wait on a screen that can't be drawn meanwhile, from another thread: a line at its foot.
///
/// Keys that are pressed during the wait are read and dropped: nobody sees what they would answer.
public final class Waiting: Sendable {
  private struct State {
    /// How often it was asked since the program was to end.
    var askedToEnd = 0
    /// How often it was asked since the person had enough of this wait; nil where that is not so.
    var askedSinceLeft: Int?
    var isLocked = false
    var isWorking = false
    var isOver = false
    var wantsShell = false
  }

  /// What is told of a wait.
  public struct Words: Sendable {
    let begins: String
    let goesOn: String

    /// - Parameters:
    ///   - begins: what is told at first.
    ///   - goesOn: what is told once the person has had enough, and it goes on as before: that can't be
    ///     taken back, but the program can end.
    public init(_ begins: String, goesOn: String) {
      self.begins = begins
      self.goesOn = goesOn
    }
  }

  /// Where a disk or another program is waited for, and where this program works.
  private let waiting: Words
  private let working: Words
  private let state = Mutex(State())

  /// How often it is asked before what is waited for is given up: about two seconds.
  private static let grace = 40
  /// How often that may be before the program ends anyway: about ten seconds.
  private static let mostAsked = 200
  private static let controlC: Int32 = 3
  private static let escape: Int32 = 27
  private static let controlZ: Int32 = 26

  public init(_ waiting: Words, working: Words) {
    self.waiting = waiting
    self.working = working
  }

  private var words: Words { state.withLock { $0.isWorking } ? working : waiting }

  /// Whether the keys at this terminal may not end the program.
  var isLocked: Bool {
    get { state.withLock { $0.isLocked } }
    set { state.withLock { $0.isLocked = newValue } }
  }

  /// Says that there is a wait.
  public func begin(isWorking: Bool) {
    state.withLock { $0.isWorking = isWorking }
    berdaya_write_at_foot(words.begins)
  }

  /// Whether to wait on: not after Esc or Ctrl-Z, nor where the program is to end.
  public func goesOn() -> Bool {
    let key = berdaya_last_pressed()
    if let signal = Signals.end {
      let count = state.withLock { state in
        state.askedToEnd += 1
        return state.askedToEnd
      }
      if count > Self.mostAsked { Signals.endAtOnce(as: signal) }
      return count < Self.grace
    }
    guard let count = countSinceLeft(key) else { return true }
    if count == Self.grace { berdaya_write_at_foot(words.goesOn) }
    if count > Self.grace, key == Self.controlC { Signals.endAtOnce(as: SIGINT) }
    return false
  }

  /// Where keys may not end the program, nothing is said of ending it either.
  private func countSinceLeft(_ key: Int32) -> Int? {
    state.withLock { state in
      if let count = state.askedSinceLeft {
        state.askedSinceLeft = state.isLocked ? 1 : count + 1
      } else if key == Self.escape || key == Self.controlC {
        state.askedSinceLeft = 0
      } else if key == Self.controlZ, !state.isLocked {
        state.wantsShell = true
        state.askedSinceLeft = 0
      }
      return state.askedSinceLeft
    }
  }

  /// The wait is over; the screen is to be drawn whole.
  public func end() {
    _ = berdaya_last_pressed()
    state.withLock { state in
      state.askedSinceLeft = nil
      state.isOver = true
    }
  }

  /// Whether Ctrl-Z ended a wait since the last call.
  func takeStop() -> Bool { state.withLock { Self.take(&$0.wantsShell) } }

  /// Whether a wait has ended since the last call.
  func takeEnd() -> Bool { state.withLock { Self.take(&$0.isOver) } }

  private static func take(_ flag: inout Bool) -> Bool {
    defer { flag = false }
    return flag
  }
}
